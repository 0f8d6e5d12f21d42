package org.kmpsolv.hooks.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.hooks.output.OutputFailure;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.resolver.Resolver;

/**
 * The command. It finds the verb, has the rest read as that verb's options and arguments, runs it,
 * and turns whatever happens into an exit code and at most one line of error.
 */
public final class Kmpsolv {
  private final Streams streams;
  private final Planner planner;
  private final Front front;

  public Kmpsolv(Streams streams) {
    this(streams, Resolver::resolve);
  }

  Kmpsolv(Streams streams, Planner planner) {
    this(streams, planner, new PlanningFront());
  }

  private Kmpsolv(Streams streams, Planner planner, Front front) {
    this.streams = streams;
    this.planner = planner;
    this.front = front;
  }

  /**
   * As zypper's subcommand, which has zypper carry out its plans.
   *
   * @param input where answers to questions come from
   */
  public static Kmpsolv inZypper(Streams streams, InputStream input) {
    return new Kmpsolv(streams, Resolver::resolve, new ZypperFront(streams, input));
  }

  /** Whether the arguments ask {@code kmpsolv} itself for what zypper is to do. */
  public static boolean needsZypper(List<String> arguments) {
    return arguments.contains(ProvideModuleVerb.INSTALL)
        && ProvideModuleVerb.NAME.equals(Words.of(arguments).verb());
  }

  /** A signal ends the process; says what has been done. Another thread may be in {@link #run}. */
  public void interrupt() {
    front.interrupt();
  }

  /** Does what the arguments say. */
  public ExitCode run(List<String> arguments) {
    try {
      ExitCode code = dispatch(arguments);
      streams.out().flush();
      return code;
    } catch (CommandFailure e) {
      return failed(e.exitCode(), message(e));
    } catch (MetadataException e) {
      return failed(ExitCode.NO_PLAN, message(e));
    } catch (OutputFailure e) {
      return e.isBrokenPipe()
          ? ExitCode.SIGNAL
          : error(ExitCode.BUG, "the output cannot be written: " + e.getMessage());
    } catch (OutOfMemoryError e) {
      return failed(
          ExitCode.BUG, "not enough memory; KMPSOLV_JAVA_OPTS=-Xmx4g, for example, allows more");
    } catch (RuntimeException | StackOverflowError e) {
      if (arguments.contains(OutputOptions.VERBOSE) || arguments.contains("-v")) {
        e.printStackTrace(streams.errors());
      }
      return failed(
          ExitCode.BUG, "this is a bug, please report it (--verbose shows where it is): " + bug(e));
    }
  }

  private ExitCode dispatch(List<String> arguments) {
    if (arguments.isEmpty()) {
      MainHelp.print(streams.out(), front);
      return ExitCode.OK;
    }
    Words words = Words.of(arguments);
    String name = words.verb();
    if (name == null) {
      return withoutVerb(words.rest());
    }
    if (name.equals("help")) {
      return help(words.rest());
    }
    Verb verb = Verbs.named(front.verbs(), name);
    if (verb == null) {
      throw new CommandFailure(
          ExitCode.SYNTAX, "unknown command '" + name + "'. Try '" + front.name() + " --help'.");
    }
    return new VerbCommand(verb, front).run(words.rest(), streams, planner);
  }

  private ExitCode withoutVerb(List<String> options) {
    if (options.contains(OutputOptions.VERSION)) {
      streams.out().println(Version.line());
    } else if (options.contains(OutputOptions.HELP) || options.contains("-h")) {
      MainHelp.print(streams.out(), front);
    } else {
      throw new CommandFailure(
          ExitCode.SYNTAX, "no command is given. Try '" + front.name() + " --help'.");
    }
    return ExitCode.OK;
  }

  private ExitCode help(List<String> of) {
    Verb verb = of.isEmpty() ? null : Verbs.named(front.verbs(), of.get(0));
    if (verb != null) {
      return new VerbCommand(verb, front).run(List.of(OutputOptions.HELP), streams, planner);
    }
    MainHelp.print(streams.out(), front);
    return ExitCode.OK;
  }

  /** What was told before the failure belongs before it. */
  private ExitCode failed(ExitCode code, String message) {
    try {
      streams.out().flush();
    } catch (OutputFailure e) {
      // The failure is what counts.
    }
    return error(code, message);
  }

  private ExitCode error(ExitCode code, String message) {
    PrintStream errors = streams.errors();
    errors.println("kmpsolv: " + message.replaceAll("\\p{Cntrl}+", " "));
    errors.flush();
    return code;
  }

  private static String message(RuntimeException e) {
    return e.getMessage() == null ? bug(e) : e.getMessage();
  }

  private static String bug(Throwable e) {
    @Nullable StackTraceElement at = Arrays.stream(e.getStackTrace()).findFirst().orElse(null);
    return e + (at == null ? "" : " at " + at);
  }
}
