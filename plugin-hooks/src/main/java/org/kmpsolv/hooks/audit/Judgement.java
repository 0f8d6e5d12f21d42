package org.kmpsolv.hooks.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.KernelOutcome;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Policy.CoverageMode;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.plan.PlanAssembler;
import org.kmpsolv.resolver.situation.Situation;

/** A transaction of somebody else's, in the light of the kernel rules. */
public final class Judgement {
  private final Situation situation;
  private final ImmutableList<CommitStep> steps;

  /**
   * Of a transaction.
   *
   * @param universe with what is installed before it
   * @param conditions a request that asks for nothing
   * @param steps in JSON
   */
  public Judgement(Universe universe, Request conditions, String steps) {
    this.situation =
        new Situation(
            universe, conditions.withPolicy(conditions.policy().withCoverage(CoverageMode.WARN)));
    this.steps = CommitStep.read(steps);
  }

  /** What the transaction is to do. */
  public Verdict expected() {
    BitSet after = situation.installed();
    for (CommitStep step : steps) {
      Universe universe = situation.universe();
      Ints named = universe.packagesNamed(step.nevra().name());
      for (int i = 0; i < named.size(); i++) {
        int id = named.get(i);
        boolean same = universe.nevra(id).equals(step.nevra());
        if (universe.isInstalled(id) && (step.installs() ? !step.beside() : same)) {
          after.clear(id);
        }
      }
      if (step.installs()) {
        set(step.nevra(), after);
      }
    }
    return verdict("expected", after, List.of());
  }

  /**
   * What came of it.
   *
   * @param installed what is installed now
   * @param ended the steps in JSON, with how they ended
   */
  public Verdict actual(Set<Nevra> installed, String ended) {
    BitSet after = others();
    installed.forEach(nevra -> set(nevra, after));
    Set<String> undone = new HashSet<>();
    for (CommitStep step : Sets.union(Set.copyOf(steps), Set.copyOf(CommitStep.read(ended)))) {
      if (step.failed() || installed.contains(step.nevra()) != step.installs()) {
        undone.add((step.installs() ? "+" : "-") + step.nevra());
      }
    }
    return verdict("actual", after, undone.stream().sorted().toList());
  }

  /** What counts as installed and is not rpm's: products, {@code product:NAME}, and the like. */
  private BitSet others() {
    BitSet others = situation.installed();
    for (int id = others.nextSetBit(0); id >= 0; id = others.nextSetBit(id + 1)) {
      others.set(id, situation.universe().name(id).indexOf(':') >= 0);
    }
    return others;
  }

  /** One package of that name and version: the installed one where there is one. */
  private void set(Nevra nevra, BitSet state) {
    Universe universe = situation.universe();
    Ints named = universe.packagesNamed(nevra.name());
    int found = -1;
    for (int i = 0; i < named.size(); i++) {
      int id = named.get(i);
      if (universe.nevra(id).equals(nevra) && (found < 0 || universe.isInstalled(id))) {
        found = id;
      }
    }
    if (found >= 0) {
      state.set(found);
    }
  }

  private Verdict verdict(String what, BitSet after, List<String> undone) {
    Plan plan = PlanAssembler.assemble(situation, after, List.of(), false);
    return new Verdict(
        what,
        plan,
        plan.kernels().stream().anyMatch(Judgement::loses),
        ImmutableList.copyOf(undone));
  }

  private static boolean loses(KernelOutcome outcome) {
    return outcome.boots() && !outcome.modulesLost().isEmpty();
  }
}
