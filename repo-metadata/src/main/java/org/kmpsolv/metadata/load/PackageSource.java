package org.kmpsolv.metadata.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.kmpsolv.metadata.io.Compression;
import org.kmpsolv.metadata.io.Expectation;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.repomd.RepomdReader;
import org.kmpsolv.metadata.solv.SolvReader;
import org.kmpsolv.metadata.testtags.TestTagsReader;

/** A file or a directory that holds packages, in any of the formats that are known. */
public final class PackageSource {

  /** Within that many bytes a file in testtags shows what it is: comments may come before. */
  private static final int PROBE = 64 * 1024;

  private static final Pattern TEST_TAGS = Pattern.compile("^=(Ver|Pkg):", Pattern.MULTILINE);

  private PackageSource() {}

  /**
   * Delivers the packages of
   *
   * <ul>
   *   <li>a directory: a repository in the repomd format, verified against its {@code repomd.xml};
   *   <li>a file {@code *.xml}: a {@code primary.xml} that stands alone, which nothing verifies;
   *   <li>a {@code .solv} file, as zypper keeps it for each repository and for what is installed;
   *   <li>a file in testtags.
   * </ul>
   *
   * Files may be compressed: {@code .gz}, {@code .xz}, {@code .zst}, {@code .bz2}, {@code .lzma}.
   * Packages are delivered as they are read: whoever collects them must discard them where this
   * fails.
   *
   * @throws MetadataException where it is none of these, or cannot be read, or is not right
   */
  public static void read(Path fileOrDirectory, Consumer<PackageInfo> sink) {
    if (Files.isDirectory(fileOrDirectory)) {
      RepomdReader.open(fileOrDirectory).readPackages(sink);
      return;
    }
    if (plainName(fileOrDirectory).endsWith(".xml")) {
      RepomdReader.readPrimary(fileOrDirectory, sink);
      return;
    }
    String beginning = beginning(fileOrDirectory);
    if (SolvReader.recognizes(beginning)) {
      SolvReader.read(fileOrDirectory, sink);
    } else if (TEST_TAGS.matcher(beginning).find()) {
      TestTagsReader.read(fileOrDirectory, sink);
    } else {
      throw new MetadataException(
          fileOrDirectory
              + ": no packages can be read from it; a repository's directory (one with"
              + " repodata/repomd.xml), a primary.xml, a .solv file or a file in testtags can,"
              + " compressed or not");
    }
  }

  /** Whether {@link #read} knows the format; whether it can be read is another question. */
  static boolean recognizes(Path fileOrDirectory) {
    if (Files.isDirectory(fileOrDirectory) || plainName(fileOrDirectory).endsWith(".xml")) {
      return true;
    }
    String beginning = beginning(fileOrDirectory);
    return SolvReader.recognizes(beginning) || TEST_TAGS.matcher(beginning).find();
  }

  private static String plainName(Path path) {
    return Compression.plainName(String.valueOf(path.getFileName()));
  }

  private static String beginning(Path path) {
    try (MetadataFile file = MetadataFile.open(path, Expectation.NONE)) {
      try {
        return new String(file.content().readNBytes(PROBE), StandardCharsets.ISO_8859_1);
      } catch (IOException e) {
        throw file.failure(e);
      }
    }
  }
}
