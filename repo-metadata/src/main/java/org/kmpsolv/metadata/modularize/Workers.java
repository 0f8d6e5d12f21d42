package org.kmpsolv.metadata.modularize;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.kmpsolv.metadata.model.MetadataException;

/**
 * Threads for work on files, as many as there are processors. Who brings more files than fit the
 * memory waits until some are done.
 */
final class Workers implements AutoCloseable {
  private static final int UNIT = 1024;

  /** KiB of files that may wait or be worked on. */
  private static final int BUDGET = 96 * 1024;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  private final Semaphore budget = new Semaphore(BUDGET);

  /**
   * Does the work some time.
   *
   * @param bytes what it holds in memory
   */
  void submit(long bytes, Runnable work) {
    int cost = (int) Math.min(BUDGET, bytes / UNIT + 1);
    try {
      budget.acquire(cost);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    threads.execute(
        () -> {
          try {
            work.run();
          } finally {
            budget.release(cost);
          }
        });
  }

  /** Waits until all is done. */
  void await() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(1, TimeUnit.DAYS)) {
        throw new MetadataException("the kernel's files were not done within a day");
      }
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static MetadataException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new MetadataException("the work was interrupted", e);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
