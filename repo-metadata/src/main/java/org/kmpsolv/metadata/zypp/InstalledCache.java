package org.kmpsolv.metadata.zypp;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
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

/** What zypper has of the rpm database. Immutable. */
public final class InstalledCache {
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
    return Stream.of("usr/lib/sysimage/rpm", "var/lib/rpm")
        .map(root::resolve)
        .flatMap(directory -> DATABASES.stream().map(directory::resolve))
        .filter(Files::isRegularFile)
        .findFirst();
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
      if (Files.isDirectory(products())) {
        parts.add(StatusCookie.part(Long.toString(newest(products()))));
      }
      return cookie.get().equals(StatusCookie.of(parts));
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  // The checksum is libsolv's, which is no matter of security.
  @SuppressWarnings("deprecation")
  private static HashCode state(Path database, Map<String, ? extends Set<Integer>> rows)
      throws IOException {
    Hasher hasher = Hashing.sha1().newHasher();
    // Numbers are as in memory, on the machines that there are: the least byte first.
    hasher.putLong(seconds(Files.getLastModifiedTime(database)));
    hasher.putLong(Files.size(database));
    hasher.putLong(
        ((Number) Objects.requireNonNull(Files.getAttribute(database, "unix:ino"))).longValue());
    new TreeMap<>(rows)
        .forEach(
            (name, numbers) -> {
              hasher.putBytes(name.getBytes(StandardCharsets.UTF_8));
              new TreeSet<>(numbers).forEach(hasher::putInt);
            });
    return hasher.hash();
  }

  /** When a directory, or one in it, was changed last. */
  private static long newest(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      long newest = 0;
      for (Path each : all.filter(Files::isDirectory).toList()) {
        newest = Math.max(newest, seconds(Files.getLastModifiedTime(each)));
      }
      return newest;
    }
  }

  private static long seconds(FileTime time) {
    return Math.floorDiv(time.toMillis(), 1000);
  }
}
