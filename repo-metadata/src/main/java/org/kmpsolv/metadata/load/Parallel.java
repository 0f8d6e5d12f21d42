package org.kmpsolv.metadata.load;

import com.google.common.base.Throwables;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.kmpsolv.metadata.model.MetadataException;

/** Does the same to several things at once. */
final class Parallel {
  private Parallel() {}

  /**
   * The results in the order of the inputs, by no more threads than there are processors. Where
   * several fail, the first one's failure is thrown, as if they had been done one after the other.
   */
  static <A, B> List<B> map(List<A> inputs, Function<A, B> function) {
    int threads = Math.min(inputs.size(), Runtime.getRuntime().availableProcessors());
    if (threads <= 1) {
      return inputs.stream().map(function).toList();
    }
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<B>> tasks = new ArrayList<>();
      inputs.forEach(input -> tasks.add(() -> function.apply(input)));
      List<B> results = new ArrayList<>();
      for (Future<B> future : executor.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      Throwables.throwIfUnchecked(cause);
      throw new IllegalStateException(cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MetadataException("the reading was interrupted", e);
    } finally {
      executor.shutdownNow();
    }
  }
}
