package org.kmpsolv.metadata.modularize;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kmpsolv.metadata.archive.FileTree;
import org.kmpsolv.metadata.io.Progress;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.rpm.RpmFile;

/**
 * Writes a split kernel as RPM packages. The trees are read once more; a package is written as soon
 * as its last file was seen.
 */
public final class RpmOutput implements FileTree.Visitor {
  private final Path directory;
  private final String release;
  private final Workers workers;
  private final Map<String, Waiting> packagesOfFile = new HashMap<>();
  private final Map<String, PackageInfo> written = Collections.synchronizedMap(new HashMap<>());
  private final SortedMap<String, String> failures =
      Collections.synchronizedSortedMap(new TreeMap<>());

  private RpmOutput(Path directory, String release, Workers workers) {
    this.directory = directory;
    this.release = release;
    this.workers = workers;
  }

  /**
   * Writes the packages below the directory, where their locations say.
   *
   * @return the kernel with the sizes and checksums of the files
   * @throws MetadataException where a tree cannot be read any more, or a file not be written
   */
  public static ModularKernel write(
      Path directory, ModularKernel kernel, List<FileTree> trees, Progress progress) {
    progress.begin("Writing RPMs", trees.stream().mapToLong(FileTree::size).sum());
    try (Workers workers = new Workers()) {
      RpmOutput output = new RpmOutput(directory, kernel.release(), workers);
      kernel.packages().forEach(output::expect);
      trees.forEach(tree -> tree.read(output, progress::advance));
      workers.await();
      return output.result(kernel);
    } finally {
      progress.end();
    }
  }

  private void expect(KernelPackage made) {
    Waiting waiting = new Waiting(made);
    made.files().forEach(file -> packagesOfFile.put(file, waiting));
    if (made.files().isEmpty()) {
      workers.submit(0, () -> write(waiting));
    }
  }

  @Override
  public void version(Evr version) {
    // It was told when the kernel was read.
  }

  @Override
  public boolean wants(String file) {
    return packagesOfFile.containsKey(file);
  }

  @Override
  public void file(String file, long size, FileTree.Content content) {
    // Were it in a second tree too, the first one's counts, as when the modules were read.
    Waiting waiting = packagesOfFile.remove(file);
    if (waiting != null) {
      waiting.bytes += size;
      waiting.contents.put(file, content);
      if (waiting.contents.size() == waiting.made.files().size()) {
        workers.submit(waiting.bytes, () -> write(waiting));
      }
    }
  }

  private void write(Waiting waiting) {
    PackageInfo info = waiting.made.info();
    List<RpmFile.Entry> entries =
        waiting.contents.entrySet().stream()
            .map(
                file ->
                    new RpmFile.Entry(
                        KernelFiles.installed(file.getKey(), release), file.getValue()))
            .toList();
    try {
      written.put(info.name(), RpmFile.write(directory.resolve(info.location()), info, entries));
    } catch (IOException | RuntimeException e) {
      failures.put(info.location(), info.location() + ": it cannot be written: " + e.getMessage());
    }
    waiting.contents.clear();
  }

  private ModularKernel result(ModularKernel kernel) {
    if (!failures.isEmpty()) {
      throw new MetadataException(directory + "/" + failures.get(failures.firstKey()));
    }
    ImmutableList.Builder<KernelPackage> packages = ImmutableList.builder();
    for (KernelPackage made : kernel.packages()) {
      PackageInfo info = written.get(made.info().name());
      if (info == null) {
        throw new MetadataException(
            made.info().name() + ": some of its files are not in the trees any more");
      }
      packages.add(new KernelPackage(info, made.modules(), made.files()));
    }
    return new ModularKernel(kernel.identity(), kernel.release(), packages.build());
  }

  /** A package of which not all files were seen. */
  private static final class Waiting {
    private final KernelPackage made;
    private final SortedMap<String, FileTree.Content> contents = new TreeMap<>();
    private long bytes;

    Waiting(KernelPackage made) {
      this.made = made;
    }
  }
}
