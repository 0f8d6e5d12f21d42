package org.kmpsolv.metadata.io;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.MetadataException;

/**
 * A file of metadata while it is read: its decompressed content as a stream, which is checked on
 * the way. Not thread-safe.
 *
 * <p>Checksums are right only after {@link #verify}; until then, what was read is not to be
 * believed. A size that is exceeded is an error at once.
 */
public final class MetadataFile implements Closeable {

  /** The most that content of unknown size may have: 2 GiB. */
  static final long MAX_OPEN_SIZE = 1L << 31;

  /** From here on the ratio counts: small files of one repeated byte are harmless. */
  static final long RATIO_FROM = 64L << 20;

  /** Metadata shrink to a tenth or a thirtieth; what shrinks more than this is a bomb. */
  static final long MAX_RATIO = 250;

  /** The same where all of it is to be in memory. */
  private static final long MAX_MEMORY_RATIO = 16;

  private static final int MAX_TEXT = 200;

  private final Path path;
  private final Expectation expected;
  private final @Nullable MessageDigest digest;
  private final @Nullable MessageDigest openDigest;
  private final MeteredInputStream raw;
  private final MeteredInputStream open;
  private final InputStream content;

  private MetadataFile(Path path, Expectation expected) throws IOException {
    this.path = path;
    this.expected = expected;
    this.digest = digest(expected.checksum());
    this.openDigest = digest(expected.openChecksum());
    Long size = expected.size();
    Long openSize = expected.openSize();
    this.raw =
        new MeteredInputStream(
            Files.newInputStream(path),
            digest,
            size == null ? Long.MAX_VALUE : size,
            "it is longer than its size says, " + size);
    try {
      InputStream decoded = Compression.ofFileName(String.valueOf(path.getFileName())).decode(raw);
      this.open =
          new MeteredInputStream(
              decoded,
              openDigest,
              openSize == null ? MAX_OPEN_SIZE : openSize,
              openSize == null
                  ? "its content is longer than " + MAX_OPEN_SIZE + " bytes"
                  : "its content is longer than its open-size says, " + openSize);
    } catch (IOException | RuntimeException e) {
      IOException failed = e instanceof IOException io ? io : new IOException(describe(e), e);
      raw.close();
      throw failed;
    }
    this.content = openSize == null ? new RatioGuard() : open;
  }

  /**
   * Opens a file.
   *
   * @throws MetadataException where it cannot be read, or a checksum's type is unknown
   */
  public static MetadataFile open(Path path, Expectation expected) {
    try {
      return new MetadataFile(path, expected);
    } catch (IOException e) {
      throw new MetadataException(path + ": " + describe(e), e);
    }
  }

  /**
   * The content of a file whose parts are wanted in no order: mapped into memory, or unpacked where
   * its name says that it is compressed.
   *
   * @throws MetadataException where it cannot be read or is too long
   */
  public static ByteBuffer map(Path path) {
    if (Compression.ofFileName(String.valueOf(path.getFileName())) != Compression.NONE) {
      return unpack(path);
    }
    try (FileChannel channel = FileChannel.open(path)) {
      if (channel.size() > Integer.MAX_VALUE) {
        throw new MetadataException(path + ": it is longer than " + Integer.MAX_VALUE + " bytes");
      }
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    } catch (IOException e) {
      throw new MetadataException(path + ": " + describe(e), e);
    }
  }

  private static ByteBuffer unpack(Path path) {
    MetadataFile file = open(path, Expectation.NONE);
    try (file) {
      long limit =
          Math.min(RATIO_FROM + MAX_MEMORY_RATIO * Files.size(path), Integer.MAX_VALUE - 8);
      byte[] bytes = file.content().readNBytes((int) limit);
      if (bytes.length == limit) {
        throw new MetadataException(
            path + ": its content is longer than the " + limit + " bytes that are kept in memory");
      }
      return ByteBuffer.wrap(bytes);
    } catch (IOException e) {
      throw file.failure(e);
    }
  }

  private @Nullable MessageDigest digest(@Nullable Checksum checksum) {
    if (checksum == null) {
      return null;
    }
    MessageDigest made = checksum.newDigest();
    if (made == null) {
      throw new MetadataException(
          path
              + ": its checksum is of type '"
              + oneLine(checksum.type())
              + "', which is not one"
              + " of sha, sha1, sha224, sha256, sha384, sha512");
    }
    return made;
  }

  /** The decompressed content. It is closed with this. */
  public InputStream content() {
    return content;
  }

  /** The name that messages begin with. */
  public String name() {
    return path.toString();
  }

  /** What happened at the byte of the file that was read last. */
  public MetadataException failure(IOException e) {
    return new MetadataException(path + ": byte " + raw.count() + ": " + describe(e), e);
  }

  /**
   * Reads what is left and compares sizes and checksums.
   *
   * @throws MetadataException where one of them is wrong, or the rest cannot be read
   */
  public void verify() {
    try {
      byte[] rest = new byte[8192];
      while (content.read(rest) >= 0) {}
      while (raw.read(rest) >= 0) {}
    } catch (IOException e) {
      throw failure(e);
    } catch (RuntimeException e) {
      throw failure(new IOException(describe(e), e));
    }
    compareSize("size", expected.size(), raw.count());
    compareSize("open-size", expected.openSize(), open.count());
    compareChecksum("checksum", expected.checksum(), digest);
    compareChecksum("open-checksum", expected.openChecksum(), openDigest);
  }

  private void compareSize(String what, @Nullable Long wanted, long found) {
    if (wanted != null && wanted != found) {
      throw new MetadataException(path + ": " + what + " is " + found + ", expected " + wanted);
    }
  }

  private void compareChecksum(
      String what, @Nullable Checksum wanted, @Nullable MessageDigest computed) {
    if (wanted == null || computed == null) {
      return;
    }
    Checksum found = wanted.withValueOf(computed.digest());
    if (!found.equals(wanted)) {
      throw new MetadataException(
          path + ": " + what + " is " + found + ", expected " + oneLine(wanted.value()));
    }
  }

  @Override
  public void close() {
    try {
      open.close();
      raw.close();
    } catch (IOException e) {
      // All that was wanted has been read.
    }
  }

  private static String describe(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "reading it is not permitted";
    }
    if (e instanceof EOFException) {
      return "the compressed data end too early";
    }
    String text = e.getMessage();
    return text == null ? e.getClass().getSimpleName() : oneLine(text);
  }

  /** Text of foreign origin, fit for a message: one line, no control characters, not too long. */
  public static String oneLine(String text) {
    String cut = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + "…" : text;
    return cut.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** Stops content that outgrows the file by more than metadata ever do. */
  private final class RatioGuard extends FilterInputStream {
    RatioGuard() {
      super(open);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = open.read(buffer, offset, length);
      if (open.count() > RATIO_FROM && open.count() / MAX_RATIO > raw.count()) {
        throw new IOException("its content is more than " + MAX_RATIO + " times as long");
      }
      return read;
    }
  }
}
