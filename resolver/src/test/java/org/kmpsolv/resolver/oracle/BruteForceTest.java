package org.kmpsolv.resolver.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Small random universes: the engine comes to the same verdict as trying every state, at the same
 * cost, by a plan that holds.
 *
 * <p>A universe that fails can be tried alone: {@code -Dkmpsolv.oracle.seed=SEED
 * -Dkmpsolv.oracle.universes=1}.
 */
final class BruteForceTest {
  private static final int SHOWN = Integer.getInteger("kmpsolv.oracle.shown", 5);

  @Test
  void theEngineAgreesWithTryingEveryState() {
    Size size = Size.ofProperties(2000);
    Statistics statistics = new Statistics();
    List<String> differences = new ArrayList<>();
    int count = 0;
    for (long seed = size.seed(); seed < size.seed() + size.universes(); seed++) {
      SmallUniverse universe = UniverseGenerator.generate(seed);
      BruteForce bruteForce = new BruteForce(universe);
      BruteForce.Answer right = bruteForce.solve();
      statistics.add(bruteForce, right);
      if (!Trial.difference(universe, bruteForce, right).isEmpty() && ++count <= SHOWN) {
        differences.add(shrunk(universe));
      }
    }
    System.out.println(statistics);
    assertEquals(0, count, () -> String.join("\n", differences));
  }

  private static String shrunk(SmallUniverse universe) {
    SmallUniverse smallest = Shrinker.shrink(universe, each -> !Trial.difference(each).isEmpty());
    return "\n" + Listing.of(smallest) + Trial.difference(smallest) + "\n";
  }
}
