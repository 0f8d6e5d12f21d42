package org.kmpsolv.metadata.universe;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.section.SectionReader;
import org.kmpsolv.metadata.section.SectionWriter;

/**
 * What a package is but for its dependencies, in columns. Immutable.
 *
 * @param repositories the best priority first
 * @param cells name, version, architecture and vendor as string ids, and the index of the
 *     repository
 * @param texts summary, description, URL, license, source package, location and checksum as string
 *     ids
 * @param numbers build time in seconds since 1970, download size and installed size in bytes
 */
record PackageTable(
    List<Repository> repositories, IntBuffer cells, IntBuffer texts, LongBuffer numbers) {
  /** Alias and priority of a repository. */
  private static final int ORIGIN = 2;

  static final int CELLS = 5;
  static final int TEXTS = 7;
  static final int NUMBERS = 3;

  static PackageTable read(SectionReader in, StringTable strings) {
    IntBuffer origins = in.ints();
    List<Repository> repositories = new ArrayList<>();
    for (int i = 0; i < origins.limit(); i += ORIGIN) {
      repositories.add(new Repository(strings.get(origins.get(i)), origins.get(i + 1)));
    }
    return new PackageTable(List.copyOf(repositories), in.ints(), in.ints(), in.longs());
  }

  void write(SectionWriter out, StringTable strings) {
    IntBuffer origins = IntBuffer.allocate(repositories.size() * ORIGIN);
    for (Repository repository : repositories) {
      origins.put(strings.find(repository.alias())).put(repository.priority());
    }
    out.add(origins);
    out.add(cells);
    out.add(texts);
    out.add(numbers);
  }

  int size() {
    return cells.limit() / CELLS;
  }

  int nameId(int id) {
    return cells.get(id * CELLS);
  }

  int evrId(int id) {
    return cells.get(id * CELLS + 1);
  }

  int archId(int id) {
    return cells.get(id * CELLS + 2);
  }

  int vendorId(int id) {
    return cells.get(id * CELLS + 3);
  }

  int repositoryIndex(int id) {
    return cells.get(id * CELLS + 4);
  }

  Repository repository(int id) {
    return repositories.get(repositoryIndex(id));
  }

  int text(int id, int column) {
    return texts.get(id * TEXTS + column);
  }

  long number(int id, int column) {
    return numbers.get(id * NUMBERS + column);
  }
}
