package org.kmpsolv.metadata.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Counts what is read, digests it, and stops at a limit. */
final class MeteredInputStream extends FilterInputStream {

  private final @Nullable MessageDigest digest;
  private final long limit;
  private final String whatIsTooLong;
  private long count;

  /**
   * @param limit the most bytes that may come, 0 or more
   * @param whatIsTooLong said where more bytes come
   */
  MeteredInputStream(
      InputStream in, @Nullable MessageDigest digest, long limit, String whatIsTooLong) {
    super(in);
    this.digest = digest;
    this.limit = limit;
    this.whatIsTooLong = whatIsTooLong;
  }

  /** The bytes that were read so far. */
  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    if (read > 0) {
      count += read;
      if (count > limit) {
        throw new IOException(whatIsTooLong);
      }
      if (digest != null) {
        digest.update(buffer, offset, read);
      }
    }
    return read;
  }

  /** Not a shortcut past the digest: what is skipped is read. */
  @Override
  public long skip(long bytes) throws IOException {
    byte[] buffer = new byte[(int) Math.min(Math.max(bytes, 0), 8192)];
    int read = buffer.length == 0 ? 0 : read(buffer, 0, buffer.length);
    return Math.max(read, 0);
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
