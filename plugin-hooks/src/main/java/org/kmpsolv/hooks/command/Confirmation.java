package org.kmpsolv.hooks.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.hooks.output.TextReport.Verbosity;
import org.kmpsolv.resolver.Plan;

/** zypper's question whether to continue. */
final class Confirmation {
  private static final String CHOICE = "[y/n/v/...? shows all options] (y): ";

  private final Streams streams;
  private final BufferedReader input;
  private OutputOptions output;

  Confirmation(Streams streams, InputStream input, OutputOptions output) {
    this.streams = streams;
    this.input = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
    this.output = output;
  }

  /**
   * Asks.
   *
   * @param asks whether somebody is there; else the answer is yes, and told
   */
  boolean isGiven(Plan plan, boolean asks) {
    PrintStream out = streams.out();
    out.print("Continue? " + CHOICE);
    if (!asks) {
      out.println("y");
      return true;
    }
    while (true) {
      out.flush();
      String line = read();
      if (line == null) {
        out.println();
        streams
            .errors()
            .println(
                """
                Cannot read input: bad stream or EOF.
                If you run zypper without a terminal, use '--non-interactive'
                option to make zypper use default answers to prompts.\
                """);
        return false;
      }
      switch (line.strip().toLowerCase(Locale.ROOT)) {
        case "", "y", "yes" -> {
          return true;
        }
        case "n", "no" -> {
          return false;
        }
        case "v", "d" -> {
          toggle(plan);
          out.print("Continue? " + CHOICE);
        }
        case "?" -> {
          out.println(
              "y - Yes, accept the summary and proceed with installation/removal of packages.");
          out.println("n - No, cancel the operation.");
          out.println("v - Toggle display of package versions, repositories and reasons.");
          out.print(CHOICE);
        }
        default -> {
          out.println("Invalid answer '" + line.strip() + "'.");
          out.print(CHOICE);
        }
      }
    }
  }

  private void toggle(Plan plan) {
    boolean verbose = output.verbosity() == Verbosity.VERBOSE;
    output =
        new OutputOptions(
            output.json(), output.color(), verbose ? Verbosity.NORMAL : Verbosity.VERBOSE);
    output.report(streams).resolution(plan);
  }

  private @Nullable String read() {
    try {
      return input.readLine();
    } catch (IOException e) {
      // As where it has ended.
      return null;
    }
  }
}
