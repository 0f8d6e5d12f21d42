package org.kmpsolv.metadata.modularize;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.repomd.RepomdWriter;

/** Writes a split kernel as a repository. */
public final class RepositoryOutput {
  private RepositoryOutput() {}

  /**
   * Refuses a directory that holds something: what is there is not ours to replace.
   *
   * @throws MetadataException where it is no empty directory and cannot become one
   */
  public static void requireEmpty(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      if (entries.iterator().hasNext()) {
        throw new MetadataException(directory + ": the directory is not empty");
      }
    } catch (IOException e) {
      throw new MetadataException(directory + ": this is no directory that can be read", e);
    }
  }

  /**
   * Writes the metadata alone.
   *
   * @param timestamp seconds since 1970 that the repository tells
   */
  public static void writeMetadata(Path directory, ModularKernel kernel, long timestamp) {
    try (RepomdWriter writer =
        RepomdWriter.create(directory, kernel.packages().size(), timestamp)) {
      kernel.packages().forEach(made -> writer.add(made.info()));
      writer.finish();
    }
  }
}
