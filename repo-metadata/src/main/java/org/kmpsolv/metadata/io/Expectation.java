package org.kmpsolv.metadata.io;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a file before it is read. Immutable.
 *
 * @param checksum of the bytes on disk; null where unknown
 * @param size of the file on disk in bytes, 0 or more; null where unknown
 * @param openChecksum of the decompressed bytes; null where unknown
 * @param openSize of the decompressed content in bytes, 0 or more; null where unknown
 */
public record Expectation(
    @Nullable Checksum checksum,
    @Nullable Long size,
    @Nullable Checksum openChecksum,
    @Nullable Long openSize) {

  /** Nothing is known. */
  public static final Expectation NONE = new Expectation(null, null, null, null);

  /** The same, as if the checksum of the decompressed bytes were unknown. */
  public Expectation withoutOpenChecksum() {
    return new Expectation(checksum, size, null, openSize);
  }
}
