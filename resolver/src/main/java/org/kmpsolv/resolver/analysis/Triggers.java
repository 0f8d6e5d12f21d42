package org.kmpsolv.resolver.analysis;

import com.google.common.collect.ImmutableSortedSet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.situation.Situation;

/**
 * For which devices packages are wanted: those that trigger one of its supplements. Not safe for
 * use by several threads.
 */
public final class Triggers {
  private final Situation situation;
  private final Universe universe;
  private final BitSet state;

  /** By dependency: many packages share their supplements with older versions. */
  private final Map<Integer, ImmutableSortedSet<String>> known = new HashMap<>();

  /**
   * Looks at a state.
   *
   * @param state the packages that are there, for supplements that ask for a package too, as {@code
   *     modalias(kernel-default:pci:…)} does
   */
  public Triggers(Situation situation, BitSet state) {
    this.situation = situation;
    this.universe = situation.universe();
    this.state = state;
  }

  /** The devices for which a package is wanted, in order. */
  public ImmutableSortedSet<String> of(int id) {
    ImmutableSortedSet.Builder<String> devices = ImmutableSortedSet.naturalOrder();
    universe.dependencies(id, DependencyKind.SUPPLEMENTS).stream()
        .forEach(dependency -> devices.addAll(triggering(dependency)));
    return devices.build();
  }

  private ImmutableSortedSet<String> triggering(int dependency) {
    ImmutableSortedSet<String> before = known.get(dependency);
    if (before == null) {
      int meaning = universe.meaning(dependency);
      ImmutableSortedSet<String> devices =
          devices(meaning).collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
      // The devices come first: nearly every supplement is for a device that is not there.
      before =
          devices.isEmpty() || situation.dependencies().isMet(meaning, state)
              ? devices
              : ImmutableSortedSet.of();
      known.put(dependency, before);
    }
    return before;
  }

  private Stream<String> devices(int meaning) {
    return switch (universe.shape(meaning)) {
      case NAMESPACE -> situation.dependencies().devices(meaning).stream();
      case ALWAYS, PROVIDED -> Stream.of();
      case AND, OR, IF, UNLESS ->
          Stream.of(universe.left(meaning), universe.right(meaning))
              .map(universe::meaning)
              .flatMap(this::devices);
    };
  }
}
