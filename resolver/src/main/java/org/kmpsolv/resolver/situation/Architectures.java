package org.kmpsolv.resolver.situation;

import java.util.List;
import java.util.Map;

/**
 * Which architectures a machine runs, the best first; one of no known architecture runs all. The
 * families are those of libsolv's {@code poolarch.c}. {@code noarch} runs everywhere and is never
 * inferior.
 */
final class Architectures {
  static final String NOARCH = "noarch";

  /** Of what the machine cannot run. */
  static final int NONE = -1;

  /** Of {@code noarch}. */
  static final int ANY = 0;

  private static final List<String> INTEL = List.of("i686", "i586", "i486", "i386");

  private static final Map<String, List<String>> COMPATIBLE =
      Map.ofEntries(
          Map.entry("x86_64", INTEL),
          Map.entry("i686", INTEL.subList(1, 4)),
          Map.entry("i586", INTEL.subList(2, 4)),
          Map.entry("i486", INTEL.subList(3, 4)),
          Map.entry("ia64", INTEL),
          Map.entry("s390x", List.of("s390")),
          Map.entry("ppc64p7", List.of("ppc64", "ppc")),
          Map.entry("ppc64", List.of("ppc")),
          Map.entry("armv8hl", List.of("armv7hl", "armv6hl")),
          Map.entry("armv7hl", List.of("armv6hl")),
          Map.entry("armv7l", List.of("armv6l", "armv5tejl", "armv5tel", "armv5l")),
          Map.entry("sparc64", List.of("sparcv9", "sparcv8", "sparc")));

  private final String own;
  private final List<String> compatible;

  Architectures(String own) {
    this.own = own;
    this.compatible = COMPATIBLE.getOrDefault(own, List.of());
  }

  /** Whether both are for 32 or both for 64 bits, as {@code noarch} is. */
  static boolean isOneSize(String one, String other) {
    return one.equals(other)
        || one.equals(NOARCH)
        || other.equals(NOARCH)
        || is64Bit(one) == is64Bit(other);
  }

  private static boolean is64Bit(String arch) {
    return arch.contains("64") || arch.equals("s390x");
  }

  /**
   * {@link #NONE}, {@link #ANY}, or from 1, which is the machine's own, upwards the lesser ones.
   */
  int rank(String arch) {
    if (arch.equals(NOARCH) || own.isEmpty()) {
      return ANY;
    }
    if (arch.equals(own)) {
      return 1;
    }
    int index = compatible.indexOf(arch);
    return index < 0 ? NONE : index + 2;
  }
}
