package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Shape;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.reach.Reach;
import org.kmpsolv.resolver.situation.Situation;
import org.kmpsolv.scenarios.testcase.DependencyTree.Joined;
import org.kmpsolv.scenarios.testcase.DependencyTree.Name;

/**
 * Jobs on what the machine is, such as {@code namespace:language(de)}: to install it is to ask
 * again for what supplements it, to erase it with its dependencies is to clean away what
 * supplemented it where it is no longer so.
 */
final class NamespaceJobs {
  private static final String PREFIX = "namespace:";

  private final Universe universe;
  private final Situation machine;

  /**
   * @param conditions the machine, without jobs
   */
  NamespaceJobs(Universe universe, Request conditions) {
    this.universe = universe;
    this.machine = new Situation(universe, conditions);
  }

  /** Whether a job is one of those. */
  static boolean isOne(TestJob job) {
    return (job.action() == JobAction.INSTALL || job.action() == JobAction.ERASE)
        && namespace(job) != null;
  }

  private static @Nullable Joined namespace(TestJob job) {
    return job.selection() instanceof JobSelection.Providing providing
            && providing.dependency() instanceof Joined joined
            && joined.is(DependencyTreeReader.NAMESPACE)
        ? joined
        : null;
  }

  /** The jobs that it stands for. */
  List<Job> of(TestJob job) {
    Joined namespace = namespace(job);
    if (namespace == null) {
      return List.of();
    }
    if (job.action() == JobAction.INSTALL) {
      return wanted(namespace);
    }
    return job.has(JobFlag.CLEAN_DEPS) ? unwanted(namespace) : List.of();
  }

  private List<Job> wanted(Joined namespace) {
    Set<String> names = new TreeSet<>();
    supplementing(namespace, id -> !universe.isInstalled(id) && isSupplementing(id))
        .mapToObj(universe::name)
        .forEach(names::add);
    List<Job> jobs = new ArrayList<>();
    for (String name : names) {
      jobs.add(
          new Job.Install(new Target.Named(Relation.of(name)), ImmutableSet.of(Modifier.WEAK)));
    }
    return jobs;
  }

  private List<Job> unwanted(Joined namespace) {
    BitSet candidates = new BitSet();
    supplementing(namespace, id -> universe.isInstalled(id) && !isSupplementing(id))
        .forEach(candidates::set);
    BitSet others = machine.installed();
    others.andNot(candidates);
    candidates.andNot(Reach.below(machine, others, machine.installed()));
    return candidates.stream()
        .mapToObj(id -> Target.Identity.like(universe, id))
        .map(each -> new Target.Exactly(ImmutableList.of(each), false))
        .<Job>map(each -> new Job.Remove(each, true, "asked for"))
        .toList();
  }

  private boolean isSupplementing(int id) {
    return supplements(id)
        .anyMatch(each -> machine.dependencies().isMet(each, machine.installed()));
  }

  private IntStream supplements(int id) {
    return universe.dependencies(id, DependencyKind.SUPPLEMENTS).stream().map(universe::meaning);
  }

  private IntStream supplementing(Joined namespace, IntPredicate wanted) {
    String kind = ((Name) namespace.left()).text().substring(PREFIX.length()) + "(";
    // Where no argument stands all are meant.
    String what = namespace.right() instanceof Name name ? kind + name.text() + ")" : kind;
    return IntStream.range(0, universe.packageCount())
        .filter(
            id -> supplements(id).flatMap(this::namespaces).anyMatch(each -> isMeant(each, what)))
        .filter(wanted);
  }

  private boolean isMeant(int dependency, String what) {
    String name = universe.relationName(dependency);
    return what.endsWith("(") ? name.startsWith(what) : name.equals(what);
  }

  /** What of the machine has a part in a dependency. */
  private IntStream namespaces(int meaning) {
    Shape shape = universe.shape(meaning);
    if (shape == Shape.NAMESPACE) {
      return IntStream.of(meaning);
    }
    return shape == Shape.ALWAYS || shape == Shape.PROVIDED
        ? IntStream.empty()
        : IntStream.concat(
            namespaces(universe.meaning(universe.left(meaning))),
            namespaces(universe.meaning(universe.right(meaning))));
  }
}
