package org.kmpsolv.scenarios.testcase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmpsolv.scenarios.testcase.DependencyTree.Joined;
import org.kmpsolv.scenarios.testcase.DependencyTree.Name;

class ConjunctionTest {
  private static final DependencyTree A = new Name("a");
  private static final DependencyTree B = new Name("b");
  private static final DependencyTree C = new Name("c");

  private static List<String> parts(JobAction action, DependencyTree tree) throws Unsupported {
    return Conjunction.parts(
            new TestJob(action, new JobSelection.Providing(tree), ImmutableSet.of(JobFlag.WEAK)))
        .stream()
        .map(TestJob::toString)
        .toList();
  }

  @Test
  void whoInstallsBothInstallsEach() throws Unsupported {
    assertEquals(
        List.of(
            "install provides a [weak]",
            "install provides b | c [weak]",
            "install provides a + c [weak]"),
        parts(
            JobAction.INSTALL,
            new Joined(new Joined(A, "&", new Joined(B, "|", C)), "&", new Joined(A, "+", C))));
  }

  @Test
  void whoErasesBothMeansWhateverProvidesOne() throws Unsupported {
    assertEquals(
        List.of("erase provides a & b [weak]"), parts(JobAction.ERASE, new Joined(A, "&", B)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<IF>", "<UNLESS>"})
  void aConditionIsNotUnderstood(String operator) {
    DependencyTree condition = new Joined(A, operator, B);
    assertThrows(Unsupported.class, () -> parts(JobAction.INSTALL, condition));
    assertThrows(Unsupported.class, () -> parts(JobAction.INSTALL, new Joined(C, "&", condition)));
  }

  @Test
  void bothOrAnotherIsNotUnderstood() {
    assertThrows(
        Unsupported.class,
        () -> parts(JobAction.INSTALL, new Joined(new Joined(A, "&", B), "|", C)));
  }
}
