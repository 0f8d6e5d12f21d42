package org.kmpsolv.metadata.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dependencies as rpm writes them. */
final class DependencyParserTest {

  /** What is written again as it was read. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a >= 1:2-3",
        "/bin/sh",
        "ksym(default:printk) = 12ab",
        "modalias(kernel-default:dmi*:rnROG(WI-FI)*:)",
        "(a and b)",
        "(a or b)",
        "(a if b)",
        "(a if b else c)",
        "(a unless b)",
        "(a unless b else c)",
        "(a with b)",
        "(a without b)",
        "(a >= 1 with a < 2)",
        "((a or b) and (c if d))",
        "(foo(bar) and baz(x:y))",
        "(a if (b and c) else (d or e))",
      })
  void writesWhatItReads(String text) {
    assertEquals(text, Dependency.parse(text).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "(a and b and c), (a and (b and c))",
    "(a or b or c or d), (a or (b or (c or d)))",
    "(a with b with c), (a with (b with c))",
    "( a   and b ), (a and b)",
    "((a)), a",
    "(a == 1 and b => 2), (a = 1 and b >= 2)",
    "a >=  1, a >= 1",
  })
  void writesInOneWay(String text, String written) {
    assertEquals(written, Dependency.parse(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "()",
        "(",
        "(a",
        "(a and",
        "(a and)",
        "(and b)",
        "(a b)",
        "(a xor b)",
        "(a and b) c",
        "(a and b or c)",
        "(a if b if c)",
        "(a without b without c)",
        "(a >=)",
        "(a else b)",
        "(a and b else c)",
        "(a if b else)",
      })
  void refuses(String text) {
    assertThrows(IllegalArgumentException.class, () -> Dependency.parse(text));
  }

  @Test
  void boundsTheDepth() {
    String deep = "(".repeat(100_000) + "a" + ")".repeat(100_000);
    assertThrows(IllegalArgumentException.class, () -> Dependency.parse(deep));
    String wide = "(a" + " and a".repeat(100_000) + ")";
    assertThrows(IllegalArgumentException.class, () -> Dependency.parse(wide));
  }

  @Test
  void namesThePlace() {
    IllegalArgumentException failure =
        assertThrows(IllegalArgumentException.class, () -> Dependency.parse("(a xor b)"));
    assertTrue(String.valueOf(failure.getMessage()).contains("character 7"), failure.getMessage());
  }
}
