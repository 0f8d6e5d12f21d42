package org.kmpsolv.metadata.repomd;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import com.google.common.io.CountingOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.PackageInfo;

/**
 * Writes a repository in the repomd format: {@code repodata/primary.xml.gz} and {@code repomd.xml}.
 * The same packages in the same order give the same bytes. Packages are written as they come, none
 * is kept. Not thread-safe.
 */
public final class RepomdWriter implements Closeable {
  private static final String PRIMARY = "repodata/primary.xml.gz";
  private static final int BUFFER = 1 << 16;

  private final Path directory;
  private final int packages;
  private final long timestamp;
  private final Hashed compressed;
  private final Hashed open;
  private final Writer text;
  private final PrimaryXmlWriter primary;
  private int added;

  private RepomdWriter(Path directory, int packages, long timestamp) throws IOException {
    this.directory = directory;
    this.packages = packages;
    this.timestamp = timestamp;
    Files.createDirectories(directory.resolve("repodata"));
    // It names what is about to be replaced.
    Files.deleteIfExists(directory.resolve("repodata/repomd.xml"));
    this.compressed = Hashed.over(Files.newOutputStream(directory.resolve(PRIMARY)));
    this.open = Hashed.over(new GZIPOutputStream(compressed.counted(), BUFFER));
    this.text =
        new BufferedWriter(new OutputStreamWriter(open.counted(), StandardCharsets.UTF_8), BUFFER);
    this.primary = new PrimaryXmlWriter(text);
    primary.begin(packages);
  }

  /**
   * Begins a repository; a {@code repodata} that is there is replaced.
   *
   * @param directory made where it lacks
   * @param packages how many will be added
   * @param timestamp seconds since 1970 that {@code repomd.xml} tells
   * @throws MetadataException where it cannot be written
   */
  public static RepomdWriter create(Path directory, int packages, long timestamp) {
    try {
      return new RepomdWriter(directory, packages, timestamp);
    } catch (IOException e) {
      throw failure(directory, e);
    }
  }

  /** Adds a package. */
  public void add(PackageInfo info) {
    try {
      primary.add(info);
      added++;
    } catch (IOException e) {
      throw failure(directory, e);
    }
  }

  /**
   * Completes the repository: only now it can be read.
   *
   * @throws IllegalStateException where another number of packages was added than was said
   */
  public void finish() {
    if (added != packages) {
      throw new IllegalStateException(packages + " packages were said, " + added + " were added");
    }
    try {
      primary.end();
      text.close();
      Files.writeString(directory.resolve("repodata/repomd.xml"), repomd());
    } catch (IOException e) {
      throw failure(directory, e);
    }
  }

  private String repomd() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <repomd xmlns="http://linux.duke.edu/metadata/repo"\
     xmlns:rpm="http://linux.duke.edu/metadata/rpm">
      <revision>%d</revision>
      <data type="primary">
        <checksum type="sha256">%s</checksum>
        <open-checksum type="sha256">%s</open-checksum>
        <location href="%s"/>
        <timestamp>%d</timestamp>
        <size>%d</size>
        <open-size>%d</open-size>
      </data>
    </repomd>
    """
        .formatted(
            timestamp,
            compressed.checksum(),
            open.checksum(),
            PRIMARY,
            timestamp,
            compressed.size(),
            open.size());
  }

  /** Leaves an unfinished repository without {@code repomd.xml}. */
  @Override
  public void close() {
    try {
      text.close();
    } catch (IOException e) {
      // Where this matters, finish() has said it.
    }
  }

  private static MetadataException failure(Path directory, IOException e) {
    return new MetadataException(directory + ": it cannot be written: " + e.getMessage(), e);
  }

  /** Counts and sums what goes through. */
  private record Hashed(HashingOutputStream hashing, CountingOutputStream counted) {
    static Hashed over(OutputStream out) {
      HashingOutputStream hashing = new HashingOutputStream(Hashing.sha256(), out);
      return new Hashed(hashing, new CountingOutputStream(hashing));
    }

    String checksum() {
      return hashing.hash().toString();
    }

    long size() {
      return counted.getCount();
    }
  }
}
