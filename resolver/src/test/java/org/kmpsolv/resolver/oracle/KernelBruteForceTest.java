package org.kmpsolv.resolver.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Small random universes of kernels and KMPs: the engine comes to the same verdict as trying every
 * state, at the same cost, by a plan that holds.
 *
 * <p>A universe that fails can be tried alone: {@code -Dkmpsolv.oracle.seed=SEED
 * -Dkmpsolv.oracle.universes=1}. With {@code -Dkmpsolv.oracle.bites=true} it is counted how many
 * answers each rule of the kernel layer changes.
 */
final class KernelBruteForceTest {
  private static final int SHOWN = Integer.getInteger("kmpsolv.oracle.shown", 5);
  private static final List<String> RULES =
      List.of("Loadable", "Succession", "Same uname", "Coverage", "Keep");

  @Test
  void theEngineAgreesWithTryingEveryState() {
    Size size = Size.ofProperties(1500);
    Statistics statistics = new Statistics();
    Map<String, Integer> bites = new TreeMap<>();
    List<String> differences = new ArrayList<>();
    List<Long> seeds = new ArrayList<>();
    for (long seed = size.seed(); seed < size.seed() + size.universes(); seed++) {
      SmallUniverse universe = KernelUniverseGenerator.generate(seed);
      BruteForce bruteForce = new BruteForce(universe);
      BruteForce.Answer right = bruteForce.solve();
      statistics.add(bruteForce, right);
      if (Boolean.getBoolean("kmpsolv.oracle.bites")) {
        RULES.stream()
            .filter(rule -> !new BruteForce(universe).without(rule).solve().equals(right))
            .forEach(rule -> bites.merge(rule, 1, Integer::sum));
      }
      if (!Trial.difference(universe, bruteForce, right).isEmpty()) {
        seeds.add(seed);
        if (seeds.size() <= SHOWN) {
          differences.add(shrunk(universe));
        }
      }
    }
    System.out.println(statistics + (bites.isEmpty() ? "" : ", answers changed by " + bites));
    assertEquals(List.of(), seeds, () -> String.join("\n", differences));
  }

  private static String shrunk(SmallUniverse universe) {
    SmallUniverse smallest = Shrinker.shrink(universe, each -> !Trial.difference(each).isEmpty());
    return "\n" + Listing.of(smallest) + Trial.difference(smallest) + "\n";
  }
}
