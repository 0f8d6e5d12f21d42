package org.kmpsolv.hooks.manual;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import org.kmpsolv.hooks.command.ExitCode;
import org.kmpsolv.hooks.command.Kmpsolv;
import org.kmpsolv.hooks.command.Streams;

/**
 * All that a command says of itself. Immutable.
 *
 * @param command what is typed before the verb
 * @param purpose one or two sentences
 * @param verbs their names, the short one last, and their help
 */
record Help(String command, String purpose, ImmutableMap<ImmutableList<String>, HelpPage> verbs) {
  private static final String COMMANDS = "Commands:";
  private static final InputStream NOTHING = InputStream.nullInputStream();

  static Help ofKmpsolv() {
    return ask("kmpsolv", Kmpsolv::new);
  }

  static Help ofZypperKmp() {
    return ask("zypper kmp", streams -> Kmpsolv.inZypper(streams, NOTHING));
  }

  private static Help ask(String name, Function<Streams, Kmpsolv> command) {
    List<String> lines = Splitter.on('\n').splitToList(say(command, "--help"));
    ImmutableMap.Builder<ImmutableList<String>, HelpPage> verbs = ImmutableMap.builder();
    for (String line : lines.subList(lines.indexOf(COMMANDS) + 1, lines.size())) {
      if (line.isEmpty()) {
        break;
      }
      ImmutableList<String> names = names(line.strip());
      verbs.put(names, HelpPage.parse(say(command, names.get(0), "--help")));
    }
    return new Help(name, lines.get(2), verbs.buildOrThrow());
  }

  /** {@code install, in What it does} has two. */
  private static ImmutableList<String> names(String line) {
    int end = line.indexOf(' ');
    if (line.charAt(end - 1) == ',') {
      end = line.indexOf(' ', end + 1);
    }
    return ImmutableList.copyOf(Splitter.on(", ").split(line.substring(0, end)));
  }

  private static String say(Function<Streams, Kmpsolv> command, String... words) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, false, UTF_8);
    ExitCode code = command.apply(new Streams(NOTHING, out, out, 0)).run(List.of(words));
    out.flush();
    if (code != ExitCode.OK) {
      throw new IllegalStateException(said.toString(UTF_8));
    }
    return said.toString(UTF_8);
  }
}
