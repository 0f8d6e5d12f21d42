package org.kmpsolv.resolver.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.kernel.Packages;

/** Each rule in one sentence. */
final class RuleTest {
  private static final Universe UNIVERSE =
      new Packages()
          .add("a-1-1", "requires p", "requires q", "requires r", "conflicts b < 2")
          .add("b-1-1", "provides p", "provides q", "provides r", "provides s")
          .add("c-1-1", "requires p", "requires q", "requires r", "requires s")
          .add("d-1-1", "requires missing", "requires nothing", "requires (a or b)")
          .universe();

  private static final int A = Packages.find(UNIVERSE, "a-1-1");
  private static final int B = Packages.find(UNIVERSE, "b-1-1");
  private static final int C = Packages.find(UNIVERSE, "c-1-1");
  private static final int D = Packages.find(UNIVERSE, "d-1-1");
  private static final Job JOB = new Job.Install("a = 1");

  private static int dependency(int id, DependencyKind kind, int index) {
    return UNIVERSE.dependencies(id, kind).get(index);
  }

  private static int set(int id) {
    return UNIVERSE.requiredSets(id).get(0);
  }

  static Stream<Arguments> sentences() {
    int conflict = dependency(A, DependencyKind.CONFLICTS, 0);
    return Stream.of(
        Arguments.of(new Rule.Asked(JOB), "'a = 1' is asked for"),
        Arguments.of(new Rule.Unwanted(JOB, A), "A is asked to go ('a = 1')"),
        Arguments.of(
            new Rule.Architecture(A, false), "A is for another architecture than this machine's"),
        Arguments.of(new Rule.Architecture(A, true), "A has an inferior architecture"),
        Arguments.of(new Rule.Lock(A, true), "A is locked and must stay"),
        Arguments.of(new Rule.Lock(A, false), "A is locked and must not be installed"),
        Arguments.of(new Rule.Blacklist(A), "A is blacklisted"),
        Arguments.of(new Rule.Priority(A), "A is hidden by a repository of a better priority"),
        Arguments.of(new Rule.DistUpgrade(A), "A is none of what the dist-upgrade leads to"),
        Arguments.of(
            new Rule.Best(JOB, Rule.Best.NOBODY), "the best candidate for 'a = 1' is asked for"),
        Arguments.of(new Rule.Best(JOB, A), "the best candidate for the update of A is asked for"),
        Arguments.of(
            new Rule.ForbiddenChange(A, B, "downgrade"), "the downgrade of A to B is not allowed"),
        Arguments.of(new Rule.Keep(A), "A is installed, and nobody asked to remove it"),
        Arguments.of(new SameName(A, B), "A and B cannot be installed at the same time"),
        Arguments.of(
            new SameUname(A, B, "1-default"),
            "A and B are both kernel 1-default and own the same files"),
        Arguments.of(new Obsoletes(A, B), "A obsoletes B"),
        Arguments.of(new Conflicts(A, conflict, B), "A conflicts with 'b < 2' provided by B"),
        Arguments.of(new Conflicts(A, conflict, Conflicts.NOBODY), "A conflicts with 'b < 2'"),
        Arguments.of(new Loadable(A), "A loads only on a kernel that exports all its symbols"),
        Arguments.of(
            new Succession(A),
            "A stays only where it is the newest of its name that loads on some kernel"),
        Arguments.of(
            new Coverage("foo", A, "1-default"),
            "module foo, which serves the running kernel, must serve kernel 1-default where that"
                + " boots"),
        Arguments.of(Requires.ofSet(A, set(A)), "A requires 'p', 'q', 'r'"),
        Arguments.of(Requires.ofSet(C, set(C)), "C requires 4 capabilities, first: 'p', 'q', 'r'"),
        Arguments.of(
            Requires.ofSet(D, set(D)), "nothing provides 'missing', 'nothing' needed by D"),
        Arguments.of(
            Requires.rich(D, dependency(D, DependencyKind.REQUIRES, 2)), "D requires '(a or b)'"));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void saysItInOneSentence(Rule rule, String sentence) {
    String told = rule.tell(UNIVERSE);
    assertEquals(
        sentence,
        told.replace("a-1-1.x86_64", "A")
            .replace("b-1-1.x86_64", "B")
            .replace("c-1-1.x86_64", "C")
            .replace("d-1-1.x86_64", "D"));
  }

  @Test
  void requirementsOfOneSetAreOneRule() {
    assertEquals(4, Requires.ofSet(C, set(C)).dependencies(UNIVERSE).size());
    int rich = dependency(D, DependencyKind.REQUIRES, 2);
    assertEquals(List.of(rich), Requires.rich(D, rich).dependencies(UNIVERSE));
  }
}
