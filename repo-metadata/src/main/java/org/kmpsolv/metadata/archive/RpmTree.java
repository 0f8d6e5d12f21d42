package org.kmpsolv.metadata.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.cpio.CpioArchiveEntry;
import org.apache.commons.compress.archivers.cpio.CpioArchiveInputStream;
import org.kmpsolv.metadata.io.Compression;
import org.kmpsolv.metadata.model.Evr;

/** An RPM package: a lead, two headers, a compressed cpio archive. */
final class RpmTree extends PackageTree {

  RpmTree(Path path) {
    super(path);
  }

  @Override
  void unpack(InputStream in, Visitor visitor, Meter meter) throws IOException {
    RpmHeader header = RpmHeader.readBeforePayload(in);
    visitor.version(
        new Evr(
            header.number(RpmHeader.EPOCH),
            header.text(RpmHeader.VERSION),
            header.text(RpmHeader.RELEASE)));
    files(
        new CpioArchiveInputStream(payload(header).decode(in)),
        entry -> entry instanceof CpioArchiveEntry file && file.isRegularFile(),
        visitor,
        meter);
  }

  private static Compression payload(RpmHeader header) throws IOException {
    String compressor = header.text(RpmHeader.PAYLOAD_COMPRESSOR);
    return switch (compressor) {
      case "" -> Compression.NONE;
      case "gzip" -> Compression.GZIP;
      case "xz" -> Compression.XZ;
      case "zstd" -> Compression.ZSTD;
      case "bzip2" -> Compression.BZIP2;
      case "lzma" -> Compression.LZMA;
      default -> throw new IOException("its payload is compressed with '" + compressor + "'");
    };
  }
}
