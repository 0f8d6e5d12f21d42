package org.kmpsolv.hooks.output;

import com.google.common.collect.ImmutableSet;

/**
 * A name and the type that its prefix tells, such as {@code pattern:}. Immutable.
 *
 * @param type {@code package} where there is no prefix
 */
public record PackageName(String type, String plain) {
  static final String PACKAGE = "package";

  private static final ImmutableSet<String> TYPES =
      ImmutableSet.of("pattern", "product", "patch", "application");

  /** The plural of a type, which may stand behind other words. */
  static String plural(String type) {
    return type + (type.endsWith("patch") ? "es" : "s");
  }

  /** Of the whole name. */
  public static PackageName of(String name) {
    int colon = name.indexOf(':');
    return colon > 0 && TYPES.contains(name.substring(0, colon))
        ? new PackageName(name.substring(0, colon), name.substring(colon + 1))
        : new PackageName(PACKAGE, name);
  }

  /** Whether rpm knows it. */
  public boolean isPackage() {
    return type.equals(PACKAGE);
  }
}
