package org.kmpsolv.scenarios.format;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.scenarios.yaml.Mapping;
import org.kmpsolv.scenarios.yaml.Node;
import org.kmpsolv.scenarios.yaml.Nothing;
import org.kmpsolv.scenarios.yaml.Text;

/**
 * Reads packages in the compact notation: {@code NAME [EPOCH:]VERSION-RELEASE [ARCH]}, alone or as
 * the key of a mapping that says more.
 *
 * @param architecture that of a package which names none
 */
record PackageReader(String architecture) {
  private static final String WHAT = "a package, 'NAME [EPOCH:]VERSION-RELEASE [ARCH]'";
  private static final ImmutableList<String> KEYS =
      Stream.concat(
              Stream.of(DependencyKind.values()).map(DependencyKind::word),
              Stream.of("files", "vendor", "build-time", "download-size", "installed-size"))
          .collect(ImmutableList.toImmutableList());

  ImmutableList<PackageInfo> readAll(List<Node> nodes) {
    return nodes.stream().map(this::read).collect(ImmutableList.toImmutableList());
  }

  private PackageInfo read(Node node) {
    if (!(node instanceof Mapping mapping)) {
      return start(node.text(WHAT)).build();
    }
    Mapping.Entry entry = mapping.only(WHAT);
    PackageInfo.Builder info = start(entry.key());
    if (!(entry.value() instanceof Nothing)) {
      Mapping attributes = entry.value().mapping("what the package requires, provides, …");
      attributes.allowing(KEYS).entries().values().forEach(each -> add(info, each));
    }
    return info.build();
  }

  /** A package provides its own name and version, as rpm has it. */
  private PackageInfo.Builder start(Text text) {
    String[] words = text.value().split(" +");
    if (words.length < 2 || words.length > 3) {
      throw text.wanted(WHAT);
    }
    PackageInfo.Builder info =
        PackageInfo.builder(
            Words.name(text, words[0]),
            Words.evr(text, words[1]),
            words.length == 3 ? Words.architecture(text, words[2]) : architecture);
    PackageInfo bare = info.build();
    return info.add(
        DependencyKind.PROVIDES, new Relation(bare.name(), Comparison.EQUAL, bare.evr()));
  }

  private static void add(PackageInfo.Builder info, Mapping.Entry attribute) {
    Node value = attribute.value();
    String key = attribute.key().value();
    switch (key) {
      case "files" -> value.texts("a path").forEach(path -> info.addFile(file(path)));
      case "vendor" -> info.vendor(value.text("a vendor").value());
      case "build-time" -> info.buildTime(value.text("a number of seconds").count());
      case "download-size" -> info.downloadSize(value.text("a number of bytes").count());
      case "installed-size" -> info.installedSize(value.text("a number of bytes").count());
      default -> {
        ImmutableList<Dependency> dependencies = DependencyReader.read(value);
        for (DependencyKind kind : DependencyKind.values()) {
          if (kind.word().equals(key)) {
            info.addAll(kind, dependencies);
          }
        }
      }
    }
  }

  private static String file(Text path) {
    if (!path.value().startsWith("/")) {
      throw path.wanted("a path from '/'");
    }
    return path.value();
  }
}
