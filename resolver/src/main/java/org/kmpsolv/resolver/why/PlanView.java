package org.kmpsolv.resolver.why;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.InstallReason;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Reason;
import org.kmpsolv.resolver.RemovalReason;
import org.kmpsolv.resolver.Step;
import org.kmpsolv.resolver.Step.Action;

/**
 * A plan looked up by package: what it does with one, and the chain of reasons that leads there.
 */
final class PlanView {
  private final Universe universe;
  private final Map<Nevra, Step> coming = new HashMap<>();
  private final Map<Nevra, Reason> going = new HashMap<>();

  PlanView(Universe universe, Plan plan) {
    this.universe = universe;
    for (Step step : plan.steps()) {
      if (step.action() == Action.REMOVE) {
        going.put(step.nevra(), step.why());
      } else {
        coming.put(step.nevra(), step);
        step.replaces().forEach(old -> going.put(old, new RemovalReason.ReplacedBy(step.nevra())));
      }
    }
  }

  /** Whether the plan brings it or takes it away. */
  boolean isTouched(int id) {
    return universe.isInstalled(id) ? going.containsKey(universe.nevra(id)) : comes(id);
  }

  /** Whether it is installed and goes for one of those. */
  boolean isReplacedByOneOf(int id, List<Integer> others) {
    return universe.isInstalled(id)
        && going.get(universe.nevra(id)) instanceof RemovalReason.ReplacedBy replaced
        && others.stream()
            .anyMatch(other -> comes(other) && universe.nevra(other).equals(replaced.by()));
  }

  /** Whether it is there after the plan. */
  boolean isAfter(int id) {
    return universe.isInstalled(id) ? !going.containsKey(universe.nevra(id)) : comes(id);
  }

  private boolean comes(int id) {
    Step step = coming.get(universe.nevra(id));
    return step != null && step.repository().equals(universe.repository(id).alias());
  }

  /** What the plan does with a package that it touches. */
  Action action(int id) {
    Step step = universe.isInstalled(id) ? null : coming.get(universe.nevra(id));
    return step == null ? Action.REMOVE : step.action();
  }

  /** From what was asked down to a package that the plan touches. */
  ImmutableList<Link> chain(int id) {
    Deque<Link> chain = new ArrayDeque<>();
    Set<Link> seen = new HashSet<>();
    Optional<Link> link = link(universe.nevra(id), universe.isInstalled(id));
    while (link.isPresent() && seen.add(link.get())) {
      chain.addFirst(link.get());
      link = before(link.get());
    }
    return ImmutableList.copyOf(chain);
  }

  private Optional<Link> before(Link link) {
    Optional<Nevra> because = link.reason().because();
    if (because.isEmpty()) {
      return Optional.empty();
    }
    Nevra cause = because.get();
    if (link.reason() instanceof RemovalReason.Misses) {
      return link(cause, true);
    }
    return link(cause, false)
        .or(() -> Optional.of(new Link(cause, false, new InstallReason.Present())));
  }

  private Optional<Link> link(Nevra nevra, boolean goes) {
    @Nullable Step step = coming.get(nevra);
    @Nullable Reason reason = goes ? going.get(nevra) : step == null ? null : step.why();
    return reason == null ? Optional.empty() : Optional.of(new Link(nevra, goes, reason));
  }
}
