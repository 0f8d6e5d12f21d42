package org.kmpsolv.resolver.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.Step;

/** The same input in any order gives the same answer. */
final class ShuffleTest {
  private static final int SHUFFLES = 3;

  @Test
  void theOrderOfPackagesAndJobsMeansNothing() {
    forEachShuffled(
        (universe, dice) -> {
          SmallUniverse shuffled = shuffled(universe, dice);
          assertEquals(resolve(universe), resolve(shuffled), () -> both(universe, shuffled));
        });
  }

  /** Why there is no plan is told in the order in which a package has its dependencies. */
  @Test
  void theOrderOfDependenciesMeansNothingToAPlan() {
    forEachShuffled(
        (universe, dice) -> {
          SmallUniverse shuffled = shuffled(shuffledWithin(universe, dice), dice);
          if (resolve(universe) instanceof Plan plan) {
            assertEquals(
                withoutReasons(plan),
                withoutReasons((Plan) resolve(shuffled)),
                () -> both(universe, shuffled));
          }
        });
  }

  /** A reason names the first of several dependencies that would do. */
  private static List<Step> withoutReasons(Plan plan) {
    return plan.steps().stream()
        .map(
            step ->
                new Step(
                    step.action(),
                    step.nevra(),
                    step.repository(),
                    step.replaces(),
                    "",
                    step.downloadSize(),
                    step.installedSize()))
        .toList();
  }

  private static void forEachShuffled(BiConsumer<SmallUniverse, Dice> check) {
    Size size = Size.ofProperties(300);
    for (long seed = size.seed(); seed < size.seed() + size.universes(); seed++) {
      shuffle(UniverseGenerator.generate(seed), check);
    }
    Size ofKernels = Size.ofProperties(200);
    for (long seed = ofKernels.seed(); seed < ofKernels.seed() + ofKernels.universes(); seed++) {
      shuffle(KernelUniverseGenerator.generate(seed), check);
    }
  }

  private static void shuffle(SmallUniverse universe, BiConsumer<SmallUniverse, Dice> check) {
    Dice dice = new Dice(universe.seed());
    for (int i = 0; i < SHUFFLES; i++) {
      check.accept(universe, dice);
    }
  }

  private static String both(SmallUniverse universe, SmallUniverse shuffled) {
    return Listing.of(universe) + "\nshuffled:\n" + Listing.of(shuffled);
  }

  private static Resolution resolve(SmallUniverse universe) {
    return Resolver.resolve(universe.toUniverse(), universe.request());
  }

  /** With the packages, their repositories come in another order too. */
  private static SmallUniverse shuffled(SmallUniverse universe, Dice dice) {
    Request request = universe.request();
    return universe
        .withPackages(dice.shuffled(universe.packages()))
        .withRequest(
            request
                .withJobs(ImmutableList.copyOf(dice.shuffled(request.jobs())))
                .withHardware(dice.shuffled(request.hardware())));
  }

  private static SmallUniverse shuffledWithin(SmallUniverse universe, Dice dice) {
    return universe.withPackages(
        universe.packages().stream()
            .map(each -> new SmallPackage(each.repository(), shuffled(each.info(), dice)))
            .toList());
  }

  private static PackageInfo shuffled(PackageInfo info, Dice dice) {
    PackageInfo.Builder copy =
        PackageInfo.builder(info.name(), info.evr(), info.arch())
            .vendor(info.vendor())
            .downloadSize(info.downloadSize())
            .installedSize(info.installedSize());
    for (DependencyKind kind : DependencyKind.values()) {
      copy.addAll(kind, dice.shuffled(info.dependencies(kind)));
    }
    return copy.build();
  }
}
