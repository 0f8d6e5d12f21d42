package org.kmpsolv.hooks.command;

import com.google.common.base.CharMatcher;
import java.nio.file.Path;
import java.util.Set;
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
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  /**
   * Reads {@code [ALIAS=]DIR[,PRIORITY]}. An equals sign behind a slash, and a comma before
   * anything but digits, belong to the path.
   */
  static RepositoryArgument parse(String option, String text) {
    int equals = text.indexOf('=');
    String alias =
        equals < 0 || text.lastIndexOf('/', equals) >= 0 ? null : text.substring(0, equals);
    if (alias != null && (alias.isBlank() || alias.startsWith("@"))) {
      throw CommandFailure.invalid(option + ": '" + alias + "' cannot be an alias");
    }
    String path = alias == null ? text : text.substring(equals + 1);
    int comma = path.lastIndexOf(',');
    String priority = path.substring(comma + 1);
    boolean given = comma >= 0 && !priority.isEmpty() && DIGIT.matchesAllOf(priority);
    return new RepositoryArgument(
        option,
        alias,
        SourceOptions.existing(option, given ? path.substring(0, comma) : path),
        given ? priority(option, priority) : Repository.DEFAULT_PRIORITY);
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
