package org.kmpsolv.resolver.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What the check says of each package, beside all states of small random universes. */
final class CheckOracleTest {
  @Test
  void exactlyWhatIsInNoStateIsUninstallable() {
    Size size = Size.ofProperties(2_000);
    List<String> differences = new ArrayList<>();
    int broken = 0;
    for (long seed = size.seed(); seed < size.seed() + size.universes(); seed++) {
      SmallUniverse universe = Installable.universe(seed, UnaryOperator.identity());
      Set<String> right = Installable.broken(universe);
      broken += right.size();
      if (!Installable.brokenForEngine(universe).equals(right)) {
        SmallUniverse smallest =
            Shrinker.shrink(
                universe,
                each -> !Installable.brokenForEngine(each).equals(Installable.broken(each)));
        differences.add(
            "\n"
                + Listing.of(smallest)
                + "right: "
                + Installable.broken(smallest)
                + ", the engine: "
                + Installable.brokenForEngine(smallest));
      }
    }
    assertEquals(List.of(), differences);
    assertTrue(broken > size.universes(), broken + " packages were broken");
  }
}
