package org.kmpsolv.hooks.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bench} refuses; that it measures is for its launcher to show. */
final class BenchVerbTest {
  @TempDir private Path work = Path.of("");
  private final Session session = new Session();

  private void refused(String message, String... options) {
    String[] words = new String[options.length + 1];
    words[0] = "bench";
    System.arraycopy(options, 0, words, 1, options.length);
    assertEquals(3, session.run(words));
    assertEquals("kmpsolv: " + message + "\n", session.errors());
  }

  @Test
  void somethingToWorkOnIsRequired() {
    refused("--sizes or --repo is required: what is worked on");
    refused("--base DIR is required with --repo", "--repo", work.toString());
    refused("--base and --driver need --repo", "--sizes", "400", "--base", work.toString());
  }

  @Test
  void numbersAndWorksAreToMakeSense() {
    refused("--sizes: '5' is no number from 10 to 1000000", "--sizes", "400,5");
    refused("--runs: 'x' is no number from 1 to 1000", "--sizes", "400", "--runs", "x");
    refused(
        "--works: 'sleep' is none of install, dry-run, update, check, check-without-base,"
            + " first-use",
        "--sizes",
        "400",
        "--works",
        "sleep");
  }

  @Test
  void itIsCalledByItsLauncher() {
    refused("bench starts kmpsolv anew: call it by its launcher", "--sizes", "400");
  }
}
