package org.kmpsolv.resolver.kernel;

import org.kmpsolv.metadata.universe.Universe;

/**
 * Which kernel a KMP was built for. Packages do not say it outright; a KMP counts as built for a
 * kernel where any of these holds:
 *
 * <ul>
 *   <li>both come from one source package, or have one version: the KMPs that a kernel was split
 *       into,
 *   <li>its version names the kernel's, as {@code 1.2_k6.1.170_3} does,
 *   <li>its name does, as {@code foo-kmp-default-6.1.170_3} does.
 * </ul>
 */
public final class BuiltFor {
  private BuiltFor() {}

  /** Whether the KMP was built for that kernel. */
  public static boolean kernel(Universe universe, int kmp, Kernel kernel) {
    String source = universe.sourcePackage(kmp);
    if (universe.evrId(kmp) == universe.evrId(kernel.id())
        || (!source.isEmpty() && source.equals(universe.sourcePackage(kernel.id())))) {
      return true;
    }
    String named = versionInNames(kernel);
    String version = universe.evr(kmp).version();
    return version.endsWith("_" + named)
        || version.endsWith("_k" + named)
        || universe.name(kmp).endsWith("-" + named);
  }

  /** The release without its flavor, in which a dash would end the version: {@code 6.1.170_3}. */
  private static String versionInNames(Kernel kernel) {
    String flavor = "-" + kernel.flavor();
    String release = kernel.release();
    String bare =
        release.endsWith(flavor)
            ? release.substring(0, release.length() - flavor.length())
            : release;
    return bare.replace('-', '_');
  }
}
