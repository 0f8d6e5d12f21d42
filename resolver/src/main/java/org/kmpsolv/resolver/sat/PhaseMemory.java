package org.kmpsolv.resolver.sat;

import java.io.Serial;
import java.util.Arrays;
import org.sat4j.core.LiteralsUtils;
import org.sat4j.minisat.core.IPhaseSelectionStrategy;

/**
 * Decides each variable as it was last assigned, at first as was preferred. Unlike Sat4j's own
 * strategies it keeps that from one call to the next, so that the search for a better plan starts
 * at the last one.
 */
final class PhaseMemory implements IPhaseSelectionStrategy {
  @Serial private static final long serialVersionUID = 1L;

  private int[] phases = new int[0];

  void prefer(int variable, boolean value) {
    init(variable + 1);
    phases[variable] = LiteralsUtils.toInternal(value ? variable : -variable);
  }

  @Override
  public void init(int length) {
    int known = phases.length;
    if (known < length) {
      phases = Arrays.copyOf(phases, Math.max(length, 2 * known));
      for (int variable = known; variable < phases.length; variable++) {
        phases[variable] = LiteralsUtils.negLit(variable);
      }
    }
  }

  @Override
  public void init(int variable, int literal) {
    phases[variable] = literal;
  }

  @Override
  public void assignLiteral(int literal) {
    phases[LiteralsUtils.var(literal)] = literal;
  }

  @Override
  public int select(int variable) {
    return phases[variable];
  }

  @Override
  public void updateVar(int literal) {}

  @Override
  public void updateVarAtDecisionLevel(int literal) {}
}
