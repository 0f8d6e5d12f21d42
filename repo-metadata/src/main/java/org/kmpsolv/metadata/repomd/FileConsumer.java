package org.kmpsolv.metadata.repomd;

/** Takes the files of packages, one after the other. */
@FunctionalInterface
public interface FileConsumer {

  /**
   * Takes a file.
   *
   * @param packageChecksum the checksum of the package that holds it
   * @param path absolute
   */
  void accept(String packageChecksum, String path);
}
