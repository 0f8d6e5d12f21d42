package org.kmpsolv.resolver.oracle;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Policy.Multiversion;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.check.Cause;
import org.kmpsolv.resolver.check.Check;
import org.kmpsolv.resolver.check.Uninstallable;

/**
 * Which packages of a small universe can be installed where nothing is: by brute force, and as the
 * engine says it. Packages are told as {@link SmallPackage#toString} does.
 */
final class Installable {
  private static final Repository REPOSITORY = new Repository("zero", Repository.DEFAULT_PRIORITY);

  private Installable() {}

  /** A random universe in which nothing is installed, and nothing twice. */
  static SmallUniverse universe(long seed, UnaryOperator<PackageInfo> change) {
    SmallUniverse universe = UniverseGenerator.generate(seed);
    Set<String> known = new TreeSet<>();
    List<SmallPackage> packages =
        universe.packages().stream()
            .map(
                each ->
                    new SmallPackage(
                        each.isInstalled() ? REPOSITORY : each.repository(),
                        change.apply(each.info())))
            .filter(each -> known.add(each.toString()))
            .toList();
    return new SmallUniverse(
        seed,
        ImmutableList.copyOf(packages),
        Request.of(ImmutableList.of())
            .withPolicy(Policy.DEFAULT.withMultiversion(Multiversion.parse(""))));
  }

  /** Those that are in no state that rpm allows, though the machine could run them. */
  static Set<String> broken(SmallUniverse universe) {
    HardRules rules = new HardRules(universe, new Facts(universe));
    List.of("Same uname", "Loadable", "Succession", "Coverage").forEach(rules::forget);
    int possible = rules.possible();
    int installable = 0;
    for (int state = possible; state != 0; state = (state - 1) & possible) {
      // What is known already needs no other state.
      if ((state & ~installable) != 0 && rules.allow(state)) {
        installable |= state;
      }
    }
    Set<String> broken = new TreeSet<>();
    SmallUniverse.members(possible & ~installable)
        .forEach(i -> broken.add(universe.packages().get(i).toString()));
    return broken;
  }

  /** The same, of the engine; that each is told once, is checked on the way. */
  static Set<String> brokenForEngine(SmallUniverse universe) {
    Universe engine = universe.toUniverse();
    Check check = Check.of(engine, "x86_64", id -> true, false);
    Set<String> broken = new TreeSet<>();
    for (Cause cause : check.causes()) {
      for (Uninstallable each : cause.first()) {
        String name = engine.nevra(each.id()) + "@" + engine.repository(each.id()).alias();
        if (!broken.add(name)) {
          throw new AssertionError(name + " is told twice");
        }
      }
    }
    if (broken.size() != check.uninstallable()) {
      throw new AssertionError("told: " + broken + ", counted: " + check.uninstallable());
    }
    return broken;
  }
}
