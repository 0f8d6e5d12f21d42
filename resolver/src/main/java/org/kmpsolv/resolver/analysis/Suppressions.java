package org.kmpsolv.resolver.analysis;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kmpsolv.resolver.Glob;

/**
 * Symbols whose change is declared harmless, as kernel ABI tools have them in a file: a symbol or a
 * glob a line, {@code #} begins a comment. A line means the symbol's name, {@code drm_*}, or the
 * whole capability, {@code ksym(default:drm_*)}. Immutable.
 *
 * @param patterns the lines without comments
 */
public record Suppressions(ImmutableList<String> patterns) {
  /** No symbol at all. */
  public static final Suppressions NONE = new Suppressions(ImmutableList.of());

  /** Reads the lines of a file. */
  public static Suppressions parse(List<String> lines) {
    return new Suppressions(
        lines.stream()
            .map(line -> line.contains("#") ? line.substring(0, line.indexOf('#')) : line)
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .distinct()
            .collect(ImmutableList.toImmutableList()));
  }

  /** Whether a pattern means a capability. */
  static boolean matches(String pattern, String capability) {
    int start = Math.max(capability.indexOf('('), capability.indexOf(':')) + 1;
    return Glob.matches(pattern, capability.substring(start, capability.length() - 1))
        || Glob.matches(pattern, capability);
  }
}
