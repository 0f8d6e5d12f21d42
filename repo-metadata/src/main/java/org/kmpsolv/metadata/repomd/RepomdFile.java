package org.kmpsolv.metadata.repomd;

import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.io.Checksum;
import org.kmpsolv.metadata.io.Expectation;

/**
 * A file of a repository, as {@code repomd.xml} names it. Immutable.
 *
 * @param type {@code primary}, {@code filelists}, {@code updateinfo}, …
 * @param location relative to the repository's directory
 * @param checksum of the file; null where the repository gives none, which reading it does not
 *     forgive
 * @param openChecksum of the decompressed content; null where the repository gives none
 * @param size of the file in bytes; null where the repository gives none
 * @param openSize of the decompressed content in bytes; null where the repository gives none
 */
public record RepomdFile(
    String type,
    String location,
    @Nullable Checksum checksum,
    @Nullable Checksum openChecksum,
    @Nullable Long size,
    @Nullable Long openSize) {

  Expectation expectation() {
    return new Expectation(checksum, size, openChecksum, openSize);
  }
}
