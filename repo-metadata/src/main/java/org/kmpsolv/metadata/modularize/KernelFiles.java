package org.kmpsolv.metadata.modularize;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which files of a tree belong to a kernel, by their paths. */
final class KernelFiles {
  private static final Pattern MODULE = Pattern.compile(".*\\.ko(\\.(gz|xz|zst))?");
  private static final Pattern SYMVERS =
      Pattern.compile("(.*/)?(Module\\.symvers|symvers(-[^/]*)?)(\\.(gz|xz|zst))?");
  private static final Pattern MODULES = Pattern.compile("((?:usr/)?lib/modules/[^/]+/)(.*)");
  private static final Pattern IMAGE =
      Pattern.compile(
          "boot/(vmlinuz|vmlinux|Image|System\\.map|config)(-[^/]*)?|((usr/)?lib/modules/[^/]+/)?"
              + "(vmlinuz|System\\.map|config|modules\\.(builtin|builtin\\.modinfo|order))");

  private KernelFiles() {}

  static boolean isModule(String path) {
    return MODULE.matcher(path).matches();
  }

  static boolean isSymvers(String path) {
    return SYMVERS.matcher(path).matches();
  }

  /** What the package of the image holds. */
  static boolean isImage(String path) {
    return IMAGE.matcher(path).matches();
  }

  /** Below the kernel's own directory: {@code drivers/net/tun.ko}. */
  static String inKernel(String path) {
    Matcher modules = MODULES.matcher(path);
    String inner = modules.matches() ? modules.group(2) : path;
    return inner.startsWith("kernel/") ? inner.substring("kernel/".length()) : inner;
  }

  /** Where it is installed, from the root on. */
  static String installed(String path, String release) {
    return MODULES.matcher(path).matches() || path.startsWith("boot/")
        ? "/" + path
        : "/lib/modules/" + release + "/" + path;
  }
}
