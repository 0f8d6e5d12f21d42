package org.kmpsolv.hooks.machine;

import com.google.common.collect.ImmutableSet;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.zypp.InstalledCache;

/**
 * The packages of an rpm database in a file that can be read: zypper's own where it is fresh, else
 * one that is written for this and gone when this is closed.
 */
public final class InstalledPackages implements Closeable {
  private final Optional<Path> path;
  private final boolean temporary;

  private InstalledPackages(Optional<Path> path, boolean temporary) {
    this.path = path;
    this.temporary = temporary;
  }

  /**
   * Finds or makes the file.
   *
   * @throws MetadataException where the database cannot be read
   */
  public static InstalledPackages read(InstalledCheck check) {
    InstalledCache cache = check.cache();
    Path database = cache.database().orElse(null);
    if (database == null) {
      return new InstalledPackages(Optional.empty(), false);
    }
    if (check.isFresh()) {
      return new InstalledPackages(cache.solvFile(), false);
    }
    InstalledPackages made = new InstalledPackages(Optional.of(temporaryFile()), true);
    try {
      made.path.ifPresent(file -> write(cache, new RpmDatabase(database), file));
    } catch (RuntimeException e) {
      made.close();
      throw e;
    }
    return made;
  }

  /**
   * The names of the packages, as rpm tells them now.
   *
   * @throws MetadataException where the database cannot be read
   */
  public static ImmutableSet<Nevra> names(InstalledCache cache) {
    return cache
        .database()
        .map(database -> new RpmDatabase(database).packages())
        .orElse(ImmutableSet.of());
  }

  /**
   * Waits until rpm has ended a transaction that is under way, such as one that lives on when who
   * started it was ended; not for ever.
   */
  public static void awaitQuiet(InstalledCache cache) {
    cache.database().ifPresent(database -> new RpmDatabase(database).awaitUnlocked());
  }

  private static void write(InstalledCache cache, RpmDatabase rpm, Path file) {
    if (!Program.isOnPath("rpmdb2solv")) {
      rpm.writeTestTags(file);
      return;
    }
    // The root counts for products too: without it those of the machine would be told.
    String root = cache.root().toString();
    String inRoot = "/" + cache.root().relativize(rpm.directory());
    List<String> command = new ArrayList<>(List.of("rpmdb2solv", "-r", root, "-D", inRoot, "-X"));
    command.addAll(List.of("-p", cache.products().toString()));
    // What has not changed since it was written is taken from there.
    cache.solvFile().ifPresent(old -> command.add(old.toString()));
    command.addAll(List.of("-o", file.toString()));
    Program.run(command, null);
  }

  private static Path temporaryFile() {
    try {
      return Files.createTempFile("kmpsolv", "");
    } catch (IOException e) {
      throw new MetadataException("a temporary file cannot be made: " + e.getMessage(), e);
    }
  }

  /** The file; nothing where there is no database. */
  public Optional<Path> path() {
    return path;
  }

  /** Whether the file was written for this. */
  public boolean isTemporary() {
    return temporary;
  }

  @Override
  public void close() {
    try {
      if (temporary && path.isPresent()) {
        Files.deleteIfExists(path.get());
      }
    } catch (IOException e) {
      // It is small, and of no use to anybody.
    }
  }
}
