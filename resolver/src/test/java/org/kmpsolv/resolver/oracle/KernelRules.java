package org.kmpsolv.resolver.oracle;

import static org.kmpsolv.resolver.oracle.SmallUniverse.has;
import static org.kmpsolv.resolver.oracle.SmallUniverse.members;

import java.util.function.IntPredicate;
import org.kmpsolv.resolver.Policy.CoverageMode;

/** The hard rules of SEMANTICS.md for kernels and KMPs, one method each. */
final class KernelRules {
  private final SmallUniverse universe;
  private final Facts facts;
  private final KernelFacts kernels;

  KernelRules(SmallUniverse universe, Facts facts) {
    this.universe = universe;
    this.facts = facts;
    kernels = facts.kernels;
  }

  /** What is new, and needs a symbol, is loadable on a kernel that is there. */
  IntPredicate loadable() {
    int needing = universe.where(kernels::needsSymbols) & kernels.kmps;
    return state ->
        members(state & needing & ~facts.installed)
            .allMatch(i -> kernels.loadableKernels(i, state) != 0);
  }

  /** What newer ones, or the lack of its kernel, leave nothing to serve is not there. */
  IntPredicate succession() {
    int any = kernels.kernels & (facts.installed | facts.installable);
    if (any == 0) {
      return state -> true;
    }
    int served =
        facts.installed
            & kernels.kmps
            & universe.where(i -> kernels.servedBy(i, facts.installed) != 0);
    int again =
        universe.where(i -> members(served).anyMatch(old -> old != i && facts.isSameBuild(i, old)));
    int outdone = kernels.kmps & ~facts.installed & (universe.where(this::isOutdone) | again);
    return state ->
        members(state & (served | outdone))
            .allMatch(i -> kernels.servedBy(i, state) != 0 || kernels.isHeld(i, state));
  }

  private boolean isOutdone(int index) {
    return members(facts.installed | facts.installable)
        .anyMatch(other -> kernels.isNewer(other, index));
  }

  /** Two kernels of one release own the same files. */
  IntPredicate sameUname() {
    int[] excluded = new int[universe.size()];
    for (int i = 0; i < excluded.length; i++) {
      int self = i;
      excluded[i] =
          universe.where(
              other ->
                  other != self
                      && kernels.isSameRelease(self, other)
                      && !(has(facts.installed, self) && has(facts.installed, other)));
    }
    return state -> members(state & kernels.kernels).allMatch(i -> (state & excluded[i]) == 0);
  }

  /** No module that serves the running kernel today is lost at the next boot. */
  IntPredicate coverage() {
    if (universe.request().policy().coverage() != CoverageMode.REQUIRE) {
      return state -> true;
    }
    Coverage coverage = new Coverage(facts);
    return state -> coverage.lost(state) == 0;
  }
}
