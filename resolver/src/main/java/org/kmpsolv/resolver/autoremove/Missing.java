package org.kmpsolv.resolver.autoremove;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.situation.Situation;

/**
 * What would need unneeded packages if it were installed: repositories remember what the system has
 * forgotten, which package an automatic one once came for.
 */
final class Missing {
  private final Map<Integer, SortedSet<String>> names;

  private Missing(Map<Integer, SortedSet<String>> names) {
    this.names = names;
  }

  /** Looks for what requires or recommends these packages, and is not installed in any version. */
  static Missing among(Situation situation, BitSet unneeded) {
    Universe universe = situation.universe();
    Map<Integer, SortedSet<String>> names = new HashMap<>();
    for (int id = 0; id < universe.packageCount() && !unneeded.isEmpty(); id++) {
      if (universe.namesakes(id).stream().noneMatch(situation::isInstalled)) {
        String name = universe.name(id);
        IntStream.concat(
                universe.dependencies(id, DependencyKind.REQUIRES).stream(),
                universe.dependencies(id, DependencyKind.RECOMMENDS).stream())
            .map(universe::meaning)
            .flatMap(universe::involved)
            .filter(unneeded::get)
            .forEach(needed -> names.computeIfAbsent(needed, key -> new TreeSet<>()).add(name));
      }
    }
    return new Missing(names);
  }

  /** The sentence that nothing needs a package, with the roots that once may have. */
  String nothingNeeds(int id, String sentence) {
    SortedSet<String> once = names.get(id);
    if (once == null) {
      return sentence;
    }
    String others = once.size() == 1 ? "" : " and " + (once.size() - 1) + " more";
    return "%s (%s%s would, and %s not installed)"
        .formatted(sentence, once.first(), others, once.size() == 1 ? "is" : "are");
  }
}
