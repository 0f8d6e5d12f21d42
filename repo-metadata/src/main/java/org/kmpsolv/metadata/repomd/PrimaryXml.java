package org.kmpsolv.metadata.repomd;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.io.XmlCursor;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;

/**
 * Reads {@code primary.xml}: packages with their dependencies and a few files.
 *
 * <p>As in libsolv, a package that is not a source package provides itself, said or not, and {@code
 * rpm:freshens} does not matter.
 */
final class PrimaryXml {

  private final XmlCursor xml;
  private final DependencyPool pool = new DependencyPool();

  private PrimaryXml(XmlCursor xml) {
    this.xml = xml;
  }

  static void read(XmlCursor xml, Consumer<PackageInfo> sink) {
    new PrimaryXml(xml).read(sink);
  }

  private void read(Consumer<PackageInfo> sink) {
    xml.root("metadata");
    while (xml.nextChild()) {
      String type = xml.attribute("type");
      if (xml.localName().equals("package") && (type == null || type.equals("rpm"))) {
        sink.accept(readPackage());
      } else {
        xml.skip();
      }
    }
    xml.end();
  }

  /** Name, architecture and version stand before all else, as every writer of the format does. */
  private PackageInfo readPackage() {
    String name = null;
    String arch = null;
    Evr evr = null;
    PackageInfo.Builder builder = null;
    while (xml.nextChild()) {
      switch (xml.localName()) {
        case "name" -> name = xml.text().strip();
        case "arch" -> arch = pool.string(xml.text().strip());
        case "version" -> evr = version();
        default -> {
          if (builder == null) {
            builder =
                PackageInfo.builder(
                    known(name, "name"), known(evr, "version"), known(arch, "arch"));
          }
          detail(builder);
        }
      }
    }
    if (builder == null) {
      builder =
          PackageInfo.builder(known(name, "name"), known(evr, "version"), known(arch, "arch"));
    }
    if (!known(arch, "arch").equals("src") && !known(arch, "arch").equals("nosrc")) {
      builder.add(
          DependencyKind.PROVIDES,
          new Relation(known(name, "name"), Comparison.EQUAL, known(evr, "version")));
    }
    return builder.build();
  }

  private <T> T known(@Nullable T value, String element) {
    if (value == null || value.equals("")) {
      throw xml.error("<package> does not begin with its <" + element + ">");
    }
    return value;
  }

  private Evr version() {
    String version = xml.requiredAttribute("ver");
    if (version.isEmpty()) {
      throw xml.error("<version> has an empty 'ver'");
    }
    Evr evr =
        pool.evr(
            xml.epoch(xml.attributeOrEmpty("epoch")),
            version,
            DependencyPool.emptyToNull(xml.attribute("rel")));
    xml.skip();
    return evr;
  }

  private void detail(PackageInfo.Builder builder) {
    switch (xml.localName()) {
      case "checksum" -> builder.checksum(xml.text().strip());
      case "summary" -> builder.summary(xml.text());
      case "description" -> builder.description(xml.text());
      case "url" -> builder.url(xml.text());
      case "time" -> {
        builder.buildTime(xml.numberAttribute("build"));
        xml.skip();
      }
      case "size" -> {
        builder.downloadSize(xml.numberAttribute("package"));
        builder.installedSize(xml.numberAttribute("installed"));
        xml.skip();
      }
      case "location" -> {
        builder.location(xml.requiredAttribute("href"));
        xml.skip();
      }
      case "format" -> {
        while (xml.nextChild()) {
          format(builder);
        }
      }
      default -> xml.skip();
    }
  }

  private void format(PackageInfo.Builder builder) {
    switch (xml.localName()) {
      case "license" -> builder.license(pool.string(xml.text()));
      case "vendor" -> builder.vendor(pool.string(xml.text()));
      case "sourcerpm" -> builder.sourcePackage(pool.string(xml.text()));
      case "file" -> builder.addFile(xml.text());
      case "provides" -> entries(builder, DependencyKind.PROVIDES);
      case "requires" -> entries(builder, DependencyKind.REQUIRES);
      case "conflicts" -> entries(builder, DependencyKind.CONFLICTS);
      case "obsoletes" -> entries(builder, DependencyKind.OBSOLETES);
      case "recommends" -> entries(builder, DependencyKind.RECOMMENDS);
      case "supplements" -> entries(builder, DependencyKind.SUPPLEMENTS);
      case "suggests" -> entries(builder, DependencyKind.SUGGESTS);
      case "enhances" -> entries(builder, DependencyKind.ENHANCES);
      default -> xml.skip();
    }
  }

  private void entries(PackageInfo.Builder builder, DependencyKind kind) {
    while (xml.nextChild()) {
      if (!xml.localName().equals("entry")) {
        xml.skip();
        continue;
      }
      String name = null;
      String kindOfName = "package";
      String flags = null;
      String epoch = null;
      String version = null;
      String release = null;
      boolean before = false;
      for (int i = 0; i < xml.attributeCount(); i++) {
        switch (xml.attributeName(i)) {
          case "name" -> name = xml.attributeValue(i);
          case "flags" -> flags = xml.attributeValue(i);
          case "epoch" -> epoch = xml.attributeValue(i);
          case "ver" -> version = xml.attributeValue(i);
          case "rel" -> release = xml.attributeValue(i);
          case "kind" -> kindOfName = xml.attributeValue(i);
          case "pre" -> before = xml.attributeValue(i).equals("1");
          default -> {
            // what it does not know
          }
        }
      }
      if (name == null) {
        throw xml.error("<entry> has no attribute 'name'");
      }
      if (!kindOfName.equals("package")) {
        name = kindOfName + ":" + name;
      }
      Dependency dependency =
          pool.dependency(new DependencyPool.Entry(name, flags, epoch, version, release), xml);
      if (before && kind == DependencyKind.REQUIRES) {
        builder.addPreRequires(dependency);
      } else {
        builder.add(kind, dependency);
      }
      xml.skip();
    }
  }
}
