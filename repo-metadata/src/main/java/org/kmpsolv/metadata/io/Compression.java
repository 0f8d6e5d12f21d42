package org.kmpsolv.metadata.io;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.tukaani.xz.LZMAInputStream;
import org.tukaani.xz.XZInputStream;

/** How a file is compressed, which its name says. */
public enum Compression {
  NONE(""),
  GZIP(".gz"),
  XZ(".xz"),
  ZSTD(".zst"),
  BZIP2(".bz2"),
  LZMA(".lzma");

  /**
   * What XZ and LZMA may use, in KiB: its largest preset needs 65 MiB, and a header can ask for 4
   * GiB.
   */
  private static final int MEMORY = 256 * 1024;

  private static final int BUFFER = 1 << 16;

  private final String suffix;

  Compression(String suffix) {
    this.suffix = suffix;
  }

  /** What the end of the name says; {@link #NONE} where it says nothing. */
  public static Compression ofFileName(String name) {
    for (Compression compression : values()) {
      if (compression != NONE && name.endsWith(compression.suffix)) {
        return compression;
      }
    }
    return NONE;
  }

  /** The name without what the compression added to it: {@code primary.xml}. */
  public static String plainName(String name) {
    return name.substring(0, name.length() - ofFileName(name).suffix.length());
  }

  /**
   * The content, of all parts that stand one behind the other; of LZMA there is one alone. The
   * stream fails with an {@link IOException} where the data are damaged or end too early.
   */
  public InputStream decode(InputStream compressed) throws IOException {
    return switch (this) {
      case NONE -> compressed;
      case GZIP -> new GZIPInputStream(compressed, BUFFER);
      case XZ -> new XZInputStream(new BufferedInputStream(compressed, BUFFER), MEMORY);
      case ZSTD -> zstd(compressed);
      case BZIP2 ->
          new BZip2CompressorInputStream(new BufferedInputStream(compressed, BUFFER), true);
      case LZMA -> new LZMAInputStream(new BufferedInputStream(compressed, BUFFER), MEMORY);
    };
  }

  private static InputStream zstd(InputStream compressed) throws IOException {
    try {
      return new ZstdInputStreamNoFinalizer(compressed);
    } catch (LinkageError e) {
      // Its decoder is native code, which is not there for each machine.
      throw new IOException("zstd cannot be read on this machine: " + e.getMessage(), e);
    }
  }
}
