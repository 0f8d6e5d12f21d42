package org.kmpsolv.metadata.modularize;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.Longs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.archive.FileTree;
import org.kmpsolv.metadata.io.Compression;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.io.Progress;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.module.KernelModule;
import org.kmpsolv.metadata.module.ModuleReader;
import org.kmpsolv.metadata.module.ModuleSymvers;

/**
 * What the trees of a kernel hold. Immutable.
 *
 * @param modules by their paths
 * @param imageFiles the sizes of what belongs to the image, in bytes, by the path
 * @param version of the first package that has a module; null where there is no package
 * @param unreadable messages of what was passed over, by the path
 */
public record KernelScan(
    ImmutableSortedMap<String, KernelModule> modules,
    ModuleSymvers symvers,
    ImmutableSortedMap<String, Long> imageFiles,
    @Nullable Evr version,
    ImmutableList<String> unreadable) {

  /** No module is a tenth of that. */
  private static final int MAX_OPEN_SIZE = 512 << 20;

  /**
   * Reads the trees, with all processors. The answer does not depend on their number.
   *
   * @param symvers a file in place of the {@code Module.symvers} in the trees; null where it is
   *     there
   * @param skipUnreadable whether a module that cannot be read is passed over
   * @throws MetadataException where a tree or a module cannot be read, or what a kernel must have
   *     lacks
   */
  public static KernelScan read(
      List<FileTree> trees, @Nullable Path symvers, boolean skipUnreadable, Progress progress) {
    progress.begin("Reading modules", Longs.max(1, trees.stream().mapToLong(FileTree::size).sum()));
    try (Workers workers = new Workers()) {
      Collector collector = new Collector(workers, symvers != null);
      trees.forEach(tree -> tree.read(collector, progress::advance));
      workers.await();
      return collector.result(symvers, skipUnreadable);
    } finally {
      progress.end();
    }
  }

  /** The content of a file whose name says how it is compressed. */
  static byte[] decompress(String path, byte[] bytes) throws IOException {
    Compression compression = Compression.ofFileName(path);
    if (compression == Compression.NONE) {
      return bytes;
    }
    try (InputStream in = compression.decode(new ByteArrayInputStream(bytes))) {
      byte[] open = in.readNBytes(MAX_OPEN_SIZE);
      if (open.length == MAX_OPEN_SIZE) {
        throw new IOException("its content is longer than " + MAX_OPEN_SIZE + " bytes");
      }
      return open;
    }
  }

  /** Takes the files of the trees, and has the modules read. */
  private static final class Collector implements FileTree.Visitor {
    private final Workers workers;
    private final boolean symversElsewhere;
    private final SortedMap<String, KernelModule> modules =
        Collections.synchronizedSortedMap(new TreeMap<>());
    private final SortedMap<String, String> failures =
        Collections.synchronizedSortedMap(new TreeMap<>());
    private final Set<String> seen = new HashSet<>();
    private final SortedMap<String, byte[]> symvers = new TreeMap<>();
    private final ImmutableSortedMap.Builder<String, Long> imageFiles =
        ImmutableSortedMap.naturalOrder();
    private @Nullable Evr treeVersion;
    private @Nullable Evr version;
    private boolean anyModule;

    Collector(Workers workers, boolean symversElsewhere) {
      this.workers = workers;
      this.symversElsewhere = symversElsewhere;
    }

    @Override
    public void version(Evr evr) {
      treeVersion = evr;
    }

    @Override
    public boolean wants(String file) {
      return !seen.contains(file) && isOfKernel(file);
    }

    private boolean isOfKernel(String file) {
      return KernelFiles.isModule(file)
          || KernelFiles.isImage(file)
          || (KernelFiles.isSymvers(file) && !symversElsewhere);
    }

    @Override
    public void file(String file, long size, FileTree.Content content) throws IOException {
      // In a second tree it would be the same file, or a quarrel.
      seen.add(file);
      if (KernelFiles.isModule(file)) {
        if (!anyModule) {
          anyModule = true;
          version = treeVersion;
        }
        workers.submit(size, () -> module(file, size, content));
      } else if (KernelFiles.isImage(file)) {
        imageFiles.put(file, size);
      } else {
        symvers.put(file, decompress(file, content.read()));
      }
    }

    private void module(String file, long size, FileTree.Content content) {
      try {
        byte[] bytes = decompress(file, content.read());
        modules.put(file, ModuleReader.read(file, size, ByteBuffer.wrap(bytes)));
      } catch (MetadataException e) {
        failures.put(file, String.valueOf(e.getMessage()));
      } catch (IOException | RuntimeException e) {
        failures.put(file, file + ": " + MetadataFile.oneLine(String.valueOf(e.getMessage())));
      }
    }

    KernelScan result(@Nullable Path symversFile, boolean skipUnreadable) {
      refuseTwins();
      if (!skipUnreadable && !failures.isEmpty()) {
        int more = failures.size() - 1;
        throw new MetadataException(
            failures.get(failures.firstKey())
                + (more == 0 ? "" : " (and " + more + " more modules cannot be read)"));
      }
      if (modules.isEmpty()) {
        throw new MetadataException(
            "there is no kernel module (*.ko, *.ko.xz, *.ko.zst, *.ko.gz) that can be read");
      }
      return new KernelScan(
          ImmutableSortedMap.copyOf(modules),
          symversFile == null ? symvers() : read(symversFile),
          imageFiles.buildOrThrow(),
          version,
          ImmutableList.copyOf(failures.values()));
    }

    /** The kernel loads one module of a name. */
    private void refuseTwins() {
      TreeMap<String, String> paths = new TreeMap<>();
      for (KernelModule module : new ArrayList<>(modules.values())) {
        String first = paths.putIfAbsent(module.name(), module.path());
        if (first != null) {
          modules.remove(module.path());
          failures.put(
              module.path(),
              module.path() + ": the module " + module.name() + " is there already, as " + first);
        }
      }
    }

    private ModuleSymvers symvers() {
      if (symvers.isEmpty()) {
        throw new MetadataException(
            "there is no Module.symvers; the kernel's headers have it (name their package too), or"
                + " --symvers names it");
      }
      if (symvers.size() > 1) {
        throw new MetadataException(
            "there is more than one Module.symvers: "
                + String.join(", ", symvers.keySet())
                + "; --symvers names the right one");
      }
      Map.Entry<String, byte[]> only = symvers.entrySet().iterator().next();
      return parse(only.getKey(), only.getValue());
    }

    private static ModuleSymvers read(Path file) {
      try {
        return parse(file.toString(), decompress(file.toString(), Files.readAllBytes(file)));
      } catch (IOException e) {
        throw new MetadataException(file + ": it cannot be read: " + e.getMessage(), e);
      }
    }

    private static ModuleSymvers parse(String name, byte[] bytes) {
      return ModuleSymvers.parse(
          name, new String(bytes, StandardCharsets.ISO_8859_1).lines().toList());
    }
  }
}
