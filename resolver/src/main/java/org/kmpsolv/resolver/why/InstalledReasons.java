package org.kmpsolv.resolver.why;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.InstallReason;
import org.kmpsolv.resolver.analysis.Triggers;
import org.kmpsolv.resolver.graph.Cycles;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.KernelService;
import org.kmpsolv.resolver.kernel.KernelState;
import org.kmpsolv.resolver.situation.Situation;
import org.kmpsolv.resolver.why.Needers.Need;

/** Finds out why installed packages are there: who needs them, and what they do. */
final class InstalledReasons {
  private final Situation situation;
  private final Universe universe;
  private final Needers needers;
  private final Triggers triggers;

  InstalledReasons(Situation situation) {
    this.situation = situation;
    this.universe = situation.universe();
    this.needers = new Needers(situation);
    this.triggers = new Triggers(situation, situation.installed());
  }

  Why.Present of(int id) {
    // The first way on which one comes to a package, going up, is a shortest one.
    Map<Integer, Down> ways = new HashMap<>();
    BitSet seen = new BitSet();
    seen.set(id);
    List<Integer> reached = new ArrayList<>(List.of(id));
    for (int i = 0; i < reached.size(); i++) {
      int needed = reached.get(i);
      for (Need need : needers.of(needed)) {
        if (!seen.get(need.by())) {
          seen.set(need.by());
          reached.add(need.by());
          ways.put(need.by(), new Down(needed, need));
        }
      }
    }
    List<Integer> roots = roots(id, reached);
    KernelState state = situation.kernels().before();
    KernelCatalog catalog = situation.kernels().catalog();
    return new Why.Present(
        universe.nevra(id),
        needers.of(id).stream()
            .map(need -> new Link(universe.nevra(id), false, needers.reason(id, need)))
            .collect(toImmutableList()),
        roots.stream()
            .limit(Why.Present.MOST_CHAINS)
            .map(root -> chain(root, ways))
            .collect(toImmutableList()),
        roots.size(),
        triggers.of(id).asList(),
        catalog.isKmp(id),
        state.kernels().stream()
            .filter(service -> service.serving().contains(id))
            .map(service -> service(state, service, catalog.modules(id)))
            .collect(toImmutableList()),
        state.kernels().stream()
            .filter(service -> service.kernel().id() == id)
            .map(service -> service(state, service, catalog.modules(id)))
            .findFirst());
  }

  /** The next one down, and the need that leads there. */
  private record Down(int needed, Need need) {}

  /**
   * Of those that were reached, the ones that nothing else needs, in that order; where packages
   * need each other in a cycle and nothing else does, the first of them.
   */
  private List<Integer> roots(int id, List<Integer> reached) {
    BitSet all = new BitSet();
    reached.forEach(all::set);
    BitSet found = new BitSet();
    for (int[] component : Cycles.inOrder(all, this::needing)) {
      BitSet cycle = new BitSet();
      Arrays.stream(component).forEach(cycle::set);
      if (!cycle.get(id) && cycle.stream().allMatch(member -> isWithin(cycle, member))) {
        reached.stream().filter(cycle::get).findFirst().ifPresent(found::set);
      }
    }
    return reached.stream().filter(found::get).toList();
  }

  private int[] needing(int id) {
    return needers.of(id).stream().mapToInt(Needers.Need::by).sorted().distinct().toArray();
  }

  private boolean isWithin(BitSet cycle, int member) {
    return needers.of(member).stream().allMatch(need -> cycle.get(need.by()));
  }

  private ImmutableList<Link> chain(int root, Map<Integer, Down> ways) {
    ImmutableList.Builder<Link> chain = ImmutableList.builder();
    chain.add(new Link(universe.nevra(root), false, rootReason(root)));
    Down down = ways.get(root);
    while (down != null) {
      int id = down.needed();
      chain.add(new Link(universe.nevra(id), false, needers.reason(id, down.need())));
      down = ways.get(id);
    }
    return chain.build();
  }

  private InstallReason rootReason(int root) {
    Optional<String> device = triggers.of(root).stream().findFirst();
    return device.isPresent()
        ? new InstallReason.Supplements(Optional.empty(), device)
        : new InstallReason.Present();
  }

  private static Why.Service service(
      KernelState state, KernelService service, Iterable<String> modules) {
    return new Why.Service(
        service.kernel().release(),
        state.boot().filter(service::equals).isPresent(),
        ImmutableSortedSet.copyOf(modules).asList());
  }
}
