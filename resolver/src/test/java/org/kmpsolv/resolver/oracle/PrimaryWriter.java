package org.kmpsolv.resolver.oracle;

import com.google.common.xml.XmlEscapers;
import java.util.Map;
import java.util.Objects;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;

/** Writes what is hard in a small universe as the primary metadata of one repository. */
final class PrimaryWriter {
  private static final Map<Comparison, String> FLAGS =
      Map.of(
          Comparison.EQUAL, "EQ",
          Comparison.LESS, "LT",
          Comparison.LESS_OR_EQUAL, "LE",
          Comparison.GREATER, "GT",
          Comparison.GREATER_OR_EQUAL, "GE");

  private PrimaryWriter() {}

  static String write(SmallUniverse universe) {
    StringBuilder xml = new StringBuilder();
    xml.append("<metadata xmlns=\"http://linux.duke.edu/metadata/common\"");
    xml.append(" xmlns:rpm=\"http://linux.duke.edu/metadata/rpm\">\n");
    universe.packages().forEach(each -> add(each.info(), xml));
    return xml.append("</metadata>\n").toString();
  }

  private static void add(PackageInfo info, StringBuilder xml) {
    xml.append("<package type=\"rpm\"><name>").append(info.name()).append("</name><arch>");
    xml.append(info.arch()).append("</arch><version").append(version(info.evr()));
    xml.append("/><format><rpm:vendor>").append(info.vendor()).append("</rpm:vendor>");
    for (DependencyKind kind :
        new DependencyKind[] {
          DependencyKind.PROVIDES,
          DependencyKind.REQUIRES,
          DependencyKind.CONFLICTS,
          DependencyKind.OBSOLETES
        }) {
      xml.append("<rpm:").append(kind.word()).append('>');
      info.dependencies(kind).forEach(each -> xml.append(entry(each)));
      xml.append("</rpm:").append(kind.word()).append('>');
    }
    xml.append("</format></package>\n");
  }

  private static String entry(Dependency dependency) {
    String name = dependency.toString();
    String version = "";
    if (dependency instanceof Relation relation) {
      // No package conflicts with itself.
      name = relation.name().replaceFirst("^otherproviders\\((.*)\\)$", "$1");
      Evr evr = relation.evr();
      if (evr != null) {
        version = " flags=\"" + FLAGS.get(relation.comparison()) + "\"" + version(evr);
      }
    }
    return "<rpm:entry name=\""
        + XmlEscapers.xmlAttributeEscaper().escape(name)
        + "\""
        + version
        + "/>";
  }

  private static String version(Evr evr) {
    return " epoch=\"%d\" ver=\"%s\" rel=\"%s\""
        .formatted(evr.epoch(), evr.version(), Objects.requireNonNullElse(evr.release(), ""));
  }
}
