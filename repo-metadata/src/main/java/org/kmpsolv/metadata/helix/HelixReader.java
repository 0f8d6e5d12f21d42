package org.kmpsolv.metadata.helix;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.kmpsolv.metadata.io.Expectation;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.io.XmlCursor;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;

/**
 * Reads helix: {@code <channel>}, in it {@code <subchannel>}, in it {@code <package>} and the other
 * kinds, patterns and products and so on, whose names it prefixes. The reading is that of libsolv's
 * {@code repo_helix.c}; elements that are unknown are passed over.
 *
 * <p>Every failure is a {@link MetadataException} that names file and line. Packages are delivered
 * as they are read: whoever collects them must discard them where a method fails.
 */
public final class HelixReader {
  /** What is in a subchannel, and what stands before its name. */
  private static final ImmutableMap<String, String> PREFIXES =
      ImmutableMap.of(
          "package", "",
          "srcpackage", "",
          "selection", "selection:",
          "pattern", "pattern:",
          "atom", "atom:",
          "patch", "patch:",
          "product", "product:",
          "application", "application:");

  private static final ImmutableMap<String, DependencyKind> KINDS =
      ImmutableMap.of(
          "provides", DependencyKind.PROVIDES,
          "requires", DependencyKind.REQUIRES,
          "obsoletes", DependencyKind.OBSOLETES,
          "conflicts", DependencyKind.CONFLICTS,
          "recommends", DependencyKind.RECOMMENDS,
          "supplements", DependencyKind.SUPPLEMENTS,
          "suggests", DependencyKind.SUGGESTS,
          "enhances", DependencyKind.ENHANCES);

  private static final ImmutableMap<String, Comparison> WORDS =
      ImmutableMap.of(
          "(any)", Comparison.ANY,
          "lt", Comparison.LESS,
          "le", Comparison.LESS_OR_EQUAL,
          "lte", Comparison.LESS_OR_EQUAL,
          "eq", Comparison.EQUAL,
          "ne", Comparison.UNEQUAL,
          "ge", Comparison.GREATER_OR_EQUAL,
          "gte", Comparison.GREATER_OR_EQUAL,
          "gt", Comparison.GREATER);

  private final XmlCursor xml;

  private HelixReader(XmlCursor xml) {
    this.xml = xml;
  }

  /** Reads a file in UTF-8, compressed as its name says. */
  public static void read(Path path, Consumer<PackageInfo> sink) {
    try (MetadataFile file = MetadataFile.open(path, Expectation.NONE);
        XmlCursor xml = new XmlCursor(file)) {
      new HelixReader(xml).channel(sink);
    }
  }

  /**
   * Reads what stands in another file.
   *
   * @param sourceName the file that messages name
   * @param content in UTF-8
   */
  public static void read(String sourceName, byte[] content, Consumer<PackageInfo> sink) {
    try (XmlCursor xml = new XmlCursor(sourceName, new ByteArrayInputStream(content))) {
      new HelixReader(xml).channel(sink);
    }
  }

  private void channel(Consumer<PackageInfo> sink) {
    xml.root("channel");
    while (xml.nextChild()) {
      if (xml.localName().equals("subchannel")) {
        subchannel(sink);
      } else {
        xml.skip();
      }
    }
    xml.end();
  }

  private void subchannel(Consumer<PackageInfo> sink) {
    while (xml.nextChild()) {
      String element = xml.localName();
      String prefix = PREFIXES.get(element);
      if (prefix == null) {
        xml.skip();
        continue;
      }
      HelixPackage described = new HelixPackage(prefix, element.equals("srcpackage"));
      children(described);
      if (!described.isNamed()) {
        throw xml.error("<" + element + "> has no <name>");
      }
      sink.accept(build(described));
    }
  }

  private PackageInfo build(HelixPackage described) {
    try {
      return described.build();
    } catch (IllegalArgumentException e) {
      throw xml.error(e);
    }
  }

  private void children(HelixPackage described) {
    while (xml.nextChild()) {
      child(described, xml.localName());
    }
  }

  private void child(HelixPackage described, String element) {
    DependencyKind kind = KINDS.get(element);
    if (kind != null) {
      dependencies((relation, pre) -> described.add(kind, relation, pre));
      return;
    }
    switch (element) {
      // They may stand in it or not.
      case "deps" -> children(described);
      case "prerequires" ->
          dependencies((relation, pre) -> described.add(DependencyKind.REQUIRES, relation, true));
      case "freshens" -> dependencies((relation, pre) -> described.addFreshens(relation));
      case "history" -> history(described);
      case "name" -> described.name(xml.text().strip());
      case "vendor" -> described.vendor(xml.text().strip());
      case "arch" -> described.arch(xml.text().strip());
      case "buildtime" -> described.buildTime(xml.number("build time", xml.text().strip()));
      case "epoch" -> described.version().epoch(xml.text().strip());
      case "version" -> described.version().version(xml.text().strip());
      case "release" -> described.version().release(xml.text().strip());
      default -> xml.skip();
    }
  }

  /** Of the versions in a history the newest is meant. */
  private void history(HelixPackage described) {
    while (xml.nextChild()) {
      if (!xml.localName().equals("update")) {
        xml.skip();
        continue;
      }
      HelixVersion version = new HelixVersion();
      while (xml.nextChild()) {
        switch (xml.localName()) {
          case "epoch" -> version.epoch(xml.text().strip());
          case "version" -> version.version(xml.text().strip());
          case "release" -> version.release(xml.text().strip());
          case "arch" -> described.arch(xml.text().strip());
          default -> xml.skip();
        }
      }
      described.update(evr(version));
    }
  }

  private interface Taker {
    void take(Relation relation, boolean pre);
  }

  private void dependencies(Taker taker) {
    while (xml.nextChild()) {
      if (xml.localName().equals("dep") && xml.attribute("name") != null) {
        taker.take(relation(), xml.attributeOrEmpty("pre").startsWith("1"));
      }
      xml.skip();
    }
  }

  private Relation relation() {
    String kind = xml.attributeOrEmpty("kind");
    String name = xml.requiredAttribute("name");
    if (!kind.isEmpty() && !kind.equals("package")) {
      name = kind + ":" + name;
    }
    String operator = xml.attribute("op");
    HelixVersion version = new HelixVersion();
    version.epoch(xml.attributeOrEmpty("epoch"));
    version.version(xml.attributeOrEmpty("version"));
    String release = xml.attribute("release");
    if (release != null) {
      version.release(release);
    }
    Comparison comparison = operator == null ? Comparison.ANY : comparison(operator);
    return comparison == Comparison.ANY || version.isEmpty()
        ? Relation.of(name)
        : new Relation(name, comparison, evr(version));
  }

  private Comparison comparison(String operator) {
    Comparison comparison = WORDS.get(operator.toLowerCase(Locale.ROOT));
    if (comparison == null) {
      comparison = Comparison.ofSymbol(operator);
    }
    if (comparison == null) {
      throw xml.error("'" + MetadataFile.oneLine(operator) + "' compares no versions");
    }
    return comparison;
  }

  private Evr evr(HelixVersion version) {
    try {
      return version.evr();
    } catch (IllegalArgumentException e) {
      throw xml.error(e);
    }
  }
}
