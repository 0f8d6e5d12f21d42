package org.kmpsolv.hooks.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kmpsolv.scenarios.Scenario;
import org.kmpsolv.scenarios.ScenarioException;
import org.kmpsolv.scenarios.ScenarioReport;
import org.kmpsolv.scenarios.ScenarioRunner;
import org.kmpsolv.scenarios.format.ScenarioFiles;
import org.kmpsolv.scenarios.format.ScenarioReader;

/**
 * {@code kmpsolv scenario run PATH…}: runs scenario files, and those in folders. It ends with 0
 * where all pass, with 1 where one does not, as test runners do, with 3 where there is no such
 * path, and with 4 where a file cannot be read. In JSON:
 *
 * <ul>
 *   <li>{@code passed} and {@code failed}: how many,
 *   <li>{@code scenarios}, in the order in which they were named: {@code name}, {@code file},
 *       {@code outcome} ({@code passed}, {@code differs} or {@code depends on the order}), {@code
 *       milliseconds}, and what differs in lines for people as {@code differences}.
 * </ul>
 */
final class ScenarioVerb implements Verb {
  private static final String RUN = "run";

  @Override
  public String name() {
    return "scenario";
  }

  @Override
  public String summary() {
    return "Run scenario files and show which answers differ.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.addTo(spec, "run PATH", "A scenario file, or a folder with some in it and below.");
    spec.footer(
        "",
        "Exit codes: 0 all pass, 1 one does not, 3 no such path, 4 a file cannot be read.",
        "scenarios/SCENARIOS.md describes the files.");
  }

  @Override
  public ExitCode run(Invocation invocation) {
    List<String> words = invocation.arguments("word 'run' with a path");
    if (!words.get(0).equals(RUN)) {
      throw new CommandFailure(
          ExitCode.SYNTAX,
          "unknown word '"
              + words.get(0)
              + "' after 'scenario'; there is: run. Try 'kmpsolv scenario --help'.");
    }
    if (words.size() == 1) {
      throw CommandFailure.invalid(
          "too few arguments: at least one path is required. Try 'kmpsolv scenario --help'.");
    }
    List<Path> files =
        words.stream()
            .skip(1)
            .flatMap(ScenarioVerb::files)
            .map(Path::normalize)
            .distinct()
            .toList();
    List<Scenario> scenarios = files.stream().map(ScenarioVerb::read).toList();
    invocation.report().progress("Running scenarios...");
    ScenarioRunner runner = new ScenarioRunner(ScenarioRunner.DEFAULT_SEED);
    ScenarioReport report = ScenarioReport.of(scenarios.stream().map(runner::run).toList());
    invocation.report().scenarios(report);
    return report.passed() ? ExitCode.OK : ExitCode.FAILED;
  }

  private static Stream<Path> files(String argument) {
    try {
      Path path = Path.of(argument);
      if (!Files.exists(path)) {
        throw CommandFailure.invalid("there is no '" + argument + "'");
      }
      return ScenarioFiles.find(path).stream();
    } catch (InvalidPathException e) {
      throw CommandFailure.invalid("'" + argument + "' is no path");
    } catch (ScenarioException e) {
      throw CommandFailure.invalid(String.valueOf(e.getMessage()));
    }
  }

  private static Scenario read(Path file) {
    try {
      return ScenarioReader.read(file);
    } catch (ScenarioException e) {
      throw new CommandFailure(ExitCode.NO_PLAN, String.valueOf(e.getMessage()));
    }
  }
}
