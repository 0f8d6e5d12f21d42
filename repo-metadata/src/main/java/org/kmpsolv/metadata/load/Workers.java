package org.kmpsolv.metadata.load;

import com.google.common.base.Throwables;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.kmpsolv.metadata.model.MetadataException;

/** As many threads as there are processors. What is not done when this is closed is given up. */
final class Workers implements AutoCloseable {
  private final ExecutorService executor =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          task -> {
            Thread thread = new Thread(task, "worker");
            thread.setDaemon(true);
            return thread;
          });

  /** Has the same done to several things, after what was started before. */
  <A, B> List<Future<B>> start(List<A> inputs, Function<A, B> function) {
    List<Future<B>> results = new ArrayList<>();
    inputs.forEach(input -> results.add(executor.submit(() -> function.apply(input))));
    return results;
  }

  /**
   * Waits for the results. Where several fail, the first one's failure is thrown, as if they had
   * been done one after the other.
   */
  static <B> List<B> await(List<Future<B>> started) {
    List<B> results = new ArrayList<>();
    try {
      for (Future<B> each : started) {
        results.add(each.get());
      }
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      Throwables.throwIfUnchecked(cause);
      throw new IllegalStateException(cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MetadataException("the reading was interrupted", e);
    }
    return results;
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
