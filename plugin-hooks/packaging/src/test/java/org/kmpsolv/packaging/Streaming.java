package org.kmpsolv.packaging;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Calls all that are replaced; public for who loads it anew. */
public final class Streaming implements Supplier<List<String>> {

  @Override
  public List<String> get() {
    int[] numbers = IntStream.of(3, 1, 3, 2).distinct().toArray();
    boolean small =
        IntStream.of(numbers).allMatch(each -> each < 4)
            && IntStream.of(numbers).anyMatch(each -> each == 2)
            && IntStream.of(numbers).noneMatch(each -> each == 4);
    Map<Integer, List<String>> grouped =
        Stream.of("a", "bc", "de")
            .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
    String first = Stream.of("x", "y").findFirst().orElse("none");
    long sum = IntStream.of(numbers).sum() + IntStream.of(numbers).asLongStream().sum();
    boolean words =
        Stream.of(first, "z").allMatch(each -> each.length() == 1)
            && Stream.of(first).anyMatch("x"::equals)
            && Stream.of(first).noneMatch("y"::equals);
    return Stream.of(
            IntStream.of(numbers).boxed().map(Object::toString).collect(Collectors.joining(" ")),
            Stream.of("a", "b").collect(Collectors.joining()),
            Stream.of("a", "a").collect(Collectors.toSet()).toString(),
            grouped.toString(),
            first + small + words + sum)
        .toList();
  }
}
