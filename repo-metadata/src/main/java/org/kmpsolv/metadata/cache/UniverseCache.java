package org.kmpsolv.metadata.cache;

import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.load.UniverseLoader;
import org.kmpsolv.metadata.load.UniverseLoader.Source;
import org.kmpsolv.metadata.section.DamagedFileException;
import org.kmpsolv.metadata.section.SectionFile;
import org.kmpsolv.metadata.section.SectionWriter;
import org.kmpsolv.metadata.universe.Universe;

/**
 * Loads universes, from a directory where the same one was loaded before. Several processes may
 * share the directory. What is wrong with it is told in a line and costs time, nothing else.
 */
public final class UniverseCache {
  /** Grows with each change of what a universe writes or how it is made. */
  private static final int VERSION = 4;

  /** Room for five universes of 100,000 packages, or twenty of a machine with its repositories. */
  private static final long LIMIT = 512L << 20;

  private final @Nullable CacheDirectory directory;
  private final Consumer<String> complaints;

  private UniverseCache(@Nullable CacheDirectory directory, Consumer<String> complaints) {
    this.directory = directory;
    this.complaints = complaints;
  }

  /** A cache that keeps nothing. */
  public static UniverseCache none() {
    return new UniverseCache(null, line -> {});
  }

  /**
   * The cache in a directory, which is made where it is missing.
   *
   * @param complaints gets at most one line a universe
   */
  public static UniverseCache in(Path directory, Consumer<String> complaints) {
    return in(directory, LIMIT, complaints);
  }

  /**
   * @param limit how many bytes its files may have together; the newest one stays in any case
   */
  static UniverseCache in(Path directory, long limit, Consumer<String> complaints) {
    return new UniverseCache(new CacheDirectory(directory, limit), complaints);
  }

  /**
   * The universe of these sources, as {@link UniverseLoader} loads it.
   *
   * @param patches whether the patches of the repositories' advisories are to be in it
   */
  public Universe load(List<Source> sources, Collection<String> paths, boolean patches) {
    byte[] key = directory == null ? null : CacheKey.of(sources, paths, patches);
    if (directory == null || key == null) {
      return read(sources, paths, patches);
    }
    Path file = directory.file(key);
    Universe kept = kept(directory, file, key);
    if (kept != null) {
      return kept;
    }
    Universe universe = read(sources, paths, patches);
    // What changed meanwhile may be in the universe by half.
    if (Arrays.equals(key, CacheKey.of(sources, paths, patches))) {
      keep(directory, file, key, universe);
    }
    return universe;
  }

  private static Universe read(List<Source> sources, Collection<String> paths, boolean patches) {
    return UniverseLoader.load(
        sources, paths, patches ? UniverseLoader.advisories(sources) : ImmutableListMultimap.of());
  }

  private static @Nullable Universe kept(CacheDirectory directory, Path path, byte[] key) {
    try {
      SectionFile file = SectionFile.map(path, VERSION);
      if (!file.key().equals(ByteBuffer.wrap(key))) {
        return null;
      }
      directory.touch(path, file.checksum());
      return Universe.read(file.sections());
    } catch (NoSuchFileException | DamagedFileException e) {
      // It will be written anew.
      return null;
    } catch (IOException e) {
      // Who may not read it may not write it either, and hears of it there.
      return null;
    }
  }

  private void keep(CacheDirectory directory, Path file, byte[] key, Universe universe) {
    SectionWriter sections = new SectionWriter();
    universe.write(sections);
    try {
      directory.write(file, sections, VERSION, key);
    } catch (IOException e) {
      complaints.accept("the cache in " + directory.path() + " cannot be written: " + reason(e));
    }
  }

  private static String reason(IOException e) {
    if (e instanceof FileSystemException failed) {
      String reason = failed.getReason();
      return reason == null ? e.getClass().getSimpleName() + " " + failed.getFile() : reason;
    }
    return String.valueOf(e.getMessage());
  }
}
