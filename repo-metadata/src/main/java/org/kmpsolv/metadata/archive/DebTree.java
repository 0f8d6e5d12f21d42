package org.kmpsolv.metadata.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.kmpsolv.metadata.io.Compression;
import org.kmpsolv.metadata.model.Evr;

/** A Debian package: an ar archive of two tar archives, {@code control} and {@code data}. */
final class DebTree extends PackageTree {
  private static final String VERSION = "Version:";
  private static final int MAX_CONTROL = 1 << 20;

  DebTree(Path path) {
    super(path);
  }

  @Override
  void unpack(InputStream in, Visitor visitor, Meter meter) throws IOException {
    ArArchiveInputStream parts = new ArArchiveInputStream(in);
    boolean complete = false;
    for (ArArchiveEntry part; (part = parts.getNextEntry()) != null; ) {
      String plain = Compression.plainName(part.getName());
      if (plain.equals("control.tar")) {
        control(tar(part, parts), visitor);
      } else if (plain.equals("data.tar")) {
        files(
            tar(part, parts),
            entry -> entry instanceof TarArchiveEntry file && file.isFile(),
            visitor,
            meter);
        complete = true;
      }
    }
    if (!complete) {
      throw new IOException("it has no data.tar");
    }
  }

  private static TarArchiveInputStream tar(ArArchiveEntry part, InputStream in) throws IOException {
    return new TarArchiveInputStream(Compression.ofFileName(part.getName()).decode(in));
  }

  private static void control(TarArchiveInputStream tar, Visitor visitor) throws IOException {
    for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
      if (entry.getName().equals("./control") || entry.getName().equals("control")) {
        new String(tar.readNBytes(MAX_CONTROL), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith(VERSION))
            .map(line -> Evr.parse(line.substring(VERSION.length()).strip()))
            .forEach(visitor::version);
      }
    }
  }
}
