package org.kmpsolv.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongBinaryOperator;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lambdas and method references of each kind, and what comes of them. */
public final class Lambdas implements Supplier<List<Object>> {
  private final String name = "name";

  /** Has a private constructor and a private method. */
  static final class Inner {
    private final int number;

    private Inner(int number) {
      this.number = number;
    }

    private int plus(int other) {
      return number + other;
    }
  }

  /** An interface with a private method that a lambda of its own calls. */
  interface Greeter {
    String whom();

    default Supplier<String> greeting() {
      return () -> hello() + whom();
    }

    private String hello() {
      return "hello ";
    }
  }

  /** Takes what is wider than an int. */
  interface Widening {
    long of(int number);
  }

  @Override
  public List<Object> get() {
    List<Object> all = new ArrayList<>();
    statics(all);
    captures(all);
    primitives(all);
    nests(all);
    return all;
  }

  private static void statics(List<Object> all) {
    Function<String, Integer> parse = Integer::parseInt;
    Function<String, Integer> length = String::length;
    Function<Integer, int[]> array = int[]::new;
    Supplier<List<String>> list = ArrayList::new;
    all.add(parse.apply("7"));
    all.add(length.andThen(size -> size * 2).apply("four"));
    all.add(array.apply(3).length);
    all.add(list.get());
    all.add(Stream.of("b", "a").sorted(String::compareTo).collect(Collectors.joining(",")));
    Runnable run = () -> all.add("ran");
    run.run();
    // What the body gives back is dropped: one slot, and two.
    Runnable dropped = Lambdas::zero;
    dropped.run();
    List<Long> longs = List.of(1L);
    longs.forEach(Lambdas::twice);
  }

  private void captures(List<Object> all) {
    long wide = 1L << 40;
    double factor = 0.5;
    byte small = 3;
    boolean yes = true;
    String text = "text";
    LongBinaryOperator wides = (one, other) -> one * wide + other;
    DoubleUnaryOperator half = value -> value * factor + small;
    Supplier<String> both = () -> text + name + yes;
    Supplier<Integer> bound = text::length;
    all.add(wides.applyAsLong(2, 5));
    all.add(half.applyAsDouble(3));
    all.add(both.get());
    all.add(bound.get());
    all.add(Stream.of(1, 2).map(this::described).toList());
  }

  private String described(int number) {
    return name + number;
  }

  private static void primitives(List<Object> all) {
    ToIntFunction<Integer> unboxed = Integer::intValue;
    ToLongFunction<Integer> widened = Integer::longValue;
    ToLongFunction<Integer> unboxedAndWidened = value -> value;
    Function<Character, Boolean> letter = Character::isLetter;
    Function<Character, Integer> code = Lambdas::codeOf;
    Function<@Nullable Character, String> nothing = String::valueOf;
    Function<Integer, Long> wider = Lambdas::twice;
    IntFunction<List<Integer>> boxed = List::of;
    Widening widening = Integer::toUnsignedLong;
    Widening same = Lambdas::twice;
    BiFunction<Integer, Integer, Integer> sum = Integer::sum;
    all.add(unboxed.applyAsInt(4));
    all.add(widened.applyAsLong(4));
    all.add(unboxedAndWidened.applyAsLong(5));
    all.add(letter.apply('x'));
    all.add(code.apply('x'));
    all.add(nothing.apply(null));
    all.add(wider.apply(6));
    all.add(boxed.apply(8));
    all.add(widening.of(-1));
    all.add(same.of(9));
    all.add(sum.apply(1, 2));
    all.add(IntStream.range(0, 4).mapToObj(Integer::toString).toList());
    all.add(IntStream.of(3, 4).boxed().mapToInt(value -> value).sum());
  }

  private static int zero() {
    return 0;
  }

  private static int codeOf(int character) {
    return character;
  }

  private static long twice(long number) {
    return 2 * number;
  }

  private static void nests(List<Object> all) {
    IntFunction<Inner> made = Inner::new;
    BiFunction<Inner, Integer, Integer> plus = Inner::plus;
    Supplier<Supplier<Integer>> nested = () -> () -> made.apply(2).plus(3);
    Greeter greeter = () -> "world";
    all.add(plus.apply(made.apply(1), 4));
    all.add(nested.get().get());
    all.add(greeter.greeting().get());
  }
}
