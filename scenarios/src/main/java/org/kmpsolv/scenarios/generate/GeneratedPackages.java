package org.kmpsolv.scenarios.generate;

import static org.kmpsolv.metadata.model.DependencyKind.PROVIDES;
import static org.kmpsolv.metadata.model.DependencyKind.REQUIRES;
import static org.kmpsolv.metadata.model.DependencyKind.SUPPLEMENTS;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;

/** The packages of generated kernels, made one at a time. Immutable. */
final class GeneratedPackages {
  private static final String ARCH = "x86_64";
  private static final String FLAVOR = "default";
  private static final String IMAGE = "kernel-default-image";
  private static final String RELEASE = "1";
  private static final long IMAGE_BYTES = 9_000_000;

  /** What is downloaded of a module's bytes. */
  private static final int SHRINKS = 3;

  private final Structure structure;
  private final Checksums checksums;
  private final long seed;

  /** The capability of each symbol; made once, as millions of requirements name them. */
  private final String[] capabilities;

  GeneratedPackages(Structure structure, Checksums checksums, long seed) {
    this.structure = structure;
    this.checksums = checksums;
    this.seed = seed;
    this.capabilities = new String[structure.firstExport(structure.kmps())];
    for (int symbol = 0; symbol < capabilities.length; symbol++) {
      capabilities[symbol] = "ksym(default:" + Names.symbol(symbol) + ")";
    }
  }

  /** What KMPs need that is no kernel's. */
  static List<PackageInfo> base() {
    return List.of(
        finish(PackageInfo.builder("coreutils", new Evr(0, "9.1", RELEASE), ARCH)),
        finish(PackageInfo.builder("grep", new Evr(0, "3.8", RELEASE), ARCH)));
  }

  PackageInfo image(int kernel) {
    Evr evr = new Evr(0, Names.kernel(kernel), RELEASE);
    PackageInfo.Builder builder =
        PackageInfo.builder(IMAGE, evr, ARCH)
            .installedSize(IMAGE_BYTES)
            .downloadSize(IMAGE_BYTES / SHRINKS)
            .add(PROVIDES, same(IMAGE, evr))
            .add(PROVIDES, same("kernel", evr))
            .add(PROVIDES, same("kernel-default", evr))
            .add(PROVIDES, Relation.of("multiversion(kernel)"))
            .add(
                PROVIDES,
                same(
                    "kernel-uname-r",
                    new Evr(0, Names.kernel(kernel) + "-" + RELEASE + "-" + FLAVOR, null)));
    for (int symbol = 0; symbol < structure.imageSymbols(); symbol++) {
      builder.add(PROVIDES, capability(symbol, kernel));
    }
    return finish(builder);
  }

  /**
   * A KMP for a kernel.
   *
   * @param update 0 for the one that came with the kernel, more for what followed it
   */
  PackageInfo kmp(int kmp, int kernel, int update) {
    String name = Names.kmp(kmp) + "-kmp-" + FLAVOR;
    Evr evr = new Evr(0, Names.kernel(kernel), update == 0 ? RELEASE : RELEASE + "." + update);
    Random random = Seeds.random(seed, Seeds.Purpose.SIZE, kmp);
    long bytes = Math.round(RealShape.BYTES.value(random.nextDouble()));
    PackageInfo.Builder builder =
        PackageInfo.builder(name, evr, ARCH)
            .installedSize(bytes)
            .downloadSize(bytes / SHRINKS)
            .add(PROVIDES, same(Names.kmp(kmp) + "-kmp", new Evr(0, Names.kernel(kernel), null)))
            .add(PROVIDES, same(name, evr))
            .add(PROVIDES, Relation.of("kmod(" + Names.kmp(kmp) + ".ko)"))
            .add(PROVIDES, Relation.of("multiversion(kernel)"))
            .add(REQUIRES, Relation.of("coreutils"))
            .add(REQUIRES, Relation.of("grep"))
            .add(REQUIRES, Relation.of(IMAGE));
    for (int own = structure.firstExport(kmp); own < structure.firstExport(kmp + 1); own++) {
      builder.add(PROVIDES, capability(own, kernel));
    }
    for (int symbol : structure.needs(kmp)) {
      builder.add(REQUIRES, capability(symbol, kernel));
    }
    for (Alias alias : aliases(kmp)) {
      builder.add(SUPPLEMENTS, Relation.of("modalias(kernel-default:" + alias.pattern() + ")"));
    }
    return finish(builder);
  }

  /** The devices that a KMP drives; the same in all kernels. */
  ImmutableList<Alias> aliases(int kmp) {
    Random random = Seeds.random(seed, Seeds.Purpose.ALIASES, kmp);
    if (random.nextDouble() >= RealShape.DRIVERS) {
      return ImmutableList.of();
    }
    long count = Math.round(RealShape.ALIASES.value(random.nextDouble()));
    boolean usb = random.nextBoolean();
    ImmutableList.Builder<Alias> aliases = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      int vendor = random.nextInt(1 << 16);
      int product = random.nextInt(1 << 16);
      aliases.add(usb ? Alias.usb(vendor, product) : Alias.pci(vendor, product));
    }
    return aliases.build();
  }

  private Relation capability(int symbol, int kernel) {
    String checksum = HexFormat.of().toHexDigits(checksums.of(symbol, kernel));
    return same(capabilities[symbol], new Evr(0, checksum, null));
  }

  private static Relation same(String name, Evr evr) {
    return new Relation(name, Comparison.EQUAL, evr);
  }

  private static PackageInfo finish(PackageInfo.Builder builder) {
    PackageInfo bare = builder.license("GPL-2.0-only").build();
    String nevra = bare.name() + "-" + bare.evr() + "." + bare.arch();
    return builder
        .summary(bare.name())
        .location(ARCH + "/" + nevra + ".rpm")
        .checksum(Hashing.sha256().hashString(nevra, StandardCharsets.UTF_8).toString())
        .build();
  }

  /**
   * A pattern for devices, and a device that it matches.
   *
   * @param pattern as a module has it
   * @param device as sysfs has it
   */
  record Alias(String pattern, String device) {
    static Alias pci(int vendor, int device) {
      String id = String.format(Locale.ROOT, "pci:v%08Xd%08X", vendor, device);
      return new Alias(id + "sv*sd*bc*sc*i*", id + "sv00001AF4sd00001100bc02sc00i00");
    }

    static Alias usb(int vendor, int product) {
      String id = String.format(Locale.ROOT, "usb:v%04Xp%04X", vendor, product);
      return new Alias(
          id + "d*dc*dsc*dp*ic*isc*ip*in*", id + "d0100dc00dsc00dp00icFFisc00ip00in00");
    }
  }
}
