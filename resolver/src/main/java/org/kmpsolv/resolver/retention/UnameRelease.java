package org.kmpsolv.resolver.retention;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import org.kmpsolv.metadata.model.Evr;

/**
 * What {@code uname -r} says of a kernel, VERSION-RELEASE-FLAVOR, and the package versions that may
 * stand behind it. Immutable.
 *
 * @param text as it is said
 * @param flavor what stands after the last dash; empty where there is no dash
 * @param versions as packages may write it: a release candidate has two ways, {@code 5.13.0-rc7} is
 *     {@code 5.13~rc7} or, in older packages, {@code 5.13.rc7}
 */
public record UnameRelease(String text, String flavor, ImmutableList<Evr> versions) {
  private static final Pattern RELEASE_CANDIDATE = Pattern.compile("-rc\\d+");

  /** How often a source was built again, perhaps with the revision of the source behind it. */
  private static final Pattern REBUILD_COUNTER = Pattern.compile("\\.\\d+(\\.g[0-9a-f]{7,40})?$");

  /** Reads what {@code uname -r} says. */
  public static UnameRelease parse(String text) {
    int dash = text.lastIndexOf('-');
    return dash < 0
        ? of(text, "", text)
        : of(text, text.substring(dash + 1), text.substring(0, dash));
  }

  /** A release that names no flavor. */
  static UnameRelease withoutFlavor(String text) {
    return of(text, "", text);
  }

  private static UnameRelease of(String text, String flavor, String evr) {
    int dash = evr.lastIndexOf('-');
    if (dash < 0) {
      return new UnameRelease(text, flavor, ImmutableList.of(Evr.parse(evr)));
    }
    String version = evr.substring(0, dash);
    String release = evr.substring(dash + 1);
    return new UnameRelease(
        text,
        flavor,
        ImmutableList.of(
            new Evr(0, rpmVersion(version, "~rc"), release),
            new Evr(0, rpmVersion(version, ".rc"), release)));
  }

  /** No version of a package has a dash. */
  private static String rpmVersion(String version, String candidate) {
    String marked = version.replace(".0-rc", candidate);
    return RELEASE_CANDIDATE.matcher(marked).replaceAll("").replace('-', '.');
  }

  /** Whether it is that version, or that version but for its rebuild counter. */
  boolean isVersion(Evr version) {
    return is(version) || is(withoutCounter(version));
  }

  private boolean is(Evr version) {
    return versions.stream().anyMatch(own -> own.compareTo(version) == 0);
  }

  /** {@code 5.8.1-3.1.g846658e} is {@code 5.8.1-3.g846658e} when it runs. */
  private static Evr withoutCounter(Evr version) {
    return Evr.parse(REBUILD_COUNTER.matcher(version.toString()).replaceFirst("$1"));
  }
}
