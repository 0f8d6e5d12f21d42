package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.resolver.autoremove.AutoremoveRequest;
import org.kmpsolv.resolver.autoremove.SystemCheck;

/** The options that say what is unneeded, and what never is. */
final class RootOptions {
  private static final String AUTO_INSTALLED = "--auto-installed";
  private static final String SYSTEM_CHECK = "--system-check";

  private RootOptions() {}

  static void addTo(CommandSpec spec) {
    Options.value(
        spec,
        "FILE",
        "The packages that were installed automatically, a name a line, as in zypp's AutoInstalled"
            + " (default none; without --repo zypp's own).",
        AUTO_INSTALLED);
    LockOption.addTo(spec);
    KeepOption.addTo(spec);
    Options.value(
        spec,
        "FILE",
        "What every system requires, as in zypp's systemCheck (default none; without --repo zypp's"
            + " own).",
        SYSTEM_CHECK);
  }

  static AutoremoveRequest read(ParseResult parsed, World world) {
    return new AutoremoveRequest(
        automatic(parsed, world),
        ImmutableList.copyOf(LockOption.read(parsed)),
        systemCheck(parsed, world),
        KeepOption.read(parsed, world));
  }

  private static ImmutableSet<String> automatic(ParseResult parsed, World world) {
    String file = Options.value(parsed, AUTO_INSTALLED);
    return file == null
        ? world.automatic()
        : ImmutableSet.copyOf(NumberedLines.read(AUTO_INSTALLED, file, RootOptions::name));
  }

  /** zypper itself writes words of {@code os-release} there, as a product, where it knows none. */
  private static String name(String line) {
    if (!line.startsWith("product:")
        && line.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
      throw new IllegalArgumentException("'" + line + "' is no name of a package");
    }
    return line;
  }

  private static ImmutableList<Dependency> systemCheck(ParseResult parsed, World world) {
    String file = Options.value(parsed, SYSTEM_CHECK);
    return file == null
        ? world.required()
        : NumberedLines.read(SYSTEM_CHECK, file, SystemCheck::requirement).stream()
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
  }

  /** The paths among what systemCheck requires and what is locked, which file lists tell of. */
  static List<String> paths(AutoremoveRequest request) {
    return ImmutableList.<String>builder()
        .addAll(request.locks())
        .addAll(request.systemCheck().stream().map(Dependency::toString).toList())
        .build()
        .stream()
        .filter(what -> what.startsWith("/"))
        .toList();
  }
}
