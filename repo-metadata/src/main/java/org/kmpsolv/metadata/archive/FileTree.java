package org.kmpsolv.metadata.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.MetadataException;

/** Files that lie in a directory or a package. Immutable; it can be read again and again. */
public abstract sealed class FileTree permits DirectoryTree, PackageTree {
  private final Path path;

  FileTree(Path path) {
    this.path = path;
  }

  /**
   * The tree at that path: a directory, or a package that ends with {@code .deb} or {@code .rpm}.
   *
   * @throws MetadataException where it is none of them
   */
  public static FileTree at(Path path) {
    if (Files.isDirectory(path)) {
      return new DirectoryTree(path);
    }
    String name = String.valueOf(path.getFileName());
    if (!Files.isRegularFile(path)) {
      throw new MetadataException(path + ": there is no such file or directory");
    }
    if (name.endsWith(".deb")) {
      return new DebTree(path);
    }
    if (name.endsWith(".rpm")) {
      return new RpmTree(path);
    }
    throw new MetadataException(path + ": this is no directory, no .deb and no .rpm");
  }

  /**
   * Delivers the regular files that are wanted. Symbolic links are not followed.
   *
   * @param progress told how many bytes of the {@link #size} were read since it was told last
   * @throws MetadataException where the tree cannot be read
   */
  public final void read(Visitor visitor, LongConsumer progress) {
    try {
      visit(visitor, progress);
    } catch (IOException | UncheckedIOException e) {
      throw new MetadataException(
          path
              + ": it cannot be read: "
              + MetadataFile.oneLine(
                  e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()),
          e);
    }
  }

  abstract void visit(Visitor visitor, LongConsumer progress) throws IOException;

  /** Bytes that a reading goes through, roughly: what progress counts towards. */
  public abstract long size();

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** Who reads a tree. It is called by one thread, in the order of the tree. */
  public interface Visitor {

    /** The tree is a package of that version. This is told before any file. */
    void version(Evr version);

    /** Whether the file is to be delivered; the path is relative and has no leading dot. */
    boolean wants(String file);

    /**
     * A file that is wanted.
     *
     * @param size in bytes
     * @param content can be read once, by any thread, while the tree is there
     */
    void file(String file, long size, Content content) throws IOException;
  }

  /** The bytes of a file. */
  @FunctionalInterface
  public interface Content {
    byte[] read() throws IOException;
  }
}
