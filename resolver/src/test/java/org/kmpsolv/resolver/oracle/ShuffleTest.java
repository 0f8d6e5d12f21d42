package org.kmpsolv.resolver.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;

/** The same repositories, packages, dependencies, jobs and devices in any order: the same plan. */
final class ShuffleTest {

  @Test
  void theOrderOfTheInputMeansNothing() {
    Size size = Size.ofProperties(300);
    for (long seed = size.seed(); seed < size.seed() + size.universes(); seed++) {
      SmallUniverse universe = UniverseGenerator.generate(seed);
      Resolution expected = resolve(universe);
      for (int i = 0; i < 3; i++) {
        SmallUniverse shuffled = shuffled(universe, new Dice(seed + i));
        assertEquals(
            expected, resolve(shuffled), () -> Listing.of(universe) + Listing.of(shuffled));
      }
    }
  }

  private static Resolution resolve(SmallUniverse universe) {
    return Resolver.resolve(universe.toUniverse(), universe.request());
  }

  /** With the packages, their repositories come in another order too. */
  private static SmallUniverse shuffled(SmallUniverse universe, Dice dice) {
    List<SmallPackage> packages =
        dice.shuffled(universe.packages()).stream()
            .map(each -> new SmallPackage(each.repository(), shuffled(each.info(), dice)))
            .toList();
    Request request = universe.request();
    return universe
        .withPackages(packages)
        .withRequest(
            request
                .withJobs(ImmutableList.copyOf(dice.shuffled(request.jobs())))
                .withHardware(dice.shuffled(request.hardware())));
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
