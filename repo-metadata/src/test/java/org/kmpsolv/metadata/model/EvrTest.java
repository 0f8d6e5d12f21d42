package org.kmpsolv.metadata.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of versions: the cases that rpm publishes for its own rpmvercmp, and ours. */
final class EvrTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      textBlock =
          """
          1.0 1.0 0
          1.0 2.0 -1
          2.0.1 2.0.1 0
          2.0 2.0.1 -1
          2.0.1a 2.0.1a 0
          2.0.1a 2.0.1 1
          5.5p1 5.5p1 0
          5.5p1 5.5p2 -1
          5.5p10 5.5p10 0
          5.5p1 5.5p10 -1
          10xyz 10.1xyz -1
          xyz10 xyz10 0
          xyz10 xyz10.1 -1
          xyz.4 xyz.4 0
          xyz.4 8 -1
          xyz.4 2 -1
          5.5p2 5.6p1 -1
          5.6p1 6.5p1 -1
          6.0.rc1 6.0 1
          10b2 10a1 1
          10a2 10b2 -1
          1.0aa 1.0aa 0
          1.0a 1.0aa -1
          10.0001 10.0001 0
          10.0001 10.1 0
          10.0001 10.0039 -1
          4.999.9 5.0 -1
          20101121 20101121 0
          20101121 20101122 -1
          2_0 2_0 0
          2.0 2_0 0
          a a 0
          a+ a+ 0
          a+ a_ 0
          +a +a 0
          +a _a 0
          +_ _+ 0
          + _ 0
          1.0~rc1 1.0~rc1 0
          1.0~rc1 1.0 -1
          1.0~rc1 1.0~rc2 -1
          1.0~rc1~git123 1.0~rc1~git123 0
          1.0~rc1~git123 1.0~rc1 -1
          1.0^ 1.0^ 0
          1.0^ 1.0 1
          1.0^git1 1.0^git1 0
          1.0^git1 1.0 1
          1.0^git1 1.0^git2 -1
          1.0^git1 1.01 -1
          1.0^20160101 1.0.1 -1
          1.0^20160101^git1 1.0^20160101^git1 0
          1.0^20160102 1.0^20160101^git1 1
          1.0~rc1^git1 1.0~rc1^git1 0
          1.0~rc1^git1 1.0~rc1 1
          1.0^git1~pre 1.0^git1~pre 0
          1.0^git1 1.0^git1~pre 1
          1b.fc17 1b.fc17 0
          1b.fc17 1.fc17 -1
          1g.fc17 1.fc17 1
          3.0.0_fc 3.0.0.fc 0
          00000000000000000000000000000000000001 1 0
          99999999999999999999999999999999999999 1 1
          012a3456 12a03456 0
          1.0. 1.0 0
          1.0.a 1.0 1
          ~ ~ 0
          ~~ ~ -1
          ^ ~ 1
          ~a a -1
          """)
  void ordersVersionsAsRpm(String a, String b, int order) {
    assertEquals(order, Integer.signum(Evr.compareVersions(a, b)));
    assertEquals(-order, Integer.signum(Evr.compareVersions(b, a)));
  }

  @ParameterizedTest
  @CsvSource({
    "1-1, 1-2, -1",
    "1-10, 1-9, 1",
    "1:1-1, 2-1, 1",
    "0:1-1, 1-1, 0",
    "1, 1-1, -1",
    "1-1~a, 1-1, -1",
    "1-1^a, 1-1, 1",
    "6.1.170-3, 6.1.192-1, -1",
    "2.0.2_2.6.27_12.1-12.6, 2.0.2_2.6.27_16.1-12.6, -1",
  })
  void ordersAllParts(String a, String b, int order) {
    assertEquals(order, Integer.signum(Evr.parse(a).compareTo(Evr.parse(b))));
    assertEquals(-order, Integer.signum(Evr.parse(b).compareTo(Evr.parse(a))));
  }

  @Test
  void isOrderedThroughout() {
    List<String> rising =
        List.of("1~~", "1~", "1~a", "1", "1^", "1^a", "1a", "1.a", "1.0", "1.1", "2", "10");
    for (int i = 0; i < rising.size(); i++) {
      for (int j = i + 1; j < rising.size(); j++) {
        if (rising.get(i).equals("1a") && rising.get(j).equals("1.a")) {
          continue; // separators do not count: these two are equal
        }
        assertEquals(
            -1,
            Integer.signum(Evr.compareVersions(rising.get(i), rising.get(j))),
            rising.get(i) + " < " + rising.get(j));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1.0-1, 0, 1.0, 1",
    "3:1.0-1, 3, 1.0, 1",
    ":1.0-1, 0, 1.0, 1",
    "1.0, 0, 1.0,",
    "1-2-3, 0, 1-2, 3",
    "a:1-2, 0, a:1, 2",
  })
  void parses(String text, int epoch, String version, String release) {
    assertEquals(new Evr(epoch, version, release), Evr.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "+1", "", " 1", "2147483648", "x", "\u0663"})
  void refusesOtherEpochs(String text) {
    assertThrows(IllegalArgumentException.class, () -> Evr.parseEpoch(text));
  }

  @ParameterizedTest
  @CsvSource({
    "=, 1-1, =, 1-1, true",
    "=, 1-1, =, 1-2, false",
    "=, 1-1, =, 1, true",
    "=, 1, =, 1-1, true",
    "=, 1, <, 1-1, true",
    "=, 1-1, >, 1, false",
    "=, 1-1, >=, 1, true",
    "=, 1-1, <=, 1, true",
    "=, 2-1, <, 1:1-1, true",
    "=, 2-1, <, 2-1, false",
    "<, 2-1, >, 1-1, true",
    "<, 1-1, >, 2-1, false",
    ">=, 1, <=, 1, true",
    ">, 1-1, <=, 1-1, false",
    ">, 1-1, >, 9-9, true",
    "=, 1-1, <>, 1-1, false",
    "=, 1-2, <>, 1-1, true",
  })
  void rangesOverlap(
      String provided, String providedEvr, String wanted, String wantedEvr, boolean overlap) {
    assertEquals(
        overlap,
        Comparison.overlaps(
            comparison(provided),
            Evr.parse(providedEvr),
            comparison(wanted),
            Evr.parse(wantedEvr)));
  }

  private static Comparison comparison(String symbol) {
    Comparison comparison = Comparison.ofSymbol(symbol);
    return comparison == null ? Comparison.ANY : comparison;
  }
}
