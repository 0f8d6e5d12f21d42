package org.kmpsolv.metadata.repomd;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;

/** Writes {@code primary.xml}, a line a package, in an order that depends on nothing else. */
final class PrimaryXmlWriter {
  private final Appendable out;

  PrimaryXmlWriter(Appendable out) {
    this.out = out;
  }

  void begin(int packages) throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<metadata xmlns=\"http://linux.duke.edu/metadata/common\"")
        .append(" xmlns:rpm=\"http://linux.duke.edu/metadata/rpm\" packages=\"")
        .append(Integer.toString(packages))
        .append("\">\n");
  }

  void end() throws IOException {
    out.append("</metadata>\n");
  }

  void add(PackageInfo info) throws IOException {
    out.append("<package type=\"rpm\">");
    element("name", info.name());
    element("arch", info.arch());
    out.append("<version");
    version(info.evr());
    out.append("/><checksum type=\"sha256\" pkgid=\"YES\">");
    text(info.checksum());
    out.append("</checksum>");
    element("summary", info.summary());
    element("description", info.description());
    element("packager", "");
    element("url", info.url());
    String time = Long.toString(info.buildTime());
    out.append("<time");
    attribute("file", time);
    attribute("build", time);
    out.append("/><size");
    attribute("package", Long.toString(info.downloadSize()));
    attribute("installed", Long.toString(info.installedSize()));
    attribute("archive", Long.toString(info.installedSize()));
    out.append("/><location");
    attribute("href", info.location());
    out.append("/><format>");
    format(info);
    out.append("</format></package>\n");
  }

  private void format(PackageInfo info) throws IOException {
    element("rpm:license", info.license());
    element("rpm:vendor", info.vendor());
    element("rpm:group", "");
    element("rpm:buildhost", "");
    element("rpm:sourcerpm", info.sourcePackage());
    out.append("<rpm:header-range start=\"0\" end=\"0\"/>");
    for (DependencyKind kind : DependencyKind.values()) {
      entries(info, kind);
    }
    for (String file : info.files()) {
      element("file", file);
    }
  }

  private void entries(PackageInfo info, DependencyKind kind) throws IOException {
    if (info.dependencies(kind).isEmpty()) {
      return;
    }
    out.append("<rpm:").append(kind.word()).append(">");
    for (Dependency dependency : info.dependencies(kind)) {
      out.append("<rpm:entry");
      if (dependency instanceof Relation relation) {
        relation(relation);
      } else {
        attribute("name", dependency.toString());
      }
      if (kind == DependencyKind.REQUIRES && info.preRequires().contains(dependency)) {
        attribute("pre", "1");
      }
      out.append("/>");
    }
    out.append("</rpm:").append(kind.word()).append(">");
  }

  private void relation(Relation relation) throws IOException {
    attribute("name", relation.name());
    Evr evr = relation.evr();
    if (evr != null) {
      attribute("flags", flags(relation));
      version(evr);
    }
  }

  private static String flags(Relation relation) {
    Comparison comparison = relation.comparison();
    return switch (comparison) {
      case LESS -> "LT";
      case LESS_OR_EQUAL -> "LE";
      case EQUAL -> "EQ";
      case GREATER_OR_EQUAL -> "GE";
      case GREATER -> "GT";
      case ANY, UNEQUAL ->
          throw new IllegalArgumentException("repomd has no '" + comparison + "': " + relation);
    };
  }

  private void version(Evr evr) throws IOException {
    attribute("epoch", Integer.toString(evr.epoch()));
    attribute("ver", evr.version());
    String release = evr.release();
    if (release != null) {
      attribute("rel", release);
    }
  }

  private void element(String name, String content) throws IOException {
    out.append("<").append(name);
    if (content.isEmpty()) {
      out.append("/>");
    } else {
      out.append(">");
      text(content);
      out.append("</").append(name).append(">");
    }
  }

  private void attribute(String name, String value) throws IOException {
    out.append(" ").append(name).append("=\"");
    text(value);
    out.append("\"");
  }

  private void text(String text) throws IOException {
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      String instead = instead(text.charAt(i));
      if (instead != null) {
        out.append(text, plain, i).append(instead);
        plain = i + 1;
      }
    }
    out.append(text, plain, text.length());
  }

  private static @Nullable String instead(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\n' -> "&#10;";
      case '\t' -> "&#9;";
      // What XML cannot hold at all.
      default -> c < ' ' || c == 0xfffe || c == 0xffff || Character.isSurrogate(c) ? "?" : null;
    };
  }
}
