package org.kmpsolv.metadata.solv;

import com.google.common.io.BaseEncoding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;

/** A solvable while its values are read, which may come in any order. */
final class SolvableDraft {
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Long> numbers = new HashMap<>();

  /** Keys whose value follows from the solvable's name, version and architecture. */
  private final Set<String> derived = new LinkedHashSet<>();

  private final List<Part> parts = new ArrayList<>();
  private final Set<String> files = new LinkedHashSet<>();
  private Evr evr = new Evr(0, "", null);
  private String checksum = "";

  private record Part(DependencyKind kind, Dependency dependency, boolean pre) {}

  void text(String key, String value) {
    texts.put(key, value);
  }

  void number(String key, long value) {
    numbers.put(key, value);
  }

  void asItself(String key) {
    derived.add(key);
  }

  void evr(Evr value) {
    evr = value;
  }

  void checksum(byte[] value) {
    checksum = BaseEncoding.base16().lowerCase().encode(value);
  }

  void file(String path) {
    files.add(path);
  }

  /**
   * Adds a dependency.
   *
   * @param behindMarker of the requires, one that scripts need; of the provides, one that libsolv
   *     added, as somebody requires that file
   */
  void dependency(DependencyKind kind, Dependency dependency, boolean behindMarker) {
    if (kind == DependencyKind.PROVIDES
        && behindMarker
        && dependency instanceof Relation relation) {
      files.add(relation.name());
    } else {
      parts.add(new Part(kind, dependency, behindMarker && kind == DependencyKind.REQUIRES));
    }
  }

  PackageInfo build(Cursor cursor) {
    String name = string("solvable:name");
    if (name.isEmpty()) {
      throw cursor.error("a solvable has no name");
    }
    String arch = string("solvable:arch");
    PackageInfo.Builder builder =
        PackageInfo.builder(name, evr, arch)
            .vendor(string("solvable:vendor"))
            .summary(string("solvable:summary"))
            .description(string("solvable:description"))
            .url(string("solvable:url"))
            .license(string("solvable:license"))
            .checksum(checksum)
            .buildTime(number("solvable:buildtime"))
            .downloadSize(number("solvable:downloadsize"))
            .installedSize(number("solvable:installsize"))
            .sourcePackage(sourcePackage(name))
            .location(location(name, arch));
    for (Part part : parts) {
      if (part.pre) {
        builder.addPreRequires(part.dependency);
      } else {
        builder.add(part.kind, part.dependency);
      }
    }
    files.forEach(builder::addFile);
    return builder.build();
  }

  private String location(String name, String arch) {
    String base =
        derived.contains("solvable:mediafile")
            ? name + "-" + withoutEpoch() + "." + arch + ".rpm"
            : string("solvable:mediafile");
    String directory = derived.contains("solvable:mediadir") ? arch : string("solvable:mediadir");
    return base.isEmpty() || directory.isEmpty() ? base : directory + "/" + base;
  }

  private String sourcePackage(String name) {
    String source = derived.contains("solvable:sourcename") ? name : string("solvable:sourcename");
    String version =
        derived.contains("solvable:sourceevr") ? withoutEpoch() : string("solvable:sourceevr");
    String arch = string("solvable:sourcearch");
    return source.isEmpty() || version.isEmpty() || arch.isEmpty()
        ? source
        : source + "-" + version + "." + arch + ".rpm";
  }

  private String withoutEpoch() {
    return new Evr(0, evr.version(), evr.release()).toString();
  }

  private String string(String key) {
    return texts.getOrDefault(key, "");
  }

  private long number(String key) {
    return numbers.getOrDefault(key, 0L);
  }
}
