package org.kmpsolv.resolver.why;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Step.Action;
import org.kmpsolv.resolver.situation.Selector;
import org.kmpsolv.resolver.situation.Situation;

/** Why a package is in a plan, or in what is installed. */
public sealed interface Why {

  /** The package. */
  Nevra nevra();

  /**
   * The plan brings it or takes it away.
   *
   * @param action what is done with it; {@link Action#REMOVE} too where another one replaces it
   * @param chain from what was asked down to the package; at least one link
   */
  record Planned(Nevra nevra, Action action, ImmutableList<Link> chain) implements Why {}

  /**
   * It is installed, and the plan leaves it as it is.
   *
   * @param needs who needs it, one link for each package and kind of need
   * @param chains the shortest ways to it from packages that nothing else needs, the shortest first
   *     and no more than {@link #MOST_CHAINS}
   * @param roots how many such packages there are
   * @param devices that want it
   * @param serves the kernels that it serves, where it is a KMP, with the modules that it brings
   * @param kernel what it is where it is a kernel itself
   */
  record Present(
      Nevra nevra,
      ImmutableList<Link> needs,
      ImmutableList<ImmutableList<Link>> chains,
      int roots,
      ImmutableList<String> devices,
      boolean kmp,
      ImmutableList<Service> serves,
      Optional<Service> kernel)
      implements Why {
    /** How many chains are told. */
    public static final int MOST_CHAINS = 5;
  }

  /**
   * A kernel and modules for it.
   *
   * @param release what {@code uname -r} says when it runs
   * @param boots whether it is the one that boots
   * @param modules without {@code .ko}, in order
   */
  record Service(String release, boolean boots, ImmutableList<String> modules) {}

  /** It exists, but is neither in the plan nor installed. */
  record Absent(Nevra nevra) implements Why {}

  /**
   * Why packages are there: an answer for each that is meant and is in the plan or installed, but
   * for older versions of what the plan brings in their place; where none is, one that says so of
   * the best of them; none at all where none is known.
   *
   * @param plan the answer to the situation's request; one without steps for what is installed
   * @param what as the user names it, see {@link org.kmpsolv.resolver.Selection}
   */
  static ImmutableList<Why> of(Situation situation, Plan plan, String what) {
    Universe universe = situation.universe();
    List<Integer> meant = new Selector(universe).select(what).packages();
    PlanView view = new PlanView(universe, plan);
    List<Why> found = new ArrayList<>();
    List<Integer> present = new ArrayList<>();
    for (int id : meant) {
      if (view.isReplacedByOneOf(id, meant)) {
        continue;
      }
      if (view.isTouched(id)) {
        ImmutableList<Link> chain = view.chain(id);
        found.add(new Planned(universe.nevra(id), view.action(id), chain));
      } else if (situation.isInstalled(id)) {
        present.add(id);
      }
    }
    if (!present.isEmpty()) {
      InstalledReasons reasons = new InstalledReasons(situation);
      present.forEach(id -> found.add(reasons.of(id)));
    }
    if (found.isEmpty() && !meant.isEmpty()) {
      found.add(new Absent(universe.nevra(Meant.best(situation, meant))));
    }
    return found.stream()
        .sorted((a, b) -> a.nevra().toString().compareTo(b.nevra().toString()))
        .collect(toImmutableList());
  }
}
