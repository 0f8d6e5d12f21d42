package org.kmpsolv.resolver.sat;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.sat4j.core.LiteralsUtils;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.constraints.MixedDataStructureDanielWL;
import org.sat4j.minisat.core.DataStructureFactory;
import org.sat4j.minisat.core.ILits;
import org.sat4j.minisat.core.Solver;
import org.sat4j.minisat.learning.MiniSATLearning;
import org.sat4j.minisat.orders.VarOrderHeap;
import org.sat4j.minisat.restarts.MiniSATRestarts;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.IConstr;
import org.sat4j.specs.ISolverService;
import org.sat4j.specs.IVecInt;
import org.sat4j.specs.RandomAccessModel;
import org.sat4j.specs.SearchListenerAdapter;
import org.sat4j.specs.TimeoutException;

/**
 * A set of clauses that grows, and the questions whether they can hold. Not safe for use by several
 * threads.
 */
public final class Sat implements Clauses {
  private final PhaseMemory phases = new PhaseMemory();
  private final Solver<DataStructureFactory> solver;
  private final Deadline deadline;
  private int variables;
  private boolean contradiction;
  private BitSet model = new BitSet();
  private BitSet fixed = new BitSet();
  private int[] core = new int[0];
  private @Nullable UnitPropagation propagation;

  /**
   * No clauses yet.
   *
   * @param deadline of all questions together
   */
  public Sat(Deadline deadline) {
    MiniSATLearning<DataStructureFactory> learning = new MiniSATLearning<>();
    solver =
        new Solver<>(
            learning,
            new MixedDataStructureDanielWL(),
            new VarOrderHeap(phases),
            new MiniSATRestarts());
    learning.setDataStructureFactory(solver.getDSFactory());
    learning.setVarActivityListener(solver);
    solver.setTimeoutOnConflicts(Integer.MAX_VALUE);
    solver.setSearchListener(new ModelKeeper());
    this.deadline = deadline;
  }

  @Override
  public int newVariable(boolean preferred) {
    int variable = ++variables;
    solver.newVar(variable);
    solver.getVocabulary().getFromPool(variable);
    phases.prefer(variable, preferred);
    return variable;
  }

  @Override
  public void add(int... literals) {
    if (propagation != null) {
      propagation.add(literals);
    }
    try {
      // Not a clone, for which code that is compiled in haste goes to the virtual machine.
      solver.addClause(new VecInt(Arrays.copyOf(literals, literals.length)));
    } catch (ContradictionException e) {
      contradiction = true;
    }
  }

  /**
   * Whether all clauses and these literals can hold together. If so, {@link #value} tells how; if
   * not, {@link #core} tells which of the literals cannot.
   *
   * @throws Interrupted when the time is over
   */
  public boolean solve(int... assumptions) throws Interrupted {
    core = new int[0];
    if (contradiction) {
      return false;
    }
    try (Watchdog watchdog = Watchdog.start(deadline.nanos(), solver::expireTimeout)) {
      if (watchdog.isOver()) {
        throw new Interrupted();
      }
      if (solver.isSatisfiable(new VecInt(assumptions.clone()))) {
        return true;
      }
      IVecInt explanation = solver.unsatExplanation();
      core = explanation == null ? new int[0] : distinct(explanation);
      return false;
    } catch (TimeoutException e) {
      throw new Interrupted();
    }
  }

  private static int[] distinct(IVecInt literals) {
    int[] values = new int[literals.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = literals.get(i);
    }
    return Arrays.stream(values).distinct().toArray();
  }

  /** Whether the literal holds in the last model. */
  public boolean value(int literal) {
    return literal > 0 == model.get(Math.abs(literal));
  }

  /** Whether it is known that every model has the same value there. */
  public boolean isFixed(int literal) {
    int variable = Math.abs(literal);
    return fixed.get(variable) || (propagation != null && propagation.isFixed(variable));
  }

  /** The assumptions that could not hold together; empty where the clauses cannot by themselves. */
  public int[] core() {
    return core.clone();
  }

  /** Whether what follows from a clause is known as soon as it is added. */
  boolean isPropagating() {
    return propagation != null;
  }

  /** What follows from all clauses so far and from those to come. */
  UnitPropagation propagation() {
    if (propagation == null) {
      propagation = new UnitPropagation();
      for (int variable = 1; variable <= variables; variable++) {
        if (fixed.get(variable)) {
          propagation.add(model.get(variable) ? variable : -variable);
        }
      }
      // They are read here, as most plans are found without.
      for (int i = 0; i < solver.nConstraints(); i++) {
        propagation.add(literals(solver.getIthConstr(i)));
      }
    }
    return propagation;
  }

  private static int[] literals(IConstr clause) {
    int[] literals = new int[clause.size()];
    for (int i = 0; i < literals.length; i++) {
      literals[i] = LiteralsUtils.toDimacs(clause.get(i));
    }
    return literals;
  }

  /** Starts the next search at that model. */
  void resume(BitSet from) {
    for (int variable = 1; variable <= variables; variable++) {
      phases.prefer(variable, from.get(variable));
    }
  }

  /**
   * A model near that one, after which what has come to be the same in every model is known; that
   * one itself where it is known anyway.
   */
  BitSet refreshed(BitSet from) throws Interrupted {
    if (isPropagating()) {
      return from;
    }
    resume(from);
    if (!solve()) {
      throw new IllegalStateException("what had a model has none");
    }
    return model();
  }

  /** The last model. */
  BitSet model() {
    return (BitSet) model.clone();
  }

  /**
   * Notes a model while the solver still has it, and what does not depend on any decision in it.
   */
  private final class ModelKeeper extends SearchListenerAdapter<ISolverService> {
    private static final long serialVersionUID = 1L;

    @Override
    public void solutionFound(int[] ignored, RandomAccessModel alsoIgnored) {
      ILits literals = solver.getVocabulary();
      model = new BitSet(variables + 1);
      // The solver forgets what follows from no decision when it is done.
      fixed = new BitSet(variables + 1);
      for (int variable = 1; variable <= variables; variable++) {
        int literal = LiteralsUtils.posLit(variable);
        if (literals.isSatisfied(literal)) {
          model.set(variable);
        }
        if (literals.getLevel(literal) == 0) {
          fixed.set(variable);
        }
      }
    }
  }
}
