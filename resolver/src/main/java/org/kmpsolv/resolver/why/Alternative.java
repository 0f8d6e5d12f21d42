package org.kmpsolv.resolver.why;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.Step;
import org.kmpsolv.resolver.Step.Action;
import org.kmpsolv.resolver.encode.Criteria;
import org.kmpsolv.resolver.plan.HeldBack;
import org.kmpsolv.resolver.situation.Situation;
import org.kmpsolv.resolver.why.WhyNot.Difference;
import org.kmpsolv.resolver.why.WhyNot.Verdict;

/** Compares a plan with the best one that has a certain package too. */
final class Alternative {
  /** What a package costs that only comes on top of all else. */
  private static final ImmutableSet<String> SIZE =
      ImmutableSet.of(
          Criteria.NEW_PACKAGES,
          Criteria.REPLACED,
          Criteria.OVERLAPS,
          Criteria.DOWNLOAD_SIZE,
          Criteria.UNMET_SUGGESTS);

  private final Situation situation;
  private final Universe universe;
  private final Plan best;
  private final PlanView view;

  Alternative(Situation situation, Plan best) {
    this.situation = situation;
    this.universe = situation.universe();
    this.best = best;
    this.view = new PlanView(universe, best);
  }

  /**
   * What there is to say of packages of one name: where one of them is there, why the best of them
   * is not.
   */
  WhyNot of(List<Integer> meant) {
    List<Integer> news = meant.stream().filter(id -> !universe.isInstalled(id)).toList();
    int wanted = Meant.best(situation, news.isEmpty() ? meant : news);
    List<Integer> there = meant.stream().filter(view::isAfter).toList();
    if (there.isEmpty()) {
      return notThere(wanted, meant);
    }
    int best = Meant.best(situation, there);
    return there.stream().anyMatch(id -> isAsGood(id, wanted))
        ? new WhyNot.InPlan(universe.nevra(best))
        : notThere(wanted, List.of(wanted));
  }

  private boolean isAsGood(int there, int wanted) {
    return universe.nevra(there).equals(universe.nevra(wanted))
        || situation.isExcluded(wanted)
        || (universe.isInstalled(there)
            && universe.evr(there).compareTo(universe.evr(wanted)) >= 0);
  }

  private WhyNot notThere(int best, List<Integer> oneOf) {
    Resolution answer = Resolver.resolveWith(situation, oneOf);
    if (answer instanceof Plan with) {
      PlanView other = new PlanView(universe, with);
      List<Integer> there = oneOf.stream().filter(other::isAfter).toList();
      int comes = there.isEmpty() ? best : Meant.best(situation, there);
      return compare(universe.nevra(comes), with);
    }
    String asked = oneOf.size() == 1 ? universe.nevra(best).toString() : universe.name(best);
    ImmutableList<Problem> problems =
        answer instanceof Resolution.Unsolvable unsolvable
            ? unsolvable.problems().stream()
                .map(problem -> withoutTakingBack(problem, asked))
                .collect(toImmutableList())
            : ImmutableList.of();
    return new WhyNot.Impossible(
        universe.nevra(best),
        problems,
        situation.kernels().catalog().isKernel(best)
            ? ImmutableList.copyOf(HeldBack.words(situation, best))
            : ImmutableList.of());
  }

  /** To go without the package is no news to who asks why it is not there. */
  private static Problem withoutTakingBack(Problem problem, String asked) {
    return problem.withSolutions(
        problem.solutions().stream()
            .filter(solution -> !solution.summary().equals("do not install " + asked))
            .collect(toImmutableList()));
  }

  private WhyNot compare(Nevra nevra, Plan with) {
    Optional<Difference> difference = difference(with);
    ImmutableList<Nevra> without =
        ImmutableList.<Nevra>builder()
            .addAll(more(coming(best), coming(with)))
            .addAll(more(going(best), going(with)))
            .build();
    return new WhyNot.Possible(
        nevra,
        verdict(difference, without.isEmpty()),
        difference,
        more(coming(with), coming(best)).stream()
            .filter(other -> !other.equals(nevra))
            .collect(toImmutableList()),
        more(going(with), going(best)),
        without,
        best.optimal() && with.optimal());
  }

  /**
   * The weightiest criterion that differs, or rather is worse: fewer unmet recommends, but nearer
   * to what is asked for, are.
   */
  private Optional<Difference> difference(Plan with) {
    List<Difference> differences =
        IntStream.range(0, best.criteria().size())
            .mapToObj(
                i ->
                    new Difference(
                        best.criteria().get(i).name(),
                        with.criteria().get(i).value(),
                        best.criteria().get(i).value()))
            .filter(each -> each.with() != each.best())
            .toList();
    return differences.stream()
        .filter(each -> each.with() > each.best())
        .findFirst()
        .or(() -> differences.stream().findFirst());
  }

  private static Verdict verdict(Optional<Difference> difference, boolean onTop) {
    boolean isSize = difference.map(Difference::criterion).map(SIZE::contains).orElse(true);
    if (onTop && isSize) {
      return Verdict.NOT_ASKED;
    }
    return difference.isPresent() ? Verdict.WORSE : Verdict.EQUAL;
  }

  private static Set<Nevra> coming(Plan plan) {
    return plan.steps().stream()
        .filter(step -> step.action() != Action.REMOVE)
        .map(Step::nevra)
        .collect(Collectors.toSet());
  }

  private static Set<Nevra> going(Plan plan) {
    return plan.steps().stream()
        .flatMap(
            step ->
                step.action() == Action.REMOVE ? Stream.of(step.nevra()) : step.replaces().stream())
        .collect(Collectors.toSet());
  }

  private static ImmutableList<Nevra> more(Set<Nevra> one, Set<Nevra> other) {
    return Sets.difference(one, other).stream()
        .sorted(Comparator.comparing(Nevra::toString))
        .collect(toImmutableList());
  }
}
