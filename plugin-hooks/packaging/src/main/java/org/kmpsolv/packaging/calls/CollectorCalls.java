package org.kmpsolv.packaging.calls;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;

/** Collectors by the names of Java's; for streams that are not parallel. */
public final class CollectorCalls {
  private CollectorCalls() {}

  public static Collector<CharSequence, ?, String> joining() {
    return joining("");
  }

  public static Collector<CharSequence, ?, String> joining(CharSequence separator) {
    return new SequentialCollector<>(
        () -> new StringJoiner(separator), StringJoiner::add, StringJoiner::toString);
  }

  public static <T> Collector<T, ?, List<T>> toList() {
    return new SequentialCollector<T, List<T>, List<T>>(ArrayList::new, List::add, list -> list);
  }

  public static <T> Collector<T, ?, Set<T>> toSet() {
    return new SequentialCollector<T, Set<T>, Set<T>>(HashSet::new, Set::add, set -> set);
  }

  @SuppressWarnings("unchecked") // The map holds what is collected until all is there.
  public static <T, K, A, D, M extends Map<K, D>> Collector<T, ?, M> groupingBy(
      Function<? super T, ? extends K> key, Supplier<M> map, Collector<? super T, A, D> groups) {
    return new SequentialCollector<T, Map<K, Object>, M>(
        () -> (Map<K, Object>) map.get(),
        (collected, each) ->
            groups
                .accumulator()
                .accept(
                    (A) collected.computeIfAbsent(key.apply(each), k -> groups.supplier().get()),
                    each),
        collected -> {
          collected.replaceAll((k, group) -> groups.finisher().apply((A) group));
          return (M) collected;
        });
  }

  private record SequentialCollector<T, A, R>(
      Supplier<A> supplier, BiConsumer<A, T> accumulator, Function<A, R> finisher)
      implements Collector<T, A, R> {

    @Override
    public BinaryOperator<A> combiner() {
      return (one, other) -> {
        throw new UnsupportedOperationException("of a parallel stream");
      };
    }

    @Override
    public Set<Characteristics> characteristics() {
      return Set.of();
    }
  }
}
