package org.kmpsolv.metadata.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** A directory and all below it, in the order of the names. */
final class DirectoryTree extends FileTree {

  DirectoryTree(Path path) {
    super(path);
  }

  @Override
  void visit(Visitor visitor, LongConsumer progress) throws IOException {
    for (Path file : files()) {
      String relative = path().relativize(file).toString();
      long size = Files.size(file);
      if (visitor.wants(relative)) {
        visitor.file(relative, size, () -> Files.readAllBytes(file));
      }
      progress.accept(size);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(path())) {
      return all.filter(file -> Files.isRegularFile(file) && !Files.isSymbolicLink(file))
          .sorted()
          .toList();
    }
  }

  @Override
  public long size() {
    try {
      long size = 0;
      for (Path file : files()) {
        size += Files.size(file);
      }
      return size;
    } catch (IOException | UncheckedIOException e) {
      // Reading it tells what is wrong.
      return 0;
    }
  }
}
