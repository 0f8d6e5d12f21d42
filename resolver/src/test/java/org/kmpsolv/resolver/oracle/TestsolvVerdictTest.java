package org.kmpsolv.resolver.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.resolver.oracle.BruteForce.Verdict;

/**
 * The oracle beside libsolv: whether a small random universe is solvable at all, the two must say
 * the same. Which plan is best, they see differently.
 */
final class TestsolvVerdictTest {
  private static final Set<String> ARCHITECTURES = Set.of("x86_64", "noarch");

  @TempDir private Path work = Path.of("");

  @Test
  void libsolvComesToTheSameVerdict() throws InterruptedException {
    Testsolv.assumePresent();
    Testsolv testsolv = new Testsolv(work);
    Size size = Size.ofProperties(300);
    List<String> differences = new ArrayList<>();
    int compared = 0;
    for (long seed = size.seed(); seed < size.seed() + size.universes(); seed++) {
      SmallUniverse universe = UniverseGenerator.generate(seed);
      if (isComparable(universe)) {
        compared++;
        if (differs(universe, testsolv)) {
          SmallUniverse smallest =
              Shrinker.shrink(universe, each -> isComparable(each) && differs(each, testsolv));
          differences.add(
              "\n" + Listing.of(smallest) + "libsolv differs from " + verdict(smallest));
        }
      }
    }
    System.out.println(compared + " small universes put before libsolv");
    assertEquals(List.of(), differences);
  }

  /**
   * libsolv passes over what it does not find, sees only the architectures of what it looks at, and
   * of two installed versions lets one stand for the other.
   */
  private static boolean isComparable(SmallUniverse universe) {
    List<String> installed =
        universe.packages().stream()
            .filter(SmallPackage::isInstalled)
            .map(each -> each.info().name())
            .toList();
    return verdict(universe) != Verdict.NOT_FOUND
        && Set.copyOf(installed).size() == installed.size()
        && universe.packages().stream()
            .allMatch(each -> ARCHITECTURES.contains(each.info().arch()));
  }

  private static Verdict verdict(SmallUniverse universe) {
    return new BruteForce(universe).solve().verdict();
  }

  private static boolean differs(SmallUniverse universe, Testsolv testsolv) {
    try {
      return testsolv.verdict(universe) != verdict(universe);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
