package org.kmpsolv.hooks.command;

import java.nio.file.Path;
import java.util.List;
import org.kmpsolv.hooks.output.Written;
import org.kmpsolv.metadata.modularize.RepositoryOutput;
import org.kmpsolv.scenarios.generate.UniverseGenerator;
import org.kmpsolv.scenarios.generate.Wishes;

/** {@code kmpsolv generate --output DIR}: writes kernels that never were, shaped like real ones. */
final class GenerateVerb implements Verb {
  private static final String KERNELS = "--kernels";
  private static final String KMPS = "--kmps";
  private static final String UPDATES = "--driver-updates";
  private static final String MACHINES = "--machines";
  private static final String CHURN = "--churn";
  private static final String BREAK_EVERY = "--break-every";
  private static final String SEED = "--seed";

  @Override
  public String name() {
    return "generate";
  }

  @Override
  public String summary() {
    return "Write modular kernels of any number and size, shaped like real ones.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Wishes usual = Wishes.DEFAULT;
    Arguments.none(spec, "--output DIR");
    OutputDirectory.addTo(spec, "Where repositories and hardware are made: an empty directory.");
    Options.value(spec, "N", "Kernels (default " + usual.kernels() + ").", KERNELS);
    Options.value(spec, "N", "KMPs of each kernel (default " + usual.kmps() + ").", KMPS);
    Options.value(spec, "N", "KMPs updated on their own (default none).", UPDATES);
    Options.value(spec, "N", "Files of hardware (default " + usual.machines() + ").", MACHINES);
    Options.value(
        spec,
        "SHARE",
        "Share of the image's checksums that a kernel changes (default " + usual.churn() + ").",
        CHURN);
    Options.value(
        spec,
        "N",
        "Each N kernels nearly all checksums change; 0 for never (default "
            + usual.breakEvery()
            + ").",
        BREAK_EVERY);
    Options.value(spec, "N", "Another one gives another universe (default 1).", SEED);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    ParseResult parsed = invocation.parsed();
    Path output = OutputDirectory.read(parsed);
    Wishes wishes = wishes(parsed);
    RepositoryOutput.requireEmpty(output);
    invocation.report().progress("Generating repositories...");
    invocation
        .report()
        .written(
            new Written(
                UniverseGenerator.write(output, wishes).stream()
                    .map(made -> new Written.Repository(made.directory(), made.packages(), ""))
                    .toList(),
                List.of()));
    return ExitCode.OK;
  }

  private static Wishes wishes(ParseResult parsed) {
    Wishes usual = Wishes.DEFAULT;
    try {
      return new Wishes(
          number(parsed, KERNELS, usual.kernels()),
          number(parsed, KMPS, usual.kmps()),
          number(parsed, UPDATES, usual.driverUpdates()),
          number(parsed, MACHINES, usual.machines()),
          share(parsed, usual.churn()),
          number(parsed, BREAK_EVERY, usual.breakEvery()),
          number(parsed, SEED, (int) usual.seed()));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.invalid("--" + e.getMessage());
    }
  }

  private static int number(ParseResult parsed, String option, int usual) {
    String text = Options.value(parsed, option);
    try {
      return text == null ? usual : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw CommandFailure.invalid(option + ": '" + text + "' is no number");
    }
  }

  private static double share(ParseResult parsed, double usual) {
    String text = Options.value(parsed, CHURN);
    try {
      return text == null ? usual : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw CommandFailure.invalid(CHURN + ": '" + text + "' is no number");
    }
  }
}
