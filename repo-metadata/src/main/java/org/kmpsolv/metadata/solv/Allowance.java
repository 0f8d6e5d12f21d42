package org.kmpsolv.metadata.solv;

/**
 * What reading a file may cost, by the length of the file. A count, a reference or a compressed
 * page can promise a thousand times what the file holds; a file that was made to do so must end in
 * an error, not in exhaustion.
 */
final class Allowance {

  /** Real files need less than a tenth of that: 64 MiB, and 64 bytes for each byte of the file. */
  private static final long BASE = 64L << 20;

  private static final long FOR_EACH_BYTE = 64;

  private long left;

  Allowance(long fileLength) {
    left = BASE + FOR_EACH_BYTE * fileLength;
  }

  /** Takes that many bytes of memory, or steps; false where they are not left. */
  boolean take(long bytes) {
    left -= bytes;
    return left >= 0;
  }
}
