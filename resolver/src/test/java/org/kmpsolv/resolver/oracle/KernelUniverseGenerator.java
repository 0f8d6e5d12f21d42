package org.kmpsolv.resolver.oracle;

import static org.kmpsolv.resolver.oracle.SmallUniverse.has;
import static org.kmpsolv.resolver.oracle.SmallUniverse.members;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Policy.CoverageMode;
import org.kmpsolv.resolver.Policy.Multiversion;
import org.kmpsolv.resolver.Request;

/** Makes small universes of kernels and KMPs at random: the same one from the same seed. */
final class KernelUniverseGenerator {
  private static final int MOST_PACKAGES = 12;

  private final long seed;
  private final Dice dice;
  private final List<Repository> repositories;

  private KernelUniverseGenerator(long seed) {
    this.seed = seed;
    this.dice = new Dice(seed);
    this.repositories =
        List.of(
            new Repository("one", Repository.DEFAULT_PRIORITY),
            new Repository("two", dice.pick(List.of(Repository.DEFAULT_PRIORITY, 90))));
  }

  static SmallUniverse generate(long seed) {
    return new KernelUniverseGenerator(seed).generate();
  }

  private SmallUniverse generate() {
    List<SmallPackage> available = available();
    int installed = broken(sane(available), available.size());
    List<SmallPackage> packages = new ArrayList<>();
    Set<String> builds = new HashSet<>();
    for (int i = 0; i < available.size(); i++) {
      SmallPackage each = available.get(i);
      if (has(installed, i) && builds.add(each.build())) {
        packages.add(new SmallPackage(Repository.SYSTEM, each.info()));
      }
      boolean room = available.size() + Integer.bitCount(installed) <= MOST_PACKAGES + 2;
      if (!has(installed, i) || (room && dice.chance(30))) {
        packages.add(each);
      }
    }
    SmallUniverse universe =
        new SmallUniverse(seed, ImmutableList.copyOf(packages), Request.of(ImmutableList.of()));
    return universe.withRequest(request(universe));
  }

  private List<SmallPackage> available() {
    var drivers = new KernelPackageGenerator(dice);
    List<PackageInfo> infos = new ArrayList<>(drivers.kernels());
    int left = 4 + dice.below(Math.max(1, MOST_PACKAGES - 5 - infos.size()));
    for (; left > 0; left--) {
      infos.add(dice.chance(86) ? drivers.kmp() : drivers.plain());
    }
    List<SmallPackage> available = new ArrayList<>();
    Set<String> known = new HashSet<>();
    Set<String> builds = new HashSet<>();
    for (PackageInfo info : infos) {
      var each = new SmallPackage(repositories.get(dice.chance(75) ? 0 : 1), info);
      // Nothing is there twice, but at times another build of it elsewhere.
      if (known.add(each.toString()) && (builds.add(each.build()) || dice.chance(10))) {
        available.add(each);
      }
    }
    return available;
  }

  // What is installed

  /** A kernel with drivers, at times a second one; no rule is broken. */
  private int sane(List<SmallPackage> available) {
    if (dice.chance(5)) {
      return 0;
    }
    SmallUniverse bare =
        new SmallUniverse(seed, ImmutableList.copyOf(available), Request.of(ImmutableList.of()));
    Facts facts = new Facts(bare);
    HardRules rules = new HardRules(bare, facts);
    List<Integer> kernels = dice.shuffled(members(facts.kernels.kernels).boxed().toList());
    List<Integer> others =
        members(bare.where(i -> !has(facts.kernels.kernels, i))).boxed().toList();
    int state = 0;
    for (int kernel : kernels.subList(0, Math.min(kernels.size(), dice.chance(50) ? 2 : 1))) {
      state = with(kernel, state, rules);
      for (int pass = 0; pass < 2; pass++) {
        for (int each : dice.shuffled(others)) {
          state = Integer.bitCount(state) < 6 && dice.chance(55) ? with(each, state, rules) : state;
        }
      }
    }
    return state;
  }

  private static int with(int index, int state, HardRules rules) {
    return rules.allow(state | 1 << index) ? state | 1 << index : state;
  }

  /** Sometimes a package more or less, whatever the rules say. */
  private int broken(int set, int size) {
    return dice.chance(12) ? set ^ 1 << dice.below(size) : set;
  }

  // What is asked

  private Request request(SmallUniverse universe) {
    Set<Job> jobs = new LinkedHashSet<>();
    int removing = dice.chance(20) ? 70 : 0;
    for (int left = dice.chance(70) ? 1 : 2; left > 0; left--) {
      jobs.add(dice.chance(removing) ? remove(universe) : job(universe));
    }
    CoverageMode coverage =
        dice.chance(60)
            ? CoverageMode.REQUIRE
            : dice.pick(List.of(CoverageMode.WARN, CoverageMode.WARN, CoverageMode.IGNORE));
    return Request.of(List.copyOf(jobs))
        .withPolicy(
            Policy.DEFAULT
                .withRecommends(dice.chance(85))
                .withCoverage(coverage)
                .withMultiversion(
                    Multiversion.parse(
                        "provides:"
                            + KernelPackageGenerator.MULTIVERSION
                            + (dice.chance(8) ? ",foo-kmp-default" : ""))))
        .withHardware(dice.some(KernelPackageGenerator.DEVICES, 65))
        .withRunning(dice.chance(25) ? running(universe) : "");
  }

  private String running(SmallUniverse universe) {
    List<String> releases =
        universe.packages().stream()
            .filter(each -> each.isInstalled() || dice.chance(10))
            .flatMap(each -> each.info().dependencies(DependencyKind.PROVIDES).stream())
            .map(Relation.class::cast)
            .filter(each -> each.name().equals("kernel-uname-r"))
            .map(each -> String.valueOf(each.evr()))
            .toList();
    return releases.isEmpty() || dice.chance(5) ? "9-1-default" : dice.pick(releases);
  }

  private Job job(SmallUniverse universe) {
    if (dice.chance(30)) {
      return new Job.UpdateAll();
    }
    List<SmallPackage> installed = installed(universe);
    if (dice.chance(25) && !installed.isEmpty()) {
      return new Job.Update(what(dice.pick(installed).info(), 90));
    }
    List<SmallPackage> lacking =
        universe.packages().stream().filter(each -> !each.isInstalled()).toList();
    List<SmallPackage> those = lacking.isEmpty() || dice.chance(15) ? universe.packages() : lacking;
    List<SmallPackage> kernels =
        those.stream().filter(each -> each.info().name().startsWith("kernel")).toList();
    boolean kernel = !kernels.isEmpty() && dice.chance(40);
    return new Job.Install(what(dice.pick(kernel ? kernels : those).info(), 35));
  }

  private Job remove(SmallUniverse universe) {
    List<SmallPackage> installed = installed(universe);
    PackageInfo meant = dice.pick(installed.isEmpty() ? universe.packages() : installed).info();
    return new Job.Remove(what(meant, 40), false);
  }

  private static List<SmallPackage> installed(SmallUniverse universe) {
    return universe.packages().stream().filter(SmallPackage::isInstalled).toList();
  }

  /** Mostly, or as often as said, by name alone. */
  private String what(PackageInfo meant, int byName) {
    if (dice.chance(byName)) {
      return meant.name();
    }
    if (dice.chance(65)) {
      return meant.name() + "=" + meant.evr();
    }
    return ((Relation) dice.pick(meant.dependencies(DependencyKind.PROVIDES))).name();
  }
}
