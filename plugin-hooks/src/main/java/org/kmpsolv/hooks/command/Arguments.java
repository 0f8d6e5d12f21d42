package org.kmpsolv.hooks.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What stands after the verb and is no option. */
final class Arguments {
  private Arguments() {}

  /**
   * Adds them, at least one.
   *
   * @param label how the help names one of them: {@code CAP}
   */
  static void addTo(CommandSpec spec, String label, String description) {
    spec.usageMessage().customSynopsis(spec.name() + " [OPTIONS] " + label + "...");
    // None are allowed here, so that the verb can say in zypper's way what it lacks.
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel(label)
            .hideParamSyntax(true)
            .description(description)
            .build());
  }

  /**
   * For a verb that takes options alone.
   *
   * @param main how the help names the options that it is about
   */
  static void none(CommandSpec spec, String main) {
    spec.usageMessage().customSynopsis(spec.name() + " [OPTIONS] " + main);
  }

  static List<String> read(ParseResult parsed) {
    return parsed.matchedPositionalValue(0, List.<String>of());
  }
}
