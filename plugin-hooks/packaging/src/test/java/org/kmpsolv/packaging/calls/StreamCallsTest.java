package org.kmpsolv.packaging.calls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each does what Java's own method of its name does. */
class StreamCallsTest {

  /** Of numbers that come again. */
  private static IntStream numbers(int count) {
    return IntStream.range(0, count).map(number -> number * 7 % 5);
  }

  private static Stream<String> words(int count) {
    return numbers(count).mapToObj(number -> "word" + number);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 16, 17, 100})
  void theyGiveTheSame(int count) {
    assertEquals(words(count).toList(), StreamCalls.toList(words(count)));
    assertEquals(words(count).findFirst(), StreamCalls.findFirst(words(count)));
    assertArrayEquals(numbers(count).toArray(), StreamCalls.toArray(numbers(count)));
    assertArrayEquals(
        numbers(count).distinct().toArray(), StreamCalls.distinct(numbers(count)).toArray());
    assertEquals(numbers(count).boxed().toList(), StreamCalls.boxed(numbers(count)).toList());
    assertEquals(numbers(count).sum(), StreamCalls.sum(numbers(count)));
    assertEquals(
        numbers(count).asLongStream().sum(), StreamCalls.sum(numbers(count).asLongStream()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 100})
  void theyMatchTheSame(int count) {
    for (int wanted = -1; wanted < 5; wanted++) {
      int number = wanted;
      String word = "word" + wanted;
      assertEquals(
          words(count).anyMatch(word::equals), StreamCalls.anyMatch(words(count), word::equals));
      assertEquals(
          words(count).allMatch(word::equals), StreamCalls.allMatch(words(count), word::equals));
      assertEquals(
          words(count).noneMatch(word::equals), StreamCalls.noneMatch(words(count), word::equals));
      assertEquals(
          numbers(count).anyMatch(each -> each == number),
          StreamCalls.anyMatch(numbers(count), each -> each == number));
      assertEquals(
          numbers(count).allMatch(each -> each == number),
          StreamCalls.allMatch(numbers(count), each -> each == number));
      assertEquals(
          numbers(count).noneMatch(each -> each == number),
          StreamCalls.noneMatch(numbers(count), each -> each == number));
    }
  }

  /** Of these there is no end. */
  @Test
  void theyStopWhereTheAnswerIsKnown() {
    assertTrue(StreamCalls.anyMatch(Stream.iterate(1, each -> each + 1), each -> each > 100));
    assertTrue(StreamCalls.anyMatch(IntStream.iterate(1, each -> each + 1), each -> each > 100));
    assertEquals(Optional.of(1), StreamCalls.findFirst(Stream.iterate(1, each -> each + 1)));
  }

  @Test
  void aListMayHoldNullAndDoesNotChange() {
    List<String> list = StreamCalls.toList(Stream.of("a", "b"));
    assertThrows(UnsupportedOperationException.class, () -> list.set(0, "c"));
    assertThrows(UnsupportedOperationException.class, () -> list.add("c"));
    assertEquals(Arrays.asList("a", null), StreamCalls.toList(Stream.of("a", null)));
    assertThrows(NullPointerException.class, () -> StreamCalls.findFirst(Stream.of((String) null)));
  }

  @Test
  void parallelOnesGiveTheSame() {
    assertEquals(words(1000).toList(), StreamCalls.toList(words(1000).parallel()));
    assertEquals(words(1000).findFirst(), StreamCalls.findFirst(words(1000).parallel()));
    assertArrayEquals(numbers(1000).toArray(), StreamCalls.toArray(numbers(1000).parallel()));
    assertTrue(StreamCalls.anyMatch(words(1000).parallel(), "word3"::equals));
    assertEquals(499_500, StreamCalls.sum(LongStream.range(0, 1000).parallel()));
  }

  @Test
  void collectorsCollectTheSame() {
    assertEquals(
        words(9).collect(Collectors.joining()), words(9).collect(CollectorCalls.joining()));
    assertEquals(
        words(9).collect(Collectors.joining(", ")), words(9).collect(CollectorCalls.joining(", ")));
    assertEquals(words(9).collect(Collectors.toList()), words(9).collect(CollectorCalls.toList()));
    assertEquals(words(9).collect(Collectors.toSet()), words(9).collect(CollectorCalls.toSet()));
    TreeMap<Integer, Set<String>> expected =
        words(9).collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toSet()));
    TreeMap<Integer, Set<String>> grouped =
        words(9)
            .collect(
                CollectorCalls.groupingBy(String::length, TreeMap::new, CollectorCalls.toSet()));
    assertEquals(expected, grouped);
    assertThrows(
        UnsupportedOperationException.class,
        () -> words(1000).parallel().collect(CollectorCalls.toList()));
  }
}
