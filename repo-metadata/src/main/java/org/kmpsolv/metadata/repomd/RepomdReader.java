package org.kmpsolv.metadata.repomd;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.io.Expectation;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.io.XmlCursor;
import org.kmpsolv.metadata.model.Advisory;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.PackageInfo;

/**
 * Reads a repository that lies in a directory in the repomd format.
 *
 * <p>Each file is verified against {@code repomd.xml} while it streams, so packages are delivered
 * before the end of their file has been verified: <b>whoever collects them must discard them all
 * where a method fails.</b> Every failure is a {@link MetadataException} of one line that names the
 * file, and line and column or byte. Not thread-safe; several readers may read the same directory.
 */
public final class RepomdReader {

  private final Path repodata;
  private final Repomd repomd;

  private RepomdReader(Path repodata, Repomd repomd) {
    this.repodata = repodata;
    this.repomd = repomd;
  }

  /**
   * Reads {@code repomd.xml}.
   *
   * @param directory the repository's, which holds {@code repodata}, or {@code repodata} itself
   * @throws MetadataException where there is none, or it is wrong
   */
  public static RepomdReader open(Path directory) {
    return open(IndexFile.read(directory));
  }

  /**
   * Reads a repository whose {@code repomd.xml} is in memory already.
   *
   * @throws MetadataException where it is wrong
   */
  public static RepomdReader open(IndexFile index) {
    try (XmlCursor xml = new XmlCursor(index.path().toString(), index.open())) {
      return new RepomdReader(
          index.path().resolveSibling(""), RepomdXml.read(xml, index.checksum()));
    }
  }

  /** What {@code repomd.xml} says; its checksum stands for the content of the repository. */
  public Repomd repomd() {
    return repomd;
  }

  /**
   * Delivers the packages of {@code primary}; the patches, which few ask for, are {@link
   * #readAdvisories}.
   *
   * @throws MetadataException where there is no {@code primary}, or a file is not right
   */
  public void readPackages(Consumer<PackageInfo> sink) {
    read(primary(), xml -> PrimaryXml.read(xml, sink));
  }

  /**
   * The same, but for the checksum of the decompressed content, which costs as much as all the
   * rest: nothing that was delivered is to be believed before {@link #verifyPackages}, which may be
   * another thread's.
   *
   * @throws MetadataException where there is no {@code primary}, or a file is not right
   */
  public void readPackagesBeforehand(Consumer<PackageInfo> sink) {
    RepomdFile primary = primary();
    Expectation expected = expectation(primary).withoutOpenChecksum();
    read(locate(primary), expected, xml -> PrimaryXml.read(xml, sink));
  }

  /**
   * Reads {@code primary} again, only to compare all its sizes and checksums.
   *
   * @throws MetadataException where one of them is wrong
   */
  public void verifyPackages() {
    RepomdFile primary = primary();
    if (primary.openChecksum() != null) {
      try (MetadataFile file = MetadataFile.open(locate(primary), expectation(primary))) {
        file.verify();
      }
    }
  }

  private RepomdFile primary() {
    RepomdFile primary = repomd.files().get("primary");
    if (primary == null) {
      throw new MetadataException(repodata.resolve(IndexFile.REPOMD) + ": it names no 'primary'");
    }
    return primary;
  }

  /**
   * Delivers the updates of {@code updateinfo}; none where the repository has no such file.
   *
   * @throws MetadataException where the file is not right
   */
  public void readAdvisories(Consumer<Advisory> sink) {
    read(repomd.files().get("updateinfo"), xml -> UpdateinfoXml.read(xml, sink));
  }

  /**
   * Looks up in {@code filelists} which packages hold these files; none do where the repository has
   * no such file.
   *
   * @param paths absolute
   * @throws MetadataException where the file is not right
   */
  public void readFileLists(Set<String> paths, FileConsumer sink) {
    read(repomd.files().get("filelists"), xml -> FilelistsXml.read(xml, paths, sink));
  }

  /** Whether the file lists are there; whoever downloads metadata may have left them out. */
  public boolean hasFileLists() {
    RepomdFile file = repomd.files().get("filelists");
    return file != null && Files.exists(locate(file));
  }

  /**
   * Delivers the packages of a {@code primary.xml} that stands alone, compressed as its name says.
   * There is nothing that it could be verified against.
   *
   * @throws MetadataException where the file is not right
   */
  public static void readPrimary(Path primary, Consumer<PackageInfo> sink) {
    read(primary, Expectation.NONE, xml -> PrimaryXml.read(xml, sink));
  }

  private void read(@Nullable RepomdFile file, Consumer<XmlCursor> walk) {
    if (file != null) {
      Expectation expected = expectation(file);
      read(locate(file), expected, walk);
    }
  }

  private static void read(Path path, Expectation expected, Consumer<XmlCursor> walk) {
    try (MetadataFile file = MetadataFile.open(path, expected);
        XmlCursor xml = new XmlCursor(file)) {
      walk.accept(xml);
      file.verify();
    }
  }

  /** What is not verified is not read. */
  private Expectation expectation(RepomdFile file) {
    if (file.checksum() == null) {
      throw new MetadataException(
          repodata.resolve(IndexFile.REPOMD)
              + ": '"
              + MetadataFile.oneLine(file.type())
              + "' has no checksum");
    }
    return file.expectation();
  }

  /** A repository must not make anybody read what lies outside of it. */
  private Path locate(RepomdFile file) {
    String location = file.location();
    try {
      Path relative = Path.of(location);
      boolean outside = relative.isAbsolute() || location.isEmpty();
      for (Path part : relative) {
        outside |= part.toString().equals("..");
      }
      if (!outside) {
        return relative.startsWith(IndexFile.REPODATA) && relative.getNameCount() > 1
            ? repodata.resolve(relative.subpath(1, relative.getNameCount()))
            : repodata.resolveSibling(relative);
      }
    } catch (InvalidPathException e) {
      // said below
    }
    throw new MetadataException(
        repodata.resolve(IndexFile.REPOMD)
            + ": the location of '"
            + MetadataFile.oneLine(file.type())
            + "', "
            + MetadataFile.oneLine(location)
            + ", is not inside of the repository");
  }
}
