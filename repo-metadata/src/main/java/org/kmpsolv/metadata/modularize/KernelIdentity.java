package org.kmpsolv.metadata.modularize;

import java.util.regex.Pattern;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.MetadataException;

/**
 * What a kernel and its KMPs are named after. Immutable.
 *
 * @param evr with a release
 * @param flavor the part of the uname after its last dash: {@code default}
 * @param uname what {@code uname -r} says on this kernel
 * @param kabi what names of KMPs carry where they carry one: {@code 6.1.187_1}
 */
public record KernelIdentity(Evr evr, String flavor, String uname, String kabi, Machine machine) {
  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9._+~^]+");
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._+]+");

  /**
   * @throws MetadataException where one of them cannot stand in a package's name or version, or
   *     they do not belong together
   */
  public KernelIdentity {
    String release = evr.release();
    if (release == null
        || !VERSION.matcher(evr.version()).matches()
        || !VERSION.matcher(release).matches()) {
      throw new MetadataException(
          "the kernel's version '" + evr + "' is not VERSION-RELEASE in rpm's letters");
    }
    if (!WORD.matcher(flavor).matches() || !uname.endsWith("-" + flavor)) {
      throw new MetadataException(
          "the flavor '"
              + flavor
              + "' is not what uname -r, '"
              + uname
              + "', has after its last dash; --uname-r and --flavor name others");
    }
    if (!WORD.matcher(kabi).matches()) {
      throw new MetadataException("the KABI '" + kabi + "' cannot stand in a package's name");
    }
  }

  /** Both that tell a kernel of these from another. */
  public static String kabiOf(Evr evr) {
    return evr.version() + "_" + evr.release();
  }

  String image() {
    return "kernel-" + flavor + "-image";
  }

  /** What aliases name: modalias(kernel-default:…). */
  String kernel() {
    return "kernel-" + flavor;
  }

  /** The file of a package of that name. */
  String file(String name, String arch) {
    return name + "-" + evr.version() + "-" + evr.release() + "." + arch + ".rpm";
  }
}
