package org.kmpsolv.metadata.archive;

import com.google.common.io.CountingInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.kmpsolv.metadata.model.MetadataException;

/** A package: an archive of files behind a few words of what it is. */
abstract sealed class PackageTree extends FileTree permits DebTree, RpmTree {

  /** The largest file that is read from a package: no module is a tenth of that. */
  private static final int MAX_FILE = 512 << 20;

  private static final int BUFFER = 1 << 16;

  PackageTree(Path path) {
    super(path);
  }

  @Override
  final void visit(Visitor visitor, LongConsumer progress) throws IOException {
    try (InputStream file = Files.newInputStream(path());
        CountingInputStream counted = new CountingInputStream(file)) {
      unpack(new BufferedInputStream(counted, BUFFER), visitor, new Meter(counted, progress));
    } catch (MetadataException e) {
      throw e;
    } catch (RuntimeException e) {
      // The libraries' answer to some damaged archives.
      throw new IOException("the archive is damaged: " + e.getMessage(), e);
    }
  }

  abstract void unpack(InputStream in, Visitor visitor, Meter meter) throws IOException;

  @Override
  public final long size() {
    try {
      return Files.size(path());
    } catch (IOException e) {
      // Reading it tells what is wrong.
      return 0;
    }
  }

  static void files(ArchiveInputStream<?> archive, Entries regular, Visitor visitor, Meter meter)
      throws IOException {
    for (ArchiveEntry entry; (entry = archive.getNextEntry()) != null; ) {
      String name = relative(entry.getName());
      if (regular.has(entry) && visitor.wants(name)) {
        byte[] content = archive.readNBytes(MAX_FILE);
        if (content.length != entry.getSize()) {
          throw new IOException(
              name + " has " + entry.getSize() + " bytes, " + content.length + " could be read");
        }
        visitor.file(name, content.length, () -> content);
      }
      meter.tell();
    }
  }

  private static String relative(String name) {
    String plain = name.startsWith(".") ? name.substring(1) : name;
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  /** Which entries are regular files. */
  interface Entries {
    boolean has(ArchiveEntry entry);
  }

  /** Tells how far the reading of the package is. */
  static final class Meter {
    private final CountingInputStream counted;
    private final LongConsumer progress;
    private long told;

    Meter(CountingInputStream counted, LongConsumer progress) {
      this.counted = counted;
      this.progress = progress;
    }

    void tell() {
      progress.accept(counted.getCount() - told);
      told = counted.getCount();
    }
  }
}
