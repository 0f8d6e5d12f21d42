package org.kmpsolv.metadata.solv;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.PackageInfo;

/** Reads packages in {@code .solv}. */
public final class SolvReader {
  private SolvReader() {}

  /** Whether a file that begins so is one, as far as its beginning tells. */
  public static boolean recognizes(String beginning) {
    return beginning.startsWith(Header.MAGIC);
  }

  /**
   * Delivers the packages of a file, patches, patterns and products among them. Packages are
   * delivered as they are read: whoever collects them must discard them where this fails.
   *
   * @param path compressed as its name says
   * @throws MetadataException where it cannot be read or is not right; the message names the byte
   */
  public static void read(Path path, Consumer<PackageInfo> sink) {
    SolvFile.read(path, file -> new PackageValues(file, sink));
  }
}
