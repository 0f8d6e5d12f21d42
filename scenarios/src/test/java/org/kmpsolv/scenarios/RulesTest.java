package org.kmpsolv.scenarios;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kmpsolv.scenarios.format.ScenarioFiles;
import org.kmpsolv.scenarios.format.ScenarioReader;

/** What must hold: every file under {@code rules} is a test of its name. */
class RulesTest {
  /** Maven runs the tests in the module's folder. */
  private static final Path RULES = Path.of("rules");

  @TestFactory
  Stream<DynamicTest> rules() {
    return ScenarioFiles.find(RULES).stream().map(RulesTest::test);
  }

  private static DynamicTest test(Path file) {
    Scenario scenario = ScenarioReader.read(file);
    return DynamicTest.dynamicTest(scenario.name(), file.toUri(), () -> assertPasses(scenario));
  }

  private static void assertPasses(Scenario scenario) {
    ScenarioResult result = new ScenarioRunner(ScenarioRunner.DEFAULT_SEED).run(scenario);
    if (!result.passed()) {
      fail(String.join("\n", ScenarioReport.of(List.of(result)).lines()));
    }
  }
}
