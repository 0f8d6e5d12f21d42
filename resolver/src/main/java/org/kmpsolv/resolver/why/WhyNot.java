package org.kmpsolv.resolver.why;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.situation.Selector;
import org.kmpsolv.resolver.situation.Situation;

/** Why a package is not in a plan. */
public sealed interface WhyNot {

  /** The package. */
  Nevra nevra();

  /** It is there after the plan. */
  record InPlan(Nevra nevra) implements WhyNot {}

  /**
   * No plan can have it.
   *
   * @param problems why, with what would lift it; at least one
   * @param heldBack of a kernel that Coverage holds back, what that means; a sentence each
   */
  record Impossible(Nevra nevra, ImmutableList<Problem> problems, ImmutableList<String> heldBack)
      implements WhyNot {}

  /**
   * A plan could have it, and is not the best one.
   *
   * @param verdict what that comes to
   * @param difference the weightiest criterion in which the plans differ; none where they are
   *     equally good
   * @param comes what comes with it, besides what comes anyhow
   * @param goes what goes with it, besides what goes anyhow
   * @param without what comes or goes in the best plan, and not where it is there
   * @param proved whether both plans are proved to be the best of their kind
   */
  record Possible(
      Nevra nevra,
      Verdict verdict,
      Optional<Difference> difference,
      ImmutableList<Nevra> comes,
      ImmutableList<Nevra> goes,
      ImmutableList<Nevra> without,
      boolean proved)
      implements WhyNot {}

  /** Why a package does not come that could. */
  enum Verdict {
    /** The plan would be worse. */
    WORSE,
    /** The plan would be as good, and the fixed order of repositories and names decides. */
    EQUAL,
    /** It would only come on top. */
    NOT_ASKED;

    /** The lower-case word of the JSON. */
    public String word() {
      return switch (this) {
        case WORSE -> "worse";
        case EQUAL -> "equal";
        case NOT_ASKED -> "not_asked";
      };
    }
  }

  /**
   * A criterion in which two plans differ.
   *
   * @param with its value where the package is there
   * @param best its value in the best plan
   */
  record Difference(String criterion, long with, long best) {}

  /**
   * Why packages are not there: an answer for the best of each name that is meant; none where none
   * is known.
   *
   * @param plan the best one for the situation's request
   * @param what as the user names it, see {@link org.kmpsolv.resolver.Selection}
   * @throws org.kmpsolv.resolver.TimeLimitException where the time limit ends before it is known
   *     whether there is a plan with the package
   */
  static ImmutableList<WhyNot> of(Situation situation, Plan plan, String what) {
    Universe universe = situation.universe();
    Collection<List<Integer>> names =
        new Selector(universe)
            .select(what).packages().stream()
                .collect(Collectors.groupingBy(universe::name, TreeMap::new, Collectors.toList()))
                .values();
    return names.stream()
        .map(meant -> new Alternative(situation, plan).of(meant))
        .collect(toImmutableList());
  }
}
