package org.kmpsolv.hooks.machine;

import com.google.common.base.Throwables;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.kmpsolv.metadata.zypp.InstalledCache;

/**
 * Whether zypper's cache of what is installed is that of the rpm database. rpm is asked by a thread
 * of its own, while others look at the repositories.
 */
public final class InstalledCheck {
  private final InstalledCache cache;
  private final CompletableFuture<Boolean> fresh;

  private InstalledCheck(InstalledCache cache, CompletableFuture<Boolean> fresh) {
    this.cache = cache;
    this.fresh = fresh;
  }

  /** Starts to look. */
  public static InstalledCheck start(InstalledCache cache) {
    return new InstalledCheck(cache, CompletableFuture.supplyAsync(() -> isFresh(cache)));
  }

  /** For who will not ask: does not look. */
  public static InstalledCheck skip(InstalledCache cache) {
    return new InstalledCheck(cache, CompletableFuture.completedFuture(false));
  }

  private static boolean isFresh(InstalledCache cache) {
    Path database = cache.database().orElse(null);
    return database != null
        && cache.solvFile().isPresent()
        && Program.isOnPath(RpmDatabase.RPM)
        && cache.isFresh(database, new RpmDatabase(database).rows());
  }

  public InstalledCache cache() {
    return cache;
  }

  /**
   * Waits for the answer.
   *
   * @throws org.kmpsolv.metadata.model.MetadataException where the database cannot be read
   */
  boolean isFresh() {
    try {
      return fresh.join();
    } catch (CompletionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      Throwables.throwIfUnchecked(cause);
      throw e;
    }
  }
}
