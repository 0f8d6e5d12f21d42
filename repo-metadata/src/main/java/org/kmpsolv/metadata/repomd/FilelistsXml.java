package org.kmpsolv.metadata.repomd;

import java.util.Set;
import org.kmpsolv.metadata.io.XmlCursor;

/** Reads {@code filelists.xml} for the few paths that somebody asked for. */
final class FilelistsXml {

  private FilelistsXml() {}

  static void read(XmlCursor xml, Set<String> paths, FileConsumer sink) {
    xml.root("filelists");
    while (xml.nextChild()) {
      if (!xml.localName().equals("package")) {
        xml.skip();
        continue;
      }
      String checksum = xml.requiredAttribute("pkgid");
      while (xml.nextChild()) {
        if (!xml.localName().equals("file")) {
          xml.skip();
          continue;
        }
        String path = xml.text();
        if (paths.contains(path)) {
          sink.accept(checksum, path);
        }
      }
    }
    xml.end();
  }
}
