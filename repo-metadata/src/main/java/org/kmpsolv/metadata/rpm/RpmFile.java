package org.kmpsolv.metadata.rpm;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.packager.rpm.RpmTag;
import org.eclipse.packager.rpm.RpmTagValue;
import org.eclipse.packager.rpm.RpmVersion;
import org.eclipse.packager.rpm.build.BuilderContext;
import org.eclipse.packager.rpm.build.BuilderOptions;
import org.eclipse.packager.rpm.build.DigestAlgorithm;
import org.eclipse.packager.rpm.build.RpmBuilder;
import org.eclipse.packager.rpm.coding.PayloadCoding;
import org.eclipse.packager.rpm.deps.RpmDependencyFlags;
import org.eclipse.packager.rpm.header.Header;
import org.kmpsolv.metadata.archive.FileTree.Content;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;

/** Writes a package as an RPM file. The same package gives the same bytes. */
public final class RpmFile {
  private static final String ZSTD_LEVEL = "9";
  private static final short MODE = (short) 0644;

  /** What the library requires, and what it means: rpm knows only the latter. */
  private static final String ZSTD_SAID = "PayloadIsZstd";

  private static final String ZSTD_MEANT = "rpmlib(PayloadIsZstd)";

  private RpmFile() {}

  /**
   * A file of the package.
   *
   * @param path from the root on
   */
  public record Entry(String path, Content content) {}

  /**
   * Writes a package without scripts.
   *
   * @return what it was given, with the checksum and the size of the file
   * @throws IOException where a file cannot be read or the package not be written
   */
  public static PackageInfo write(Path file, PackageInfo info, List<Entry> entries)
      throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.deleteIfExists(file);
    String release = info.evr().release() == null ? "0" : info.evr().release();
    RpmVersion version = new RpmVersion(info.evr().epoch(), info.evr().version(), release);
    try (RpmBuilder builder = new RpmBuilder(info.name(), version, info.arch(), file, options())) {
      builder.getInformation().setSummary(info.summary());
      builder.getInformation().setDescription(info.summary());
      builder.getInformation().setLicense(info.license());
      builder.getInformation().setSourcePackage(info.sourcePackage());
      builder.getInformation().setBuildHost("localhost");
      builder.setHeaderCustomizer(header -> customize(header, info));
      for (DependencyKind kind : DependencyKind.values()) {
        info.dependencies(kind).stream()
            .filter(dependency -> kind != DependencyKind.PROVIDES || !isSelf(dependency, info))
            .forEach(dependency -> add(builder, kind, dependency));
      }
      addFiles(builder.newContext(), entries, Instant.ofEpochSecond(info.buildTime()));
      builder.build();
    }
    return info.withFile(
        MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString(), Files.size(file));
  }

  private static BuilderOptions options() {
    BuilderOptions options = new BuilderOptions();
    options.setFileDigestAlgorithm(DigestAlgorithm.SHA256);
    options.setPayloadCoding(PayloadCoding.ZSTD);
    options.setPayloadFlags(ZSTD_LEVEL);
    // They sum the payload with a library that is left out; the headers' sums are there without.
    options.setPayloadProcessors(ImmutableList.of());
    return options;
  }

  private static void customize(Header<RpmTag> header, PackageInfo info) {
    header.putInt(RpmTag.BUILDTIME, (int) info.buildTime());
    if (header.get(RpmTag.REQUIRE_NAME) instanceof RpmTagValue names) {
      header.putStringArray(
          RpmTag.REQUIRE_NAME,
          names.asStringArray().stream()
              .flatMap(Arrays::stream)
              .map(name -> name.equals(ZSTD_SAID) ? ZSTD_MEANT : name)
              .toArray(String[]::new));
    }
  }

  private static void addFiles(BuilderContext context, List<Entry> entries, Instant time)
      throws IOException {
    for (Entry entry : entries) {
      context.addFile(
          entry.path(),
          entry.content().read(),
          file -> {
            file.setTimestamp(time);
            file.setUser("root");
            file.setGroup("root");
            file.setMode(MODE);
          });
    }
  }

  /** The library adds it by itself. */
  private static boolean isSelf(Dependency dependency, PackageInfo info) {
    return dependency instanceof Relation relation
        && relation.name().equals(info.name())
        && info.evr().equals(relation.evr());
  }

  private static void add(RpmBuilder builder, DependencyKind kind, Dependency dependency) {
    String name = dependency instanceof Relation relation ? relation.name() : dependency.toString();
    String version =
        dependency instanceof Relation relation && relation.evr() != null
            ? relation.evr().toString()
            : "";
    RpmDependencyFlags[] flags =
        dependency instanceof Relation relation
            ? flags(relation.comparison())
            : new RpmDependencyFlags[0];
    switch (kind) {
      case PROVIDES -> builder.addProvides(name, version, flags);
      case REQUIRES -> builder.addRequirement(name, version, flags);
      case CONFLICTS -> builder.addConflicts(name, version, flags);
      case OBSOLETES -> builder.addObsoletes(name, version, flags);
      case RECOMMENDS -> builder.addRecommends(name, version, flags);
      case SUPPLEMENTS -> builder.addSupplements(name, version, flags);
      case SUGGESTS -> builder.addSuggests(name, version, flags);
      case ENHANCES -> builder.addEnhances(name, version, flags);
    }
  }

  private static RpmDependencyFlags[] flags(Comparison comparison) {
    return switch (comparison) {
      case ANY -> new RpmDependencyFlags[0];
      case LESS -> new RpmDependencyFlags[] {RpmDependencyFlags.LESS};
      case LESS_OR_EQUAL ->
          new RpmDependencyFlags[] {RpmDependencyFlags.LESS, RpmDependencyFlags.EQUAL};
      case EQUAL -> new RpmDependencyFlags[] {RpmDependencyFlags.EQUAL};
      case GREATER_OR_EQUAL ->
          new RpmDependencyFlags[] {RpmDependencyFlags.GREATER, RpmDependencyFlags.EQUAL};
      case GREATER -> new RpmDependencyFlags[] {RpmDependencyFlags.GREATER};
      case UNEQUAL -> throw new IllegalArgumentException("rpm has no '<>'");
    };
  }
}
