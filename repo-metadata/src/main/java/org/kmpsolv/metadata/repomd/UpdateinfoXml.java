package org.kmpsolv.metadata.repomd;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.io.XmlCursor;
import org.kmpsolv.metadata.model.Advisory;
import org.kmpsolv.metadata.model.Advisory.Affected;
import org.kmpsolv.metadata.model.Advisory.Reference;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;

/**
 * Reads {@code updateinfo.xml}: each update becomes a package {@code patch:ID}.
 *
 * <p>As in libsolv it conflicts with whatever is older than what it brings. Where the update names
 * an architecture, so does the conflict: {@code name.arch < version-release}, and a second one for
 * {@code name.noarch}, since packages move between the two.
 */
final class UpdateinfoXml {

  private static final String NOARCH = "noarch";

  private final XmlCursor xml;

  private UpdateinfoXml(XmlCursor xml) {
    this.xml = xml;
  }

  static void read(XmlCursor xml, Consumer<Advisory> sink) {
    UpdateinfoXml reader = new UpdateinfoXml(xml);
    xml.root("updates");
    while (xml.nextChild()) {
      if (xml.localName().equals("update")) {
        sink.accept(reader.new Draft().read());
      } else {
        xml.skip();
      }
    }
    xml.end();
  }

  /** One update while its element is read; the id, which names it, may come late. */
  private final class Draft {
    private @Nullable String id;
    private String summary = "";
    private String description = "";
    private String severity = "";
    private long issued;
    private long updated;
    private boolean reboot;
    private boolean restart;
    private String message = "";
    private final ImmutableList.Builder<Reference> references = ImmutableList.builder();
    private final ImmutableList.Builder<Affected> affected = ImmutableList.builder();

    Advisory read() {
      String vendor = xml.attributeOrEmpty("from");
      String category = xml.attributeOrEmpty("type");
      String status = xml.attributeOrEmpty("status");
      Evr evr = evr(xml.requiredAttribute("version"));
      while (xml.nextChild()) {
        child();
      }
      if (id == null || id.isEmpty()) {
        throw xml.error("<update> has no <id>");
      }
      PackageInfo.Builder patch =
          PackageInfo.builder(Advisory.PREFIX + id, evr, NOARCH)
              .vendor(vendor)
              .summary(summary)
              .description(description)
              .buildTime(Math.max(issued, updated))
              .add(
                  DependencyKind.PROVIDES,
                  new Relation(Advisory.PREFIX + id, Comparison.EQUAL, evr));
      ImmutableList<Affected> packages = affected.build();
      packages.forEach(each -> conflict(patch, each));
      return new Advisory(
          patch.build(),
          category,
          severity,
          status,
          issued,
          reboot,
          restart,
          message,
          references.build(),
          packages);
    }

    private void child() {
      switch (xml.localName()) {
        case "id" -> id = xml.text().strip();
        case "title" -> summary = CharMatcher.is('\n').trimTrailingFrom(xml.text());
        case "description" -> description = xml.text();
        case "severity" -> severity = xml.text().strip();
        case "message" -> message = xml.text().strip();
        case "issued" -> issued = date();
        case "updated" -> updated = date();
        case "references" -> {
          while (xml.nextChild()) {
            references.add(
                new Reference(
                    xml.attributeOrEmpty("type"),
                    xml.attributeOrEmpty("id"),
                    xml.attributeOrEmpty("title"),
                    xml.attributeOrEmpty("href")));
            xml.skip();
          }
        }
        case "pkglist" -> {
          while (xml.nextChild()) {
            collection();
          }
        }
        default -> xml.skip();
      }
    }

    private void collection() {
      while (xml.nextChild()) {
        if (!xml.localName().equals("package")) {
          xml.skip();
          continue;
        }
        affected.add(
            new Affected(
                xml.requiredAttribute("name"),
                DependencyPool.emptyToNull(xml.attribute("arch")),
                new Evr(
                    xml.epoch(xml.attributeOrEmpty("epoch")),
                    xml.requiredAttribute("version"),
                    DependencyPool.emptyToNull(xml.attribute("release")))));
        while (xml.nextChild()) {
          switch (xml.localName()) {
            case "reboot_suggested" -> reboot |= isTrue();
            case "restart_suggested" -> restart |= isTrue();
            default -> xml.skip();
          }
        }
      }
    }

    private boolean isTrue() {
      String text = xml.text().strip();
      return text.startsWith("T") || text.startsWith("t") || text.startsWith("1");
    }

    private long date() {
      long seconds = seconds(xml.attributeOrEmpty("date").strip());
      xml.skip();
      return seconds;
    }
  }

  private Evr evr(String text) {
    try {
      return Evr.parse(text);
    } catch (IllegalArgumentException e) {
      throw xml.error(e);
    }
  }

  private static void conflict(PackageInfo.Builder patch, Affected each) {
    String arch = each.arch();
    if (arch == null || arch.equals(NOARCH)) {
      conflict(patch, each.name(), each.evr());
    } else {
      conflict(patch, each.name() + "." + arch, each.evr());
      conflict(patch, each.name() + "." + NOARCH, each.evr());
    }
  }

  private static void conflict(PackageInfo.Builder patch, String name, Evr evr) {
    patch.add(DependencyKind.CONFLICTS, new Relation(name, Comparison.LESS, evr));
  }

  /**
   * Seconds since 1970, of those seconds or of {@code 2010-10-22[ 13:14:35]} in UTC. A date only
   * informs, so what is none of these is 0, as in libsolv.
   */
  private static long seconds(String text) {
    try {
      if (text.isEmpty() || CharMatcher.inRange('0', '9').matchesAllOf(text)) {
        return text.isEmpty() ? 0 : Long.parseLong(text);
      }
      LocalDate date = LocalDate.parse(text.substring(0, Math.min(10, text.length())));
      LocalTime time =
          text.length() >= 19 ? LocalTime.parse(text.substring(11, 19)) : LocalTime.MIDNIGHT;
      return Math.max(0, date.toEpochSecond(time, ZoneOffset.UTC));
    } catch (DateTimeException | NumberFormatException e) {
      return 0;
    }
  }
}
