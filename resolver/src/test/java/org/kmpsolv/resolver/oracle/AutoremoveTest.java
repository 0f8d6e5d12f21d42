package org.kmpsolv.resolver.oracle;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kmpsolv.resolver.oracle.SmallUniverse.has;
import static org.kmpsolv.resolver.oracle.SmallUniverse.members;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Removals;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.autoremove.Autoremove;
import org.kmpsolv.resolver.autoremove.AutoremoveRequest;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.RunningKernel;
import org.kmpsolv.resolver.retention.KeepSpec;

/**
 * Autoremove beside its definition: no root goes, nothing that stays loses what it requires, all
 * goes that is automatic and not reached, a second run finds nothing, and the resolver agrees.
 */
final class AutoremoveTest {
  private static final Size SIZE = Size.ofProperties(1500);

  /** What is known of a system besides its packages. */
  private record Known(Set<String> automatic, Set<String> locked) {
    AutoremoveRequest request() {
      return AutoremoveRequest.of(automatic).withLocks(locked).withKeep(KeepSpec.parse("latest"));
    }
  }

  @Test
  void packages() {
    forEach(UniverseGenerator::generate);
  }

  @Test
  void kernels() {
    forEach(KernelUniverseGenerator::generate);
  }

  private static void forEach(LongFunction<SmallUniverse> generator) {
    int removals = 0;
    for (long seed = SIZE.seed(); seed < SIZE.seed() + SIZE.universes(); seed++) {
      Dice dice = new Dice(~seed);
      SmallUniverse universe = conditions(installed(generator.apply(seed), dice));
      Known known = known(universe, dice);
      removals += check(universe, known, dice);
    }
    assertTrue(removals > SIZE.universes(), "too little goes: " + removals);
  }

  /**
   * More of it installed than a plan would, for here it is the installed packages that count; but
   * no two kernels that own the same files.
   */
  private static SmallUniverse installed(SmallUniverse universe, Dice dice) {
    Set<String> once = new HashSet<>();
    universe.packages().stream()
        .filter(SmallPackage::isInstalled)
        .forEach(each -> once.addAll(once(each)));
    Set<String> builds = new HashSet<>();
    List<SmallPackage> packages = new ArrayList<>();
    for (SmallPackage each : universe.packages()) {
      boolean more =
          dice.chance(60) && Collections.disjoint(once, once(each)) && once.addAll(once(each));
      SmallPackage one =
          more || each.isInstalled() ? new SmallPackage(Repository.SYSTEM, each.info()) : each;
      if (builds.add(one.toString())) {
        packages.add(one);
      }
    }
    return universe.withPackages(packages);
  }

  /** What cannot be there twice: its name where it is no KMP, and a kernel's release. */
  private static List<String> once(SmallPackage each) {
    return each.info().dependencies(DependencyKind.PROVIDES).stream()
        .map(Relation.class::cast)
        .filter(
            provided ->
                provided.name().equals("kernel-uname-r")
                    || (provided.name().equals(each.info().name())
                        && !provided.name().startsWith("kernel")
                        && !provided.name().contains("kmp")))
        .map(
            provided ->
                provided.name().equals("kernel-uname-r") ? provided.toString() : provided.name())
        .toList();
  }

  /** The running kernel as the command would find it, and no jobs. */
  private static SmallUniverse conditions(SmallUniverse universe) {
    Request request = universe.request();
    String running = request.running();
    KernelCatalog catalog = new KernelCatalog(universe.toUniverse());
    return universe.withRequest(
        request
            .withJobs(List.of())
            .withRunning(
                RunningKernel.of(catalog, running.isEmpty() ? null : running, null).release()));
  }

  private static Known known(SmallUniverse universe, Dice dice) {
    List<String> names =
        universe.packages().stream().map(each -> each.info().name()).distinct().sorted().toList();
    return new Known(
        Set.copyOf(dice.some(names, dice.pick(List.of(60, 80, 100)))),
        Set.copyOf(dice.some(names, 8)));
  }

  /** How many go. */
  private static int check(SmallUniverse universe, Known known, Dice dice) {
    Unneeded naive = new Unneeded(universe, known.automatic(), known.locked());
    int found = find(universe, known);
    String told =
        "seed %d, automatic %s, locked %s, running %s, hardware %s%n%s%nfound %s%nexpected %s"
            .formatted(
                universe.seed(),
                known.automatic(),
                known.locked(),
                universe.request().running(),
                universe.request().hardware(),
                universe.packages().stream()
                    .map(each -> each + " " + each.info())
                    .collect(Collectors.joining("\n")),
                universe.names(found),
                universe.names(naive.find()));
    assertEquals(0, found & naive.roots, () -> "a root goes: " + told);
    assertFalse(naive.breaks(found), () -> "a requirement is lost: " + told);
    assertFalse(naive.strands(found), () -> "a driver is lost: " + told);
    assertEquals(naive.find(), found, () -> "not what the definition says: " + told);
    List<SmallPackage> rest =
        members(universe.where(i -> !has(found, i))).mapToObj(universe.packages()::get).toList();
    assertEquals(
        0, find(universe.withPackages(rest), known), () -> "a second run finds more: " + told);
    assertEquals(
        assertDoesNotThrow(
            () -> answer(universe, known), () -> "the resolver does not agree: " + told),
        answer(universe.withPackages(dice.shuffled(universe.packages())), known),
        () -> "the order counts: " + told);
    return Integer.bitCount(found);
  }

  private static int find(SmallUniverse universe, Known known) {
    Set<String> gone =
        Autoremove.of(universe.toUniverse(), universe.request(), known.request())
            .removals()
            .stream()
            .map(each -> each.nevra().toString())
            .collect(ImmutableSet.toImmutableSet());
    return universe.where(
        i -> {
          SmallPackage each = universe.packages().get(i);
          return each.isInstalled() && gone.contains(each.build());
        });
  }

  /** The resolver's answer, which is a plan for exactly what was found. */
  private static Resolution answer(SmallUniverse small, Known known) {
    Universe universe = small.toUniverse();
    Removals removals = Autoremove.of(universe, small.request(), known.request());
    return Autoremove.check(
        removals, Resolver.resolve(universe, small.request().withJobs(removals.jobs())));
  }
}
