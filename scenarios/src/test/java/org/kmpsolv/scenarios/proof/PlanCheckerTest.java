package org.kmpsolv.scenarios.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checker finds what is wrong with a plan, and which of two is better. */
final class PlanCheckerTest {
  private static final List<String> PACKAGES =
      List.of(
          "repo @System 0 testtags <inline>",
          "#>=Pkg: a 2 1 x86_64",
          "#>=Prv: a = 2-1",
          "#>=Vnd: SUSE",
          "#>=Pkg: b 1 1 x86_64",
          "#>=Prv: b = 1-1",
          "#>=Req: (a) | (y)",
          "repo one 0 testtags <inline>",
          "#>=Pkg: a 1 1 x86_64",
          "#>=Prv: a = 1-1",
          "#>=Vnd: SUSE",
          "#>=Pkg: a 3 1 x86_64",
          "#>=Prv: a = 3-1",
          "#>=Vnd: other",
          "#>=Pkg: a 4 1 x86_64",
          "#>=Prv: a = 4-1",
          "#>=Vnd: SUSE",
          "#>=Req: x",
          "#>=Pkg: c 1 1 x86_64",
          "#>=Prv: c = 1-1",
          "#>=Prv: x",
          "#>=Con: d",
          "#>=Pkg: d 1 1 x86_64",
          "#>=Prv: d = 1-1",
          "#>=Prv: x",
          "#>=Rec: c",
          "#>=Pkg: e 1 1 x86_64",
          "#>=Prv: e = 1-1",
          "#>=Obs: a < 3",
          "#>=Pkg: a 5 1 i586",
          "#>=Prv: a = 5-1",
          "#>=Vnd: SUSE",
          "#>=Pkg: c 2 1 i586",
          "#>=Prv: c = 2-1",
          "system x86_64 rpm @System");

  private static final String OLD = "a-2-1.x86_64@@System";

  private static PlanChecker.Checked check(String question, String... transaction) {
    List<String> lines = new ArrayList<>(PACKAGES);
    lines.addAll(List.of(question.split(";")));
    return new PlanChecker(lines).check(List.of(transaction));
  }

  private static String one(String name) {
    return name + "-1.x86_64@one";
  }

  @ParameterizedTest
  @CsvSource({
    "job install name c, c-1, ''",
    "job install name d, c-1, job",
    "job lock name c, c-1, 'job,lock'",
    "job blacklist name c, c-1, blacklist",
    "job install name e, e-1, obsoletes"
  })
  void oneThatComes(String question, String name, String rule) {
    assertEquals(rule, rules(check(question, "install " + one(name))));
  }

  @ParameterizedTest
  @CsvSource({
    "job update all packages, upgrade, 4, requires",
    "job update all packages, upgrade, 3, vendor change",
    "solverflags allowvendorchange, upgrade, 3, ''",
    "job update all packages, downgrade, 1, downgrade change",
    "solverflags allowdowngrade, downgrade, 1, ''",
    "job lock name a, downgrade, 1, 'job,lock,removed'",
    "solverflags allowuninstall, upgrade, 3, ''",
    "job install pkg a-1-1.x86_64@one, downgrade, 1, ''",
    "job distupgrade all packages, downgrade, 1, ''"
  })
  void oneThatTakesThePlaceOfAnother(String question, String word, int version, String rules) {
    assertEquals(rules, rules(check(question, word + " " + OLD + " " + one("a-" + version))));
  }

  @ParameterizedTest
  @CsvSource({
    "job install name c, architecture",
    "solverflags noinfarchcheck, ''",
    "job install pkg c-2-1.i586@one, ''"
  })
  void oneForALesserArchitecture(String question, String rules) {
    assertEquals(rules, rules(check(question, "install c-2-1.i586@one")));
  }

  @ParameterizedTest
  @CsvSource({
    "job update all packages, 'architecture,removed'",
    "solverflags noinfarchcheck, architecture change",
    "solverflags noinfarchcheck allowarchchange, ''",
    "job distupgrade all packages, 'architecture,removed'"
  })
  void oneForALesserArchitectureThatTakesThePlaceOfAnother(String question, String rules) {
    assertEquals(rules, rules(check(question, "upgrade " + OLD + " a-5-1.i586@one")));
  }

  @Test
  void whatGoesIsAskedTo() {
    assertEquals("removed,requires", rules(check("job install name b", "erase " + OLD)));
    assertEquals("requires", rules(check("job erase name a", "erase " + OLD)));
    assertEquals("", rules(check("job erase name b [cleandeps]", "erase b-1-1.x86_64@@System")));
    String both = "job erase name b";
    String[] gone = {"erase b-1-1.x86_64@@System", "erase " + OLD};
    assertEquals("removed", rules(check(both, gone)));
    assertEquals("", rules(check(both + " [cleandeps]", gone)));
  }

  @Test
  void twoThatCannotBeTogether() {
    String[] both = {"install " + one("c-1"), "install " + one("d-1")};
    assertEquals("conflicts", rules(check("job install name c", both)));
    String[] twice = {"upgrade " + OLD + " " + one("a-4"), "install " + one("a-3")};
    assertEquals("requires,same name", rules(check("job install name a", twice)));
    assertEquals("gone", rules(check("job install name a", "erase " + one("c-1"))));
  }

  @Test
  void theBetterPlan() {
    String update = "job update name a";
    String upgrade = "upgrade " + OLD + " " + one("a-4");
    PlanChecker.Checked with = check(update, upgrade, "install " + one("c-1"));
    PlanChecker.Checked wishing = check(update, upgrade, "install " + one("d-1"));
    PlanChecker.Checked nothing = check(update);
    assertEquals(Set.of(), with.broken());
    assertEquals("", with.worseIn(nothing));
    assertEquals("left behind", nothing.worseIn(with));
    assertEquals("unmet recommends", wishing.worseIn(with));
    assertEquals("", with.worseIn(with));
    String favor = update + ";job favor name d";
    assertEquals(
        "not the favored packages",
        check(favor, upgrade, "install " + one("c-1"))
            .worseIn(check(favor, upgrade, "install " + one("d-1"))));
  }

  private static String rules(PlanChecker.Checked checked) {
    return String.join(
        ",",
        checked.broken().stream()
            .map(each -> each.substring(0, each.indexOf(':')))
            .distinct()
            .sorted()
            .toList());
  }
}
