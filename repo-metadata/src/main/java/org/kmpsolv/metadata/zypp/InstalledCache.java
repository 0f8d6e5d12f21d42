package org.kmpsolv.metadata.zypp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kmpsolv.metadata.io.FileStamp;

/** What zypper has of the rpm database. Immutable. */
public final class InstalledCache {
  private static final List<String> DIRECTORIES = List.of("usr/lib/sysimage/rpm", "var/lib/rpm");

  /** The file that holds the packages, by the kind of the database. */
  private static final List<String> DATABASES = List.of("rpmdb.sqlite", "Packages.db", "Packages");

  private final Path root;
  private final Path solv;

  InstalledCache(Path root, Path solv) {
    this.root = root;
    this.solv = solv;
  }

  /** The file that the rpm database has its packages in; nothing where there is no database. */
  public Optional<Path> database() {
    for (String directory : DIRECTORIES) {
      for (String name : DATABASES) {
        Path database = root.resolve(directory).resolve(name);
        if (Files.isRegularFile(database)) {
          return Optional.of(database);
        }
      }
    }
    return Optional.empty();
  }

  /** Of the system that it is of. */
  public Path root() {
    return root;
  }

  /** The files {@code *.prod}, that tell which products are installed. */
  public Path products() {
    return root.resolve("etc/products.d");
  }

  /** zypper's {@code .solv} file, whether it is fresh or not; nothing where there is none. */
  public Optional<Path> solvFile() {
    return Optional.of(solv.resolve("solv")).filter(Files::isRegularFile);
  }

  /**
   * Whether the {@code .solv} file is that of the database, as libzypp compares it.
   *
   * @param rows the numbers that the packages have in the database, by name
   */
  public boolean isFresh(Path database, Map<String, ? extends Set<Integer>> rows) {
    Optional<String> cookie = StatusCookie.read(solv.resolve("cookie"));
    if (cookie.isEmpty() || solvFile().isEmpty()) {
      return false;
    }
    try {
      List<String> parts = new ArrayList<>();
      parts.add(StatusCookie.part(state(database, rows)));
      List<Path> directories = productDirectories();
      if (!directories.isEmpty()) {
        parts.add(StatusCookie.part(Long.toString(newest(directories))));
      }
      return cookie.get().equals(StatusCookie.of(parts));
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /**
   * All that {@link #isFresh} depends on, but what rpm says. rpm says the same as long as this is
   * the same.
   *
   * @return nothing where something was changed so lately that another change might not be seen
   * @throws IOException where it cannot be looked at
   */
  public Optional<String> stamp(Path database) throws IOException {
    // SQLite writes to a log first.
    Path log = database.resolveSibling(database.getFileName() + "-wal");
    List<Path> files = new ArrayList<>();
    files.addAll(List.of(database, log, solv.resolve("solv"), solv.resolve("cookie")));
    files.addAll(productDirectories());
    StringBuilder text = new StringBuilder();
    for (Path file : files) {
      text.append(file);
      if (Files.exists(file)) {
        FileStamp stamp = FileStamp.of(file);
        if (!stamp.isSettled()) {
          return Optional.empty();
        }
        text.append(' ').append(stamp);
      }
      text.append('\n');
    }
    return Optional.of(text.toString());
  }

  /** What libsolv makes its checksum from. Numbers are as in the memory of most machines. */
  private static byte[] state(Path database, Map<String, ? extends Set<Integer>> rows)
      throws IOException {
    ByteArrayOutputStream state = new ByteArrayOutputStream();
    put(seconds(Files.getLastModifiedTime(database)), Long.BYTES, state);
    put(Files.size(database), Long.BYTES, state);
    Number inode = (Number) Objects.requireNonNull(Files.getAttribute(database, "unix:ino"));
    put(inode.longValue(), Long.BYTES, state);
    new TreeMap<>(rows)
        .forEach(
            (name, numbers) -> {
              state.writeBytes(name.getBytes(StandardCharsets.UTF_8));
              new TreeSet<>(numbers).forEach(number -> put(number, Integer.BYTES, state));
            });
    return state.toByteArray();
  }

  /** The least byte first. */
  private static void put(long number, int bytes, ByteArrayOutputStream out) {
    for (int i = 0; i < bytes; i++) {
      out.write((int) (number >>> (i * Byte.SIZE)));
    }
  }

  /** When the directory of the products, or one in it, was changed last. */
  private static long newest(List<Path> directories) throws IOException {
    long newest = 0;
    for (Path each : directories) {
      newest = Math.max(newest, seconds(Files.getLastModifiedTime(each)));
    }
    return newest;
  }

  private List<Path> productDirectories() throws IOException {
    if (!Files.isDirectory(products())) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(products())) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static long seconds(FileTime time) {
    return Math.floorDiv(time.toMillis(), 1000);
  }
}
