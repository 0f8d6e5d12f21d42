package org.kmpsolv.hooks.command;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.scenarios.testcase.TestcaseWriter;

/** {@code --write-testcase DIR}: the question and its answer as a test case of libsolv. */
final class TestcaseOption {
  private static final String WRITE = "--write-testcase";

  private TestcaseOption() {}

  static void addTo(CommandSpec spec) {
    Options.value(
        spec,
        "DIR",
        "Write the question and its answer to DIR, as a test case for testsolv or 'kmpsolv"
            + " testcase'.",
        WRITE);
  }

  /** Writes it where that is asked for. */
  static void write(
      Invocation invocation, Universe universe, Request request, Resolution resolution) {
    String directory = Options.value(invocation.parsed(), WRITE);
    if (directory == null) {
      return;
    }
    try {
      TestcaseWriter.write(Path.of(directory), universe, request, resolution);
    } catch (InvalidPathException e) {
      throw CommandFailure.invalid(WRITE + ": '" + directory + "' is no path");
    } catch (IOException e) {
      throw CommandFailure.invalid(WRITE + ": cannot write to '" + directory + "': " + e);
    }
  }
}
