package org.kmpsolv.metadata.repomd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kmpsolv.metadata.io.Checksum;
import org.kmpsolv.metadata.io.Expectation;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.model.MetadataException;

/**
 * A {@code repomd.xml} in memory, so that what is verified is what is read. It vouches for all
 * other files of its repository. Immutable.
 */
public final class IndexFile {
  static final String REPODATA = "repodata";
  static final String REPOMD = "repomd.xml";

  /** A large one has 10 KiB. */
  private static final int MAX_SIZE = 16 << 20;

  private final Path path;
  private final byte[] content;

  private IndexFile(Path path, byte[] content) {
    this.path = path;
    this.content = content;
  }

  /**
   * Reads it.
   *
   * @param directory the repository's, which holds {@code repodata}, or {@code repodata} itself
   * @throws MetadataException where there is none
   */
  public static IndexFile read(Path directory) {
    Path repodata = directory.resolve(REPODATA);
    if (!Files.exists(repodata.resolve(REPOMD)) && Files.exists(directory.resolve(REPOMD))) {
      repodata = directory;
    }
    Path path = repodata.resolve(REPOMD);
    MetadataFile file = MetadataFile.open(path, Expectation.NONE);
    try (file) {
      byte[] content = file.content().readNBytes(MAX_SIZE + 1);
      if (content.length > MAX_SIZE) {
        throw new MetadataException(path + ": it is longer than " + MAX_SIZE + " bytes");
      }
      return new IndexFile(path, content);
    } catch (IOException e) {
      throw file.failure(e);
    }
  }

  public Path path() {
    return path;
  }

  /** The content from its beginning. */
  public ByteArrayInputStream open() {
    return new ByteArrayInputStream(content);
  }

  /** The SHA-256 of the content. */
  public Checksum checksum() {
    return Checksum.sha256(content);
  }
}
