package org.kmpsolv.hooks.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.hooks.machine.Machine;
import org.kmpsolv.metadata.cache.UniverseCache;

/** The options that say where what was read is kept. */
final class CacheOptions {
  private static final String CACHE_DIR = "--cache-dir";
  private static final String NO_CACHE = "--no-cache";
  private static final String VARIABLE = "KMPSOLV_CACHE_DIR";

  private CacheOptions() {}

  static void addTo(CommandSpec spec) {
    Options.value(
        spec,
        "DIR",
        "Where what was read is kept for the next time (default $"
            + VARIABLE
            + ", where it is empty nowhere; else ~/.cache/kmpsolv, for root /var/cache/kmpsolv).",
        CACHE_DIR);
    Options.flag(spec, "Read everything anew, and keep nothing.", NO_CACHE);
  }

  static UniverseCache read(Invocation invocation) {
    return directory(invocation.parsed())
        .map(directory -> UniverseCache.in(directory, invocation.complaints()::tell))
        .orElseGet(UniverseCache::none);
  }

  /** Nothing where nothing is to be kept. */
  static Optional<Path> directory(ParseResult parsed) {
    String given = Options.value(parsed, CACHE_DIR);
    boolean off = Options.isSet(parsed, NO_CACHE);
    if (off && given != null) {
      throw CommandFailure.invalid(CACHE_DIR + " and " + NO_CACHE + " exclude each other");
    }
    String directory = off ? "" : given == null ? usual() : given;
    try {
      return directory.isEmpty() ? Optional.empty() : Optional.of(Path.of(directory));
    } catch (InvalidPathException e) {
      throw CommandFailure.invalid(
          CACHE_DIR + ": '" + directory + "' is no path: " + e.getReason());
    }
  }

  /** Empty where nothing is to be kept. */
  private static String usual() {
    @Nullable String named = System.getenv(VARIABLE);
    if (named != null) {
      return named;
    }
    @Nullable String caches = System.getenv("XDG_CACHE_HOME");
    if (caches != null && caches.startsWith("/")) {
      return caches + "/kmpsolv";
    }
    return Machine.isSuperuser()
        ? "/var/cache/kmpsolv"
        : System.getProperty("user.home", "") + "/.cache/kmpsolv";
  }
}
