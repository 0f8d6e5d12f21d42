package org.kmpsolv.metadata.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A package as its repository describes it. Immutable. Patterns, products and patches are packages
 * too, told apart by the prefix of their name ({@code pattern:}, {@code product:}, {@code patch:}).
 *
 * @param vendor empty where unknown
 * @param checksum what file lists refer to it by; empty where it has none
 * @param downloadSize bytes of the RPM file, 0 or more
 * @param installedSize bytes on disk, 0 or more
 * @param dependencies a list for each kind, in which nothing stands twice; a kind that lacks is
 *     empty
 * @param preRequires those of the requires that must hold already when the package's scripts run
 * @param files paths that the repository names in its primary data
 */
public record PackageInfo(
    String name,
    Evr evr,
    String arch,
    String vendor,
    String summary,
    String description,
    String url,
    String license,
    String sourcePackage,
    String location,
    String checksum,
    long buildTime,
    long downloadSize,
    long installedSize,
    Map<DependencyKind, ImmutableList<Dependency>> dependencies,
    ImmutableSet<Dependency> preRequires,
    ImmutableList<String> files) {

  /** The dependencies of that kind, in the order of the repository. */
  public ImmutableList<Dependency> dependencies(DependencyKind kind) {
    return dependencies.getOrDefault(kind, ImmutableList.of());
  }

  /** The same package with more dependencies of a kind. */
  public PackageInfo withMore(DependencyKind kind, Collection<? extends Dependency> more) {
    EnumMap<DependencyKind, ImmutableList<Dependency>> lists = new EnumMap<>(DependencyKind.class);
    lists.putAll(dependencies);
    lists.put(
        kind,
        ImmutableSet.<Dependency>builder()
            .addAll(dependencies(kind))
            .addAll(more)
            .build()
            .asList());
    return with(lists, preRequires, checksum, downloadSize);
  }

  /** The same package, as if it depended on nothing and provided nothing. */
  public PackageInfo withoutDependencies() {
    return with(Map.of(), ImmutableSet.of(), checksum, downloadSize);
  }

  /** The same package, with what is known once its RPM file is there. */
  public PackageInfo withFile(String fileChecksum, long fileSize) {
    return with(dependencies, preRequires, fileChecksum, fileSize);
  }

  private PackageInfo with(
      Map<DependencyKind, ImmutableList<Dependency>> lists,
      ImmutableSet<Dependency> before,
      String fileChecksum,
      long fileSize) {
    return new PackageInfo(
        name,
        evr,
        arch,
        vendor,
        summary,
        description,
        url,
        license,
        sourcePackage,
        location,
        fileChecksum,
        buildTime,
        fileSize,
        installedSize,
        lists,
        before,
        files);
  }

  /** Starts a package of which no more than that is known. */
  public static Builder builder(String name, Evr evr, String arch) {
    return new Builder(name, evr, arch);
  }

  /** Collects a package while its description is read. */
  public static final class Builder {
    private final String name;
    private final Evr evr;
    private final String arch;
    private String vendor = "";
    private String summary = "";
    private String description = "";
    private String url = "";
    private String license = "";
    private String sourcePackage = "";
    private String location = "";
    private String checksum = "";
    private long buildTime;
    private long downloadSize;
    private long installedSize;
    private final EnumMap<DependencyKind, List<Dependency>> dependencies =
        new EnumMap<>(DependencyKind.class);
    private final ImmutableSet.Builder<Dependency> preRequires = ImmutableSet.builder();
    private final ImmutableList.Builder<String> files = ImmutableList.builder();

    private Builder(String name, Evr evr, String arch) {
      this.name = name;
      this.evr = evr;
      this.arch = arch;
    }

    public Builder vendor(String value) {
      vendor = value;
      return this;
    }

    public Builder summary(String value) {
      summary = value;
      return this;
    }

    public Builder description(String value) {
      description = value;
      return this;
    }

    public Builder url(String value) {
      url = value;
      return this;
    }

    public Builder license(String value) {
      license = value;
      return this;
    }

    public Builder sourcePackage(String value) {
      sourcePackage = value;
      return this;
    }

    public Builder location(String value) {
      location = value;
      return this;
    }

    public Builder checksum(String value) {
      checksum = value;
      return this;
    }

    /** Seconds since 1970. */
    public Builder buildTime(long seconds) {
      buildTime = seconds;
      return this;
    }

    /** In bytes. */
    public Builder downloadSize(long bytes) {
      downloadSize = bytes;
      return this;
    }

    /** In bytes. */
    public Builder installedSize(long bytes) {
      installedSize = bytes;
      return this;
    }

    /** What is there already is not added again. */
    public Builder add(DependencyKind kind, Dependency dependency) {
      dependencies.computeIfAbsent(kind, k -> new ArrayList<>()).add(dependency);
      return this;
    }

    public Builder addAll(DependencyKind kind, Collection<? extends Dependency> all) {
      all.forEach(dependency -> add(kind, dependency));
      return this;
    }

    /** A requirement that must hold already when the package's scripts run. */
    public Builder addPreRequires(Dependency dependency) {
      preRequires.add(dependency);
      return add(DependencyKind.REQUIRES, dependency);
    }

    public Builder addFile(String path) {
      files.add(path);
      return this;
    }

    public PackageInfo build() {
      EnumMap<DependencyKind, ImmutableList<Dependency>> lists =
          new EnumMap<>(DependencyKind.class);
      dependencies.forEach((kind, list) -> lists.put(kind, ImmutableSet.copyOf(list).asList()));
      return new PackageInfo(
          name,
          evr,
          arch,
          vendor,
          summary,
          description,
          url,
          license,
          sourcePackage,
          location,
          checksum,
          buildTime,
          downloadSize,
          installedSize,
          lists,
          preRequires.build(),
          files.build());
    }
  }
}
