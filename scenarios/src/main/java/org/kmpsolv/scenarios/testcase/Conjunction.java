package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.scenarios.testcase.DependencyTree.Joined;

/** Jobs that install a rich dependency: who asks for {@code a & b} asks for both. */
final class Conjunction {
  private static final String AND = "&";

  /** What cannot be said by packages of which one is to be there. */
  private static final ImmutableSet<String> CONDITIONS =
      ImmutableSet.of(AND, "<IF>", "<UNLESS>", "<ELSE>");

  private Conjunction() {}

  /**
   * The jobs that it stands for, mostly itself.
   *
   * @throws Unsupported where it has a condition
   */
  static List<TestJob> parts(TestJob job) throws Unsupported {
    List<TestJob> parts = new ArrayList<>();
    if (job.action() == JobAction.INSTALL && job.selection() instanceof JobSelection.Named named) {
      for (DependencyTree each : parts(named.dependency())) {
        parts.add(job.of(new JobSelection.Named(each)));
      }
    } else if (job.action() == JobAction.INSTALL
        && job.selection() instanceof JobSelection.Providing providing) {
      for (DependencyTree each : parts(providing.dependency())) {
        parts.add(job.of(new JobSelection.Providing(each)));
      }
    } else {
      parts.add(job);
    }
    return parts;
  }

  private static List<DependencyTree> parts(DependencyTree tree) throws Unsupported {
    if (tree instanceof Joined joined && joined.is(AND)) {
      List<DependencyTree> parts = new ArrayList<>(parts(joined.left()));
      parts.addAll(parts(joined.right()));
      return parts;
    }
    if (hasCondition(tree)) {
      throw new Unsupported("to install '" + tree + "', which has a condition");
    }
    return List.of(tree);
  }

  private static boolean hasCondition(DependencyTree tree) {
    return tree instanceof Joined joined
        && (CONDITIONS.contains(joined.operator())
            || hasCondition(joined.left())
            || hasCondition(joined.right()));
  }
}
