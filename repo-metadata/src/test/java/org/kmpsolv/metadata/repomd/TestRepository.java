package org.kmpsolv.metadata.repomd;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.kmpsolv.metadata.io.Checksum;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.LZMAOutputStream;
import org.tukaani.xz.XZOutputStream;

/** Writes a repository in the repomd format, right or, after {@link #replaceInRepomd}, wrong. */
public final class TestRepository {

  private final Path directory;
  private final StringBuilder data = new StringBuilder();

  public TestRepository(Path directory) {
    this.directory = directory;
    try {
      Files.createDirectories(directory.resolve("repodata"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    writeRepomd();
  }

  /** Adds a file of that type, compressed as the suffix says: {@code .gz}; may be empty. */
  public TestRepository add(String type, String suffix, String content) {
    byte[] open = content.getBytes(StandardCharsets.UTF_8);
    return add(type, suffix, open, compress(suffix, open));
  }

  /** Adds a file whose bytes are given; repomd.xml tells the truth of them. */
  public TestRepository add(String type, String suffix, byte[] open, byte[] compressed) {
    String location = "repodata/" + type + ".xml" + suffix;
    write(location, compressed);
    data.append(
        """
        <data type="%s">
          <checksum type="sha256">%s</checksum>
          <open-checksum type="sha256">%s</open-checksum>
          <location href="%s"/>
          <size>%d</size>
          <open-size>%d</open-size>
        </data>
        """
            .formatted(
                type,
                Checksum.sha256(compressed).value(),
                Checksum.sha256(open).value(),
                location,
                compressed.length,
                open.length));
    writeRepomd();
    return this;
  }

  /** Makes repomd.xml say something else. */
  public TestRepository replaceInRepomd(String regex, String replacement) {
    String changed = data.toString().replaceFirst(regex, replacement);
    if (changed.contentEquals(data)) {
      throw new IllegalArgumentException("nothing is " + regex);
    }
    data.setLength(0);
    data.append(changed);
    writeRepomd();
    return this;
  }

  /** Overwrites a file, of which repomd.xml learns nothing. */
  public TestRepository write(String location, byte[] bytes) {
    try {
      Files.write(directory.resolve(location), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private void writeRepomd() {
    String text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<repomd xmlns=\"http://linux.duke.edu/metadata/repo\">\n<revision>7</revision>\n"
            + data
            + "</repomd>\n";
    write("repodata/repomd.xml", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The bytes, compressed as the suffix says. */
  public static byte[] compress(String suffix, byte[] open) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        switch (suffix) {
          case "" -> bytes;
          case ".gz" -> new GZIPOutputStream(bytes);
          case ".xz" -> new XZOutputStream(bytes, new LZMA2Options(0));
          case ".zst" -> new ZstdOutputStream(bytes);
          case ".bz2" -> new BZip2CompressorOutputStream(bytes);
          case ".lzma" -> new LZMAOutputStream(bytes, new LZMA2Options(0), -1);
          default -> throw new IllegalArgumentException(suffix);
        }) {
      out.write(open);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A primary.xml with those packages in it. */
  public static String primary(String... packages) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <metadata xmlns="http://linux.duke.edu/metadata/common"
        xmlns:rpm="http://linux.duke.edu/metadata/rpm" packages="%d">
    %s
    </metadata>
    """
        .formatted(packages.length, String.join("\n", packages));
  }

  /** A package with those elements in its format. */
  public static String packageXml(String name, String format) {
    return """
    <package type="rpm"><name>%s</name><arch>x86_64</arch>
    <version epoch="0" ver="1.2" rel="3"/>
    <checksum type="sha256" pkgid="YES">%s</checksum>
    <summary>About %s</summary><description>Long &amp; wide</description><packager/>
    <url>https://example.org/</url><time file="5" build="1700000000"/>
    <size package="10" installed="20" archive="30"/><location href="x86_64/%s.rpm"/>
    <format><rpm:license>GPL-2.0</rpm:license><rpm:vendor>Somebody</rpm:vendor>
    <rpm:sourcerpm>%s-1.2-3.src.rpm</rpm:sourcerpm>%s</format></package>\
    """
        .formatted(name, "c0ffee" + name.length(), name, name, name, format);
  }
}
