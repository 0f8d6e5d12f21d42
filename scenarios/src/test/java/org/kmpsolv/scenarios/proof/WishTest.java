package org.kmpsolv.scenarios.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checker reads every kind of dependency, and knows when it is met. */
final class WishTest {
  private static final List<String> PACKAGES =
      List.of(
          "repo @System 0 testtags <inline>",
          "#>=Pkg: a 2 1 x86_64",
          "#>=Prv: a = 2-1",
          "#>=Prv: x",
          "#>=Pkg: b 1 1 x86_64",
          "#>=Prv: b = 1-1",
          "#>=Pkg: c 1 1 x86_64",
          "#>=Prv: c = 1-1");

  @ParameterizedTest(name = "{0} with {1}: {2}")
  @CsvSource({
    "a >= 2, a, true",
    "a > 2, a, false",
    "(a) & (b), a, false",
    "(a) | (b), a, true",
    "(b) <IF> (a), a, false",
    "(b) <IF> (a), c, true",
    "(a) <IF> ((b) <ELSE> (c)), b, false",
    "(a) <IF> ((b) <ELSE> (c)), c, true",
    "(a) <UNLESS> (b), a, true",
    "(a) <UNLESS> (b), a b, false",
    "(a) <UNLESS> ((b) <ELSE> (c)), b c, true",
    "(a) + (x), a, true",
    "(b) + (x), a b, false",
    "(a) - (x), a, false",
    "(b) - (x), a b, true",
    "namespace:language(de), a, true",
    "namespace:language(fr), a, false",
    "namespace:language(de) & (b), a, false"
  })
  void isMetByWhatIsThere(String text, String names, boolean met) {
    Question question = CaseReader.read(PACKAGES);
    Set<String> named = new TreeSet<>(List.of(names.split(" ")));
    Set<CasePackage> there =
        question.packages().stream()
            .filter(each -> named.contains(each.name()))
            .collect(Collectors.toSet());
    DistUpgrade distUpgrade = new DistUpgrade(question);
    Forbidden forbidden = new Forbidden(question, distUpgrade);
    Machine machine =
        new Machine(question, new Replacements(question, distUpgrade, forbidden, Set.of()));
    assertEquals(met, machine.meets(there, Wish.parse(text)));
  }
}
