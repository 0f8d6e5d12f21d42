package org.kmpsolv.scenarios;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/**
 * The results of several scenarios, for people. Immutable.
 *
 * @param results in the order in which they are shown
 */
public record ScenarioReport(ImmutableList<ScenarioResult> results) {
  private static final String HEADER = "Scenario";

  /** The report of these results. */
  public static ScenarioReport of(List<ScenarioResult> results) {
    return new ScenarioReport(ImmutableList.copyOf(results));
  }

  /** Whether every scenario passed. */
  public boolean passed() {
    return results.stream().allMatch(ScenarioResult::passed);
  }

  /** A table with a row for each scenario, what differs where one failed, and the count. */
  public ImmutableList<String> lines() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.addAll(table());
    for (ScenarioResult result : results) {
      lines.addAll(differences(result));
    }
    return lines.add("").add(summary()).build();
  }

  private ImmutableList<String> table() {
    int width =
        results.stream()
            .mapToInt(result -> result.scenario().name().length())
            .reduce(HEADER.length(), Math::max);
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(row(HEADER, width, "Time", "Result"));
    lines.add("-".repeat(width) + "-+----------+-" + "-".repeat("depends on the order".length()));
    for (ScenarioResult result : results) {
      String time = result.duration().toMillis() + " ms";
      lines.add(row(result.scenario().name(), width, time, result.outcome().words()));
    }
    return lines.build();
  }

  private static String row(String name, int width, String time, String result) {
    return name
        + " ".repeat(width - name.length())
        + String.format(Locale.ROOT, " | %8s | %s", time, result);
  }

  private static ImmutableList<String> differences(ScenarioResult result) {
    if (result.passed()) {
      return ImmutableList.of();
    }
    Scenario scenario = result.scenario();
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add("").add(scenario.name() + ": " + result.outcome().words());
    lines.add("  " + scenario.file());
    if (!scenario.description().isEmpty()) {
      lines.add("  " + scenario.description().strip().replaceAll("\\s*\n\\s*", "\n  "));
    }
    result.differences().forEach(line -> lines.add("    " + line));
    return lines.build();
  }

  private String summary() {
    long passed = results.stream().filter(ScenarioResult::passed).count();
    long failed = results.size() - passed;
    String noun = results.size() == 1 ? " scenario: " : " scenarios: ";
    return results.size()
        + noun
        + passed
        + " passed"
        + (failed == 0 ? "" : ", " + failed + " failed");
  }
}
