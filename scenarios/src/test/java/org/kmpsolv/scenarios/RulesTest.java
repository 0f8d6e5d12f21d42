package org.kmpsolv.scenarios;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.metadata.section.SectionFile;
import org.kmpsolv.metadata.section.SectionWriter;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.scenarios.format.ScenarioFiles;
import org.kmpsolv.scenarios.format.ScenarioReader;

/** What must hold: every file under {@code rules} is a test of its name. */
class RulesTest {
  /** Maven runs the tests in the module's folder. */
  private static final Path RULES = Path.of("rules");

  @TempDir static Path temporary;

  @TestFactory
  Stream<DynamicTest> rules() {
    return tests(new ScenarioRunner(ScenarioRunner.DEFAULT_SEED));
  }

  /** The same where each universe comes out of the cache. */
  @TestFactory
  Stream<DynamicTest> rulesFromTheCache() {
    return tests(
        new ScenarioRunner(
            ScenarioRunner.DEFAULT_SEED,
            (universe, request) -> Resolver.resolve(mapped(universe), request)));
  }

  private static Universe mapped(Universe universe) {
    try {
      SectionWriter sections = new SectionWriter();
      universe.write(sections);
      Path file = Files.createTempFile(temporary, "universe", "");
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        sections.write(channel, 1, new byte[0]);
      }
      Universe read = Universe.read(SectionFile.map(file, 1).sections());
      Files.delete(file);
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<DynamicTest> tests(ScenarioRunner runner) {
    return ScenarioFiles.find(RULES).stream().map(file -> test(file, runner));
  }

  private static DynamicTest test(Path file, ScenarioRunner runner) {
    Scenario scenario = ScenarioReader.read(file);
    return DynamicTest.dynamicTest(
        scenario.name(), file.toUri(), () -> assertPasses(scenario, runner));
  }

  private static void assertPasses(Scenario scenario, ScenarioRunner runner) {
    ScenarioResult result = runner.run(scenario);
    if (!result.passed()) {
      fail(String.join("\n", ScenarioReport.of(List.of(result)).lines()));
    }
  }
}
