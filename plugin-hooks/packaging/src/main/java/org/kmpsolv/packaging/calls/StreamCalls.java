package org.kmpsolv.packaging.calls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Methods of streams: each takes its stream, and what the stream's method of its name takes. */
public final class StreamCalls {
  private StreamCalls() {}

  @SuppressWarnings("unchecked")
  public static <T> List<T> toList(Stream<T> stream) {
    return (List<T>) Collections.unmodifiableList(Arrays.asList(stream.toArray(Object[]::new)));
  }

  public static <T> Optional<T> findFirst(Stream<T> stream) {
    List<T> first = first(stream);
    return first.isEmpty() ? Optional.empty() : Optional.of(first.get(0));
  }

  private static <T> List<T> first(Stream<T> stream) {
    List<T> first = new ArrayList<>(1);
    stream.sequential().limit(1).forEach(first::add);
    return first;
  }

  public static <T> boolean anyMatch(Stream<T> stream, Predicate<? super T> predicate) {
    return !noneMatch(stream, predicate);
  }

  public static <T> boolean allMatch(Stream<T> stream, Predicate<? super T> predicate) {
    return noneMatch(stream, each -> !predicate.test(each));
  }

  public static <T> boolean noneMatch(Stream<T> stream, Predicate<? super T> predicate) {
    return first(stream.filter(predicate)).isEmpty();
  }

  public static boolean anyMatch(IntStream stream, IntPredicate predicate) {
    return !noneMatch(stream, predicate);
  }

  public static boolean allMatch(IntStream stream, IntPredicate predicate) {
    return noneMatch(stream, each -> !predicate.test(each));
  }

  public static boolean noneMatch(IntStream stream, IntPredicate predicate) {
    return toArray(stream.sequential().filter(predicate).limit(1)).length == 0;
  }

  public static Stream<Integer> boxed(IntStream stream) {
    return stream.mapToObj(Integer::valueOf);
  }

  public static IntStream distinct(IntStream stream) {
    return boxed(stream).distinct().mapToInt(Integer::intValue);
  }

  public static int[] toArray(IntStream stream) {
    GrowingArray array = new GrowingArray();
    stream.forEachOrdered(array);
    return array.values();
  }

  public static int sum(IntStream stream) {
    return stream.reduce(0, Integer::sum);
  }

  public static long sum(LongStream stream) {
    return stream.reduce(0, Long::sum);
  }

  private static final class GrowingArray implements IntConsumer {
    private int[] values = new int[16];
    private int count;

    @Override
    public void accept(int value) {
      if (count == values.length) {
        values = Arrays.copyOf(values, 2 * count);
      }
      values[count++] = value;
    }

    int[] values() {
      return Arrays.copyOf(values, count);
    }
  }
}
