package org.kmpsolv.metadata.universe;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;

/** How capabilities speak of the kernel. */
public final class KernelNames {
  /** Provided by a kernel, with its release as version. */
  public static final String UNAME = "kernel-uname-r";

  private static final String KMOD = "kmod(";
  private static final String KSYM = "ksym(";
  private static final String KERNEL = "kernel(";

  private KernelNames() {}

  /**
   * Whether it is a symbol: {@code ksym(FLAVOR:SYMBOL)}, {@code ksym(SYMBOL)} or {@code
   * kernel(FLAVOR:GROUP)}.
   */
  public static boolean isSymbol(String capability) {
    return capability.endsWith(")")
        && (capability.startsWith(KSYM)
            || (capability.startsWith(KERNEL) && capability.indexOf(':') > 0));
  }

  /**
   * The checksum that a relation to a symbol names, a hexadecimal number: in lower case without
   * leading zeros. Null where any will do.
   */
  public static @Nullable String checksum(Relation relation) {
    Evr evr = relation.evr();
    if (evr == null || relation.comparison() != Comparison.EQUAL) {
      return null;
    }
    String text = evr.toString().toLowerCase(Locale.ROOT);
    int zeros = 0;
    while (zeros < text.length() - 1 && text.charAt(zeros) == '0') {
      zeros++;
    }
    return text.substring(zeros);
  }

  /**
   * What makes a package a kernel where it does not name its release: the symbols that only the
   * image has.
   */
  public static boolean isImageSymbol(String capability) {
    return capability.equals("ksym(module_layout)")
        || (capability.endsWith(":module_layout)") && capability.startsWith(KSYM))
        || (capability.endsWith(":vmlinux)") && capability.startsWith(KERNEL));
  }

  /** Whether it is {@code kmod(M.ko)}, or looks like it. */
  static boolean isModule(String capability) {
    return capability.startsWith(KMOD);
  }

  /**
   * The module that {@code kmod(M.ko)} means, without {@code .ko} and with underscores for dashes,
   * which are the same character in it; null where it means none.
   */
  public static @Nullable String module(String capability) {
    if (!isModule(capability) || !capability.endsWith(")")) {
      return null;
    }
    String inner = capability.substring(KMOD.length(), capability.length() - 1);
    String bare =
        inner.endsWith(".ko") ? inner.substring(0, inner.length() - ".ko".length()) : inner;
    return bare.replace('-', '_');
  }
}
