package org.kmpsolv.metadata.model;

/**
 * Where packages come from. Immutable.
 *
 * @param alias unique among the repositories of a universe
 * @param priority a lower number wins before any version is compared; 99 unless said
 */
public record Repository(String alias, int priority) {

  /** The priority that zypper gives a repository of which none is said. */
  public static final int DEFAULT_PRIORITY = 99;

  /** The alias of what is installed. */
  public static final String SYSTEM_ALIAS = "@System";

  /** What is installed. */
  public static final Repository SYSTEM = new Repository(SYSTEM_ALIAS, 0);

  /** Whether this is what is installed. */
  public boolean isSystem() {
    return alias.equals(SYSTEM_ALIAS);
  }
}
