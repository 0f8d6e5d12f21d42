package org.kmpsolv.hooks.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.metadata.model.MetadataException;

class ProgramTest {
  /** More than a pipe holds. */
  private static final String MUCH = "head -c 1000000 /dev/zero | tr '\\0' x >&2; ";

  @Test
  void whatItPrintsIsGivenBack() {
    assertEquals("a b\n", Program.run(List.of("echo", "a b"), null));
  }

  @Test
  void orGoesToTheEndOfAFile(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("file"), "before\n");
    assertEquals("", Program.run(List.of("echo", "after"), file));
    assertEquals("before\nafter\n", Files.readString(file));
  }

  @Test
  void whoEndsWellMayComplainOfMuch() {
    assertEquals("done\n", Program.run(List.of("sh", "-c", MUCH + "echo done"), null));
  }

  @Test
  void whatOneThatFailsComplainsOfIsTold() {
    List<String> command = List.of("sh", "-c", "echo 'no\nway' >&2; exit 3");
    MetadataException failure =
        assertThrows(MetadataException.class, () -> Program.run(command, null));
    assertEquals("sh failed: no way", failure.getMessage());
  }

  @Test
  void oneThatIsNotThereIsTold() {
    List<String> command = List.of("no-such-program-at-all");
    MetadataException failure =
        assertThrows(MetadataException.class, () -> Program.run(command, null));
    assertTrue(String.valueOf(failure.getMessage()).startsWith("no-such-program-at-all cannot"));
  }
}
