package org.kmpsolv.metadata.repomd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.io.Checksum;
import org.kmpsolv.metadata.io.Expectation;
import org.kmpsolv.metadata.io.MetadataFile;
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

  private static final String REPODATA = "repodata";
  private static final String REPOMD = "repomd.xml";

  /** {@code repomd.xml} is held in memory; a large one has 10 KiB. */
  private static final long MAX_REPOMD_SIZE = 16L << 20;

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
    Path repodata = directory.resolve(REPODATA);
    if (!Files.exists(repodata.resolve(REPOMD)) && Files.exists(directory.resolve(REPOMD))) {
      repodata = directory;
    }
    Path path = repodata.resolve(REPOMD);
    MetadataFile file = MetadataFile.open(path, Expectation.NONE);
    try (file) {
      byte[] bytes = file.content().readNBytes((int) MAX_REPOMD_SIZE + 1);
      if (bytes.length > MAX_REPOMD_SIZE) {
        throw new MetadataException(path + ": it is longer than " + MAX_REPOMD_SIZE + " bytes");
      }
      try (XmlCursor xml = new XmlCursor(path.toString(), new ByteArrayInputStream(bytes))) {
        return new RepomdReader(repodata, RepomdXml.read(xml, Checksum.sha256(bytes)));
      }
    } catch (IOException e) {
      throw file.failure(e);
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
    RepomdFile primary = repomd.files().get("primary");
    if (primary == null) {
      throw new MetadataException(repodata.resolve(REPOMD) + ": it names no 'primary'");
    }
    read(primary, xml -> PrimaryXml.read(xml, sink));
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
    if (file == null) {
      return;
    }
    if (file.checksum() == null) {
      throw new MetadataException(
          repodata.resolve(REPOMD)
              + ": '"
              + MetadataFile.oneLine(file.type())
              + "' has no checksum");
    }
    read(locate(file), file.expectation(), walk);
  }

  private static void read(Path path, Expectation expected, Consumer<XmlCursor> walk) {
    try (MetadataFile file = MetadataFile.open(path, expected);
        XmlCursor xml = new XmlCursor(file)) {
      walk.accept(xml);
      file.verify();
    }
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
        return relative.startsWith(REPODATA) && relative.getNameCount() > 1
            ? repodata.resolve(relative.subpath(1, relative.getNameCount()))
            : repodata.resolveSibling(relative);
      }
    } catch (InvalidPathException e) {
      // said below
    }
    throw new MetadataException(
        repodata.resolve(REPOMD)
            + ": the location of '"
            + MetadataFile.oneLine(file.type())
            + "', "
            + MetadataFile.oneLine(location)
            + ", is not inside of the repository");
  }
}
