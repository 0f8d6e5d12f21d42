package org.kmpsolv.metadata.repomd;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.io.Checksum;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.io.XmlCursor;

/** Reads {@code repomd.xml}. */
final class RepomdXml {

  private final XmlCursor xml;

  private RepomdXml(XmlCursor xml) {
    this.xml = xml;
  }

  /**
   * @param checksum of the bytes that the cursor walks through
   */
  static Repomd read(XmlCursor xml, Checksum checksum) {
    return new RepomdXml(xml).read(checksum);
  }

  private Repomd read(Checksum checksum) {
    Map<String, RepomdFile> files = new LinkedHashMap<>();
    String revision = "";
    xml.root("repomd");
    while (xml.nextChild()) {
      switch (xml.localName()) {
        case "revision" -> revision = xml.text().strip();
        case "data" -> {
          RepomdFile file = data();
          if (files.putIfAbsent(file.type(), file) != null) {
            throw xml.error(
                "there is a second <data type=\"" + MetadataFile.oneLine(file.type()) + "\">");
          }
        }
        default -> xml.skip();
      }
    }
    xml.end();
    return new Repomd(revision, ImmutableMap.copyOf(files), checksum);
  }

  private RepomdFile data() {
    String type = xml.requiredAttribute("type");
    String location = null;
    Checksum checksum = null;
    Checksum openChecksum = null;
    Long size = null;
    Long openSize = null;
    while (xml.nextChild()) {
      switch (xml.localName()) {
        case "location" -> {
          location = xml.requiredAttribute("href");
          xml.skip();
        }
        case "checksum" -> checksum = checksum();
        case "open-checksum" -> openChecksum = checksum();
        case "size" -> size = size();
        case "open-size" -> openSize = size();
        default -> xml.skip();
      }
    }
    if (location == null) {
      throw xml.error("<data type=\"" + MetadataFile.oneLine(type) + "\"> has no <location>");
    }
    return new RepomdFile(type, location, checksum, openChecksum, size, openSize);
  }

  private Checksum checksum() {
    String type = xml.requiredAttribute("type");
    return new Checksum(type, xml.text().strip());
  }

  private @Nullable Long size() {
    String text = xml.text().strip();
    return text.isEmpty() ? null : Long.valueOf(xml.number("size", text));
  }
}
