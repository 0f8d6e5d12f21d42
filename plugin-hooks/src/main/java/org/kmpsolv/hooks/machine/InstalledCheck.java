package org.kmpsolv.hooks.machine;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.zypp.InstalledCache;

/**
 * Whether zypper's cache of what is installed is that of the rpm database. rpm is asked by a thread
 * of its own, while others look at the repositories; not again where nothing has changed since it
 * said yes.
 */
public final class InstalledCheck {
  private final InstalledCache cache;
  private final boolean known;
  private final @Nullable FutureTask<Boolean> asked;

  /**
   * @param known whether it is known to be
   * @param asked who else is asked; null for nobody
   */
  private InstalledCheck(InstalledCache cache, boolean known, @Nullable FutureTask<Boolean> asked) {
    this.cache = cache;
    this.known = known;
    this.asked = asked;
  }

  /**
   * Starts to look.
   *
   * @param notes the directory where it is kept what rpm said; nothing where none is to be kept
   */
  public static InstalledCheck start(InstalledCache cache, Optional<Path> notes) {
    Path database = cache.database().orElse(null);
    if (database == null || cache.solvFile().isEmpty()) {
      return skip(cache);
    }
    String stamp = notes.isPresent() ? stamp(cache, database).orElse(null) : null;
    if (stamp == null) {
      return asking(cache, database, () -> {});
    }
    // Two roots may have one name, if seldom; the stamp tells them apart.
    String name = "installed-" + Integer.toHexString(cache.root().toString().hashCode());
    Note note = new Note(notes.get().resolve(name));
    return note.says(stamp)
        ? new InstalledCheck(cache, true, null)
        : asking(cache, database, () -> note.write(stamp));
  }

  private static InstalledCheck asking(InstalledCache cache, Path database, Runnable whereFresh) {
    FutureTask<Boolean> asked =
        new FutureTask<>(
            () -> {
              boolean fresh =
                  Program.isOnPath(RpmDatabase.RPM)
                      && cache.isFresh(database, new RpmDatabase(database).rows());
              if (fresh) {
                whereFresh.run();
              }
              return fresh;
            });
    new Thread(asked, "installed").start();
    return new InstalledCheck(cache, false, asked);
  }

  /** For who will not ask: does not look. */
  public static InstalledCheck skip(InstalledCache cache) {
    return new InstalledCheck(cache, false, null);
  }

  private static Optional<String> stamp(InstalledCache cache, Path database) {
    try {
      return cache.stamp(database);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  public InstalledCache cache() {
    return cache;
  }

  /**
   * Waits for the answer.
   *
   * @throws MetadataException where the database cannot be read
   */
  boolean isFresh() {
    try {
      return asked == null ? known : asked.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      Throwables.throwIfUnchecked(cause);
      throw new IllegalStateException(cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MetadataException("the reading of what is installed was interrupted", e);
    }
  }
}
