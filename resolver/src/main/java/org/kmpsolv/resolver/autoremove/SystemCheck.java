package org.kmpsolv.resolver.autoremove;

import java.util.Optional;
import org.kmpsolv.metadata.model.Dependency;

/** Lines of zypp's systemCheck. */
public final class SystemCheck {
  private static final String REQUIRES = "requires:";
  private static final String CONFLICTS = "conflicts:";

  private SystemCheck() {}

  /**
   * What a line {@code requires:CAP} requires; nothing of {@code conflicts:CAP}, which holds
   * nothing on the system.
   *
   * @throws IllegalArgumentException where it is neither
   */
  public static Optional<Dependency> requirement(String line) {
    if (!line.startsWith(REQUIRES) && !line.startsWith(CONFLICTS)) {
      throw new IllegalArgumentException(
          "'" + line + "' is neither requires:CAPABILITY nor conflicts:CAPABILITY");
    }
    Dependency dependency = Dependency.parse(line.substring(line.indexOf(':') + 1));
    return line.startsWith(REQUIRES) ? Optional.of(dependency) : Optional.empty();
  }
}
