package org.kmpsolv.hooks.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.hooks.ZypperSystem;
import org.kmpsolv.metadata.zypp.InstalledCache;
import org.kmpsolv.metadata.zypp.ZyppRoot;

/** rpm is asked once, and again when something has changed. */
class InstalledCheckTest {
  @TempDir private Path work;

  @Test
  void whatRpmSaidHoldsUntilSomethingChanges() throws IOException, InterruptedException {
    ZypperSystem system =
        new ZypperSystem(work).build("main", "app", "1", "ACME").addRepository("main");
    system.zypper("refresh");
    system.zypper("install", "app");
    system.zypper("search", "-i");
    InstalledCache cache = ZyppRoot.at(system.root()).installed();
    Optional<Path> notes = Optional.of(work.resolve("notes"));
    Path database = cache.database().orElseThrow();
    while (cache.stamp(database).isEmpty()) {
      Thread.sleep(100);
    }

    assertTrue(InstalledCheck.start(cache, notes).isFresh(), "rpm is asked");
    assertEquals(1, MoreFiles.listFiles(notes.get()).size());

    // Another cookie, which nobody can see is another one.
    Path cookie = cache.solvFile().orElseThrow().resolveSibling("cookie");
    FileTime before = Files.getLastModifiedTime(cookie);
    String other = "0".repeat(40) + Files.readString(cookie).substring(40);
    Files.writeString(cookie, other);
    Files.setLastModifiedTime(cookie, before);
    assertTrue(InstalledCheck.start(cache, notes).isFresh(), "rpm is not asked");
    assertFalse(InstalledCheck.start(cache, Optional.empty()).isFresh(), "nothing is kept");
    assertFalse(InstalledCheck.skip(cache).isFresh());

    Files.setLastModifiedTime(cookie, FileTime.fromMillis(before.toMillis() - 10_000));
    assertFalse(InstalledCheck.start(cache, notes).isFresh(), "rpm is asked again");
  }
}
