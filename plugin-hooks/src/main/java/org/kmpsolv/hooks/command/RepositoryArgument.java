package org.kmpsolv.hooks.command;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.load.UniverseLoader.Source;
import org.kmpsolv.metadata.model.Repository;

/**
 * A value of {@code --repo}, or of another option that names repositories. Immutable.
 *
 * @param option the name of that option
 * @param alias null where none is given
 */
record RepositoryArgument(String option, @Nullable String alias, Path path, int priority) {
  /** An equals sign behind a slash, and a comma before anything but digits, belong to the path. */
  private static final Pattern SYNTAX =
      Pattern.compile("(?:(?<alias>[^/=]*)=)?(?<path>.*?)(?:,(?<priority>\\d+))?", Pattern.DOTALL);

  static RepositoryArgument parse(String option, String text) {
    Matcher matcher = SYNTAX.matcher(text);
    if (!matcher.matches()) {
      throw CommandFailure.invalid(option + ": '" + text + "' is not [ALIAS=]DIR[,PRIORITY]");
    }
    String alias = matcher.group("alias");
    if (alias != null && (alias.isBlank() || alias.startsWith("@"))) {
      throw CommandFailure.invalid(option + ": '" + alias + "' cannot be an alias");
    }
    String priority = matcher.group("priority");
    return new RepositoryArgument(
        option,
        alias,
        SourceOptions.existing(option, matcher.group("path")),
        priority == null ? Repository.DEFAULT_PRIORITY : priority(option, priority));
  }

  private static int priority(String option, String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw CommandFailure.invalid(option + ": " + digits + " is too large for a priority");
    }
  }

  /** The last element of the path, made different from those that are taken. */
  String defaultAlias(Set<String> taken) {
    Path last = path.toAbsolutePath().normalize().getFileName();
    String base = last == null ? "repository" : last.toString();
    String candidate = base;
    for (int i = 2; taken.contains(candidate); i++) {
      candidate = base + "-" + i;
    }
    return candidate;
  }

  Source source(String name) {
    return new Source(new Repository(name, priority), path);
  }
}
