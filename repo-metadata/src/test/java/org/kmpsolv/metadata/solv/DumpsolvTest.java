package org.kmpsolv.metadata.solv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmpsolv.metadata.peers.Programs;

/** Files are read as libsolv reads them, to the last value. */
final class DumpsolvTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"repository.solv", "block.solv", "installed.solv", "packed-block.solv"})
  void fixtures(String name) throws Exception {
    Programs.assumePresent("dumpsolv");
    compare(Fixtures.path(name));
  }

  /** What the machine's own libsolv makes of a repository. */
  @Test
  void madeHere() throws Exception {
    Programs.assumePresent("dumpsolv");
    Programs.assumePresent("repo2solv");
    Path solv = directory.resolve("made.solv");
    String unused =
        Dumpsolv.run("repo2solv", "-o", solv.toString(), Fixtures.path("repository").toString());
    compare(solv);
  }

  /** The forms that no tool writes any more, or none yet. */
  @Test
  void rareForms() throws Exception {
    Programs.assumePresent("dumpsolv");
    compare(Fixtures.rareForms().write(directory.resolve("rare.solv")));
  }

  private static void compare(Path solv) throws IOException, InterruptedException {
    assertEquals(Dumpsolv.of(solv), Dump.of(solv));
  }
}
