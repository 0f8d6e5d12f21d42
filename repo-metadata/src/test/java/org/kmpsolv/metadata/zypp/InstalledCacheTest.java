package org.kmpsolv.metadata.zypp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stamp is another one as soon as something is changed that counts. */
class InstalledCacheTest {
  @TempDir private Path root;
  private Path solv;
  private Path database;
  private InstalledCache cache;
  private String before;

  @BeforeEach
  void makeRoot() throws IOException {
    solv = root.resolve("solv");
    database = root.resolve("var/lib/rpm/rpmdb.sqlite");
    old(database, "packages");
    old(solv.resolve("solv"), "the same");
    old(solv.resolve("cookie"), "cookie 1");
    cache = new InstalledCache(root, solv);
    assertEquals(Optional.of(database), cache.database());
    before = cache.stamp(database).orElseThrow();
  }

  /** Writes a file as of a minute ago. */
  private static void old(Path file, String content) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, content);
    age(file);
  }

  private static void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
  }

  private void changed() throws IOException {
    assertNotEquals(before, cache.stamp(database).orElseThrow());
  }

  @Test
  void itStaysWhileNothingChanges() throws IOException {
    assertEquals(before, cache.stamp(database).orElseThrow());
    assertEquals(before, new InstalledCache(root, solv).stamp(database).orElseThrow());
  }

  @Test
  void itTellsAnotherDatabase() throws IOException {
    old(database, "packages, more of them");
    changed();
  }

  @Test
  void itTellsWhatIsInTheLogAlone() throws IOException {
    old(root.resolve("var/lib/rpm/rpmdb.sqlite-wal"), "one more package");
    changed();
  }

  @Test
  void itTellsAnotherCache() throws IOException {
    old(solv.resolve("cookie"), "cookie 22");
    changed();
    old(solv.resolve("cookie"), "cookie 1");
    Files.delete(solv.resolve("solv"));
    changed();
  }

  @Test
  void itTellsOtherProducts() throws IOException {
    Files.createDirectories(cache.products());
    assertTrue(cache.stamp(database).isEmpty());
    age(cache.products());
    changed();
  }

  /** The next change could have the same time. */
  @Test
  void thereIsNoneOfWhatHasJustChanged() throws IOException {
    Files.setLastModifiedTime(database, FileTime.from(Instant.now()));
    assertTrue(cache.stamp(database).isEmpty());
  }
}
