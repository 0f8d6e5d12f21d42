package org.kmpsolv.scenarios.testcase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmpsolv.scenarios.testcase.DependencyTree.Joined;
import org.kmpsolv.scenarios.testcase.DependencyTree.Name;

class DependencyTreeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a >= 1-2",
        "a <=> 1",
        "foo(bar)",
        "foo:any",
        "a . x86_64",
        "(a . x86_64) = 1-1",
        "a & b >= 1 | c",
        "a & b & c",
        "(a & b) | c",
        "a <IF> (b <ELSE> c)",
        "namespace:modalias(pci:v*)",
        "kernel & namespace:modalias(pci:v*)",
        "foo = 2-1 compat >= 1-1",
        "odd\\20name\\28x",
        "<NULL>",
        "\\00"
      })
  void whatIsReadIsWrittenTheSame(String text) {
    DependencyTree tree = DependencyTreeReader.read(text);
    assertEquals(tree, DependencyTreeReader.read(tree.toString()));
  }

  @Test
  void anOperatorTakesAllThatIsRightOfIt() {
    assertEquals(
        new Joined(new Name("a"), "&", new Joined(new Name("b"), "|", new Name("c"))),
        DependencyTreeReader.read("a & b | c"));
    assertEquals(
        new Joined(new Joined(new Name("a"), ">=", new Name("1")), "&", new Name("b")),
        DependencyTreeReader.read("a >= 1 & b"));
  }

  @ParameterizedTest
  @CsvSource({
    "modalias(k:pci:v1), supplements, k & namespace:modalias(pci:v1)",
    "modalias(pci:v1), supplements, namespace:modalias(pci:v1)",
    "packageand(a:pattern:b), supplements, a & pattern:b",
    "packageand(pattern:a:b), supplements, pattern:a & b",
    "language(de;en), supplements, namespace:language(de) | namespace:language(en)",
    "locale(vim:de), provides, vim & namespace:language(de)",
    "old:/bin/x, provides, namespace:splitprovides(old + /bin/x)",
    "otherproviders(x), conflicts, namespace:otherproviders(x)",
    "modalias(pci:v1), requires, modalias(pci:v1)"
  })
  void namesThatMeanMore(String name, String kind, String meaning) {
    assertEquals(
        DependencyTreeReader.read(meaning), SuseDependency.of(new Name(name), "solvable:" + kind));
  }

  @ParameterizedTest
  @CsvSource({
    "(a, ')' is missing",
    "a b, an operator is missing",
    "a), never opened",
    "a\\2, '\\'"
  })
  void malformedOnesSayWhere(String text, String message) {
    String said =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> DependencyTreeReader.read(text))
                .getMessage());
    assertTrue(said.contains("dependency '" + text + "', character "), said);
    assertTrue(said.contains(message), said);
  }
}
