package org.kmpsolv.resolver.oracle;

import static org.kmpsolv.resolver.oracle.SmallUniverse.has;
import static org.kmpsolv.resolver.oracle.SmallUniverse.members;

import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.resolver.Criterion;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Step;
import org.kmpsolv.resolver.Step.Action;

/** Whether a plan does what it says, and what it says is right. */
final class PlanCheck {
  private final SmallUniverse universe;
  private final BruteForce bruteForce;
  private final Plan plan;
  private final List<String> faults = new ArrayList<>();
  private int state;
  private int replaced;

  private PlanCheck(SmallUniverse universe, BruteForce bruteForce, Plan plan) {
    this.universe = universe;
    this.bruteForce = bruteForce;
    this.plan = plan;
    this.state = bruteForce.installed();
  }

  /** What is wrong with the plan, a sentence each; empty where nothing is. */
  static List<String> faults(SmallUniverse universe, BruteForce bruteForce, Plan plan) {
    PlanCheck check = new PlanCheck(universe, bruteForce, plan);
    check.run();
    return check.faults;
  }

  private void run() {
    plan.steps().forEach(this::take);
    sizes();
    List<String> broken = bruteForce.broken(state);
    if (!broken.isEmpty()) {
      faults.add("breaks " + broken + " with " + universe.names(state));
    }
    if (!plan.optimal()) {
      faults.add("not proved optimal");
    }
    claimedCriteria();
  }

  private void take(Step step) {
    if (step.reason().isEmpty()) {
      faults.add("no reason for " + step);
    }
    for (Nevra each : step.replaces()) {
      // Two that come may take the place of one.
      replaced |= takeAway(find(each, "@System"), state | replaced, step);
    }
    int index = find(step.nevra(), step.repository());
    if (step.action() == Action.REMOVE) {
      takeAway(index, state, step);
    } else if (index >= 0) {
      if (has(state, index)) {
        faults.add("twice: " + step);
      }
      state |= 1 << index;
      word(step, index);
    }
  }

  private int takeAway(int index, int from, Step step) {
    if (index < 0 || !has(from, index)) {
      faults.add("takes away what is not there: " + step);
      return 0;
    }
    state &= ~(1 << index);
    return 1 << index;
  }

  private int find(Nevra nevra, String repository) {
    int found =
        universe.where(
            i -> {
              SmallPackage each = universe.packages().get(i);
              return each.toString().equals(nevra + "@" + repository);
            });
    if (found == 0) {
      faults.add("no such package: " + nevra + "@" + repository);
      return -1;
    }
    return Integer.numberOfTrailingZeros(found);
  }

  private void sizes() {
    int added = state & ~bruteForce.installed();
    int gone = bruteForce.installed() & ~state;
    if (plan.downloadSize() != sum(added, PackageInfo::downloadSize)) {
      faults.add("wrong download size: " + plan.steps());
    }
    if (plan.installedSize()
        != sum(added, PackageInfo::installedSize) - sum(gone, PackageInfo::installedSize)) {
      faults.add("wrong installed size: " + plan.steps());
    }
  }

  private long sum(int set, ToLongFunction<PackageInfo> size) {
    return members(set).mapToLong(i -> size.applyAsLong(universe.packages().get(i).info())).sum();
  }

  /** Upgrade and downgrade say what becomes of a package of the same name. */
  private void word(Step step, int index) {
    long version = version(index);
    boolean right =
        switch (step.action()) {
          case INSTALL -> step.replaces().stream().noneMatch(old -> isSameName(old, step));
          case UPGRADE -> oldOnes(step).stream().anyMatch(old -> version(old) < version);
          case DOWNGRADE -> oldOnes(step).stream().anyMatch(old -> version(old) > version);
          case REINSTALL -> oldOnes(step).stream().anyMatch(old -> version(old) == version);
          case REMOVE -> true;
        };
    if (!right) {
      faults.add("not the right word: " + step);
    }
  }

  private static boolean isSameName(Nevra old, Step step) {
    return old.name().equals(step.nevra().name());
  }

  private List<Integer> oldOnes(Step step) {
    return step.replaces().stream()
        .filter(old -> isSameName(old, step))
        .map(old -> find(old, "@System"))
        .toList();
  }

  private long version(int index) {
    return VersionRange.exactly(universe.packages().get(index).info().evr()).from();
  }

  private void claimedCriteria() {
    Map<String, Long> claimed = new LinkedHashMap<>();
    for (Criterion each : plan.criteria()) {
      claimed.put(each.name(), each.value());
    }
    ImmutableLongArray real = bruteForce.cost(state);
    for (int i = 0; i < real.length(); i++) {
      String name = Criteria.NAMES.get(i);
      Long value = claimed.get(name);
      // What is not named costs nothing.
      if ((value == null ? 0 : value) != real.get(i)) {
        faults.add("claims " + name + " = " + value + ", but it is " + real.get(i));
      }
    }
  }

  /** The set of packages that the plan ends with. */
  static int finalState(SmallUniverse universe, BruteForce bruteForce, Plan plan) {
    PlanCheck check = new PlanCheck(universe, bruteForce, plan);
    plan.steps().forEach(check::take);
    return check.state;
  }
}
