package org.kmpsolv.resolver.oracle;

import static org.kmpsolv.resolver.oracle.SmallUniverse.has;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Policy.Multiversion;
import org.kmpsolv.resolver.Request;

/** Makes small universes at random: the same one from the same seed. */
final class UniverseGenerator {
  private static final int MOST_PACKAGES = 12;
  private static final int MOST_INSTALLED = 5;
  private static final String KERNEL = "multiversion(kernel)";

  private final long seed;
  private final Dice dice;
  private final List<String> names;
  private final DependencyGenerator dependencies;

  /** The chance in a hundred that a package is of another architecture. */
  private final int otherArchitectures;

  private UniverseGenerator(long seed) {
    this.seed = seed;
    this.dice = new Dice(seed);
    this.names = dice.shuffled(DependencyGenerator.NAMES).subList(0, 3 + dice.below(4));
    this.dependencies = new DependencyGenerator(dice, names);
    this.otherArchitectures = dice.chance(25) ? 40 : 0;
  }

  static SmallUniverse generate(long seed) {
    return new UniverseGenerator(seed).generate();
  }

  private SmallUniverse generate() {
    List<SmallPackage> available = available();
    List<SmallPackage> packages = new ArrayList<>();
    // Nothing is installed twice.
    Set<String> builds = new HashSet<>();
    int installed = broken(consistent(available), available.size());
    for (int i = 0; i < available.size(); i++) {
      SmallPackage each = available.get(i);
      if (has(installed, i) && builds.add(each.build())) {
        packages.add(new SmallPackage(Repository.SYSTEM, each.info()));
      }
      if (!has(installed, i) || (packages.size() < MOST_PACKAGES && dice.chance(30))) {
        packages.add(each);
      }
    }
    SmallUniverse universe =
        new SmallUniverse(seed, ImmutableList.copyOf(packages), Request.of(ImmutableList.of()));
    return universe.withRequest(request(universe));
  }

  // Packages

  private List<SmallPackage> available() {
    List<Repository> repositories =
        List.of(
            new Repository("one", Repository.DEFAULT_PRIORITY),
            new Repository("two", dice.pick(List.of(Repository.DEFAULT_PRIORITY, 90))),
            new Repository("three", 110));
    int used = dice.chance(40) ? 3 : 2;
    List<SmallPackage> available = new ArrayList<>();
    Set<String> known = new HashSet<>();
    Set<String> installable = new HashSet<>();
    for (int left = 6 + dice.below(MOST_PACKAGES - 5); left > 0; left--) {
      SmallPackage each = new SmallPackage(dice.pick(repositories.subList(0, used)), packageInfo());
      if (known.add(each.toString()) && installable.add(each + each.info().vendor())) {
        available.add(each);
      }
    }
    return available;
  }

  private PackageInfo packageInfo() {
    String name = dice.pick(names);
    Evr evr = Evr.parse((1 + dice.below(3)) + "-" + (dice.chance(80) ? 1 : 2));
    if (dice.chance(4)) {
      evr = Evr.parse("1:" + evr);
    }
    PackageInfo.Builder info =
        PackageInfo.builder(name, evr, architecture())
            .vendor(dice.chance(88) ? "SUSE" : "other")
            .downloadSize(dice.below(8) * 1000L)
            .installedSize(dice.below(8) * 3000L);
    Set<Dependency> provided = dependencies.provides(name, evr);
    info.addAll(DependencyKind.PROVIDES, provided);
    if (name.equals("kernel")) {
      info.add(DependencyKind.PROVIDES, Dependency.parse(KERNEL));
    }
    info.addAll(DependencyKind.REQUIRES, dependencies.requires());
    info.addAll(DependencyKind.CONFLICTS, dependencies.conflicts(provided));
    info.addAll(DependencyKind.OBSOLETES, dependencies.obsoletes());
    info.addAll(DependencyKind.RECOMMENDS, dependencies.recommends());
    info.addAll(DependencyKind.SUPPLEMENTS, dependencies.supplements());
    return info.build();
  }

  private String architecture() {
    if (dice.chance(otherArchitectures)) {
      return dice.pick(List.of("i586", "i586", "noarch", "noarch", "noarch", "aarch64"));
    }
    return "x86_64";
  }

  // What is installed

  /** A random set that breaks no rule, as a machine would have it; sometimes none. */
  private int consistent(List<SmallPackage> available) {
    SmallUniverse bare =
        new SmallUniverse(seed, ImmutableList.copyOf(available), Request.of(ImmutableList.of()));
    HardRules rules = new HardRules(bare, new Facts(bare));
    int wanted = dice.below(MOST_INSTALLED + 1);
    int best = 0;
    for (int tries = 0; tries < 400 && Integer.bitCount(best) < wanted; tries++) {
      int set = best;
      for (int i = dice.below(3); i >= 0; i--) {
        set ^= 1 << dice.below(available.size());
      }
      if (Integer.bitCount(set) >= Integer.bitCount(best) && rules.allow(set)) {
        best = set;
      }
    }
    return best;
  }

  /** Sometimes a package more or less, whatever the rules say. */
  private int broken(int set, int size) {
    return dice.chance(15) ? set ^ 1 << dice.below(size) : set;
  }

  // What is asked

  private Request request(SmallUniverse universe) {
    int removing = dice.pick(List.of(0, 0, 0, 0, 30, 30, 100));
    ImmutableList.Builder<Job> jobs = ImmutableList.builder();
    for (int left = 1 + dice.below(3); left > 0; left--) {
      jobs.add(dice.chance(removing) ? remove(universe) : install(universe));
    }
    return Request.of(jobs.build())
        .withPolicy(Policy.DEFAULT.withRecommends(dice.chance(80)).withMultiversion(multiversion()))
        .withHardware(dice.some(List.of("pci:v1d1", "pci:v1d2", "usb:v2p1"), 30));
  }

  private Multiversion multiversion() {
    return Multiversion.parse(dice.chance(80) ? "provides:" + KERNEL : "provides:" + KERNEL + ",a");
  }

  private Job install(SmallUniverse universe) {
    List<String> installed =
        universe.packages().stream()
            .filter(SmallPackage::isInstalled)
            .map(each -> each.info().name())
            .toList();
    List<SmallPackage> lacking =
        universe.packages().stream()
            .filter(each -> !installed.contains(each.info().name()))
            .toList();
    boolean any = lacking.isEmpty() || dice.chance(30);
    return new Job.Install(what(any ? universe.packages() : lacking));
  }

  private Job remove(SmallUniverse universe) {
    List<SmallPackage> installed =
        universe.packages().stream().filter(SmallPackage::isInstalled).toList();
    boolean any = installed.isEmpty() || dice.chance(15);
    return new Job.Remove(what(any ? universe.packages() : installed), false);
  }

  private String capability(PackageInfo meant) {
    Relation provided = (Relation) dice.pick(meant.dependencies(DependencyKind.PROVIDES));
    return provided.comparison() == Comparison.EQUAL && dice.chance(30)
        ? provided.name() + "=" + provided.evr()
        : provided.name();
  }

  private String what(List<SmallPackage> packages) {
    PackageInfo meant = dice.pick(packages).info();
    return switch (dice.below(20)) {
      case 0, 1 -> meant.name() + "=" + meant.evr().version();
      case 2, 3 -> meant.name() + "=" + meant.evr();
      case 4 -> meant.name() + "." + meant.arch();
      case 5, 6, 7, 8 -> capability(meant);
      case 9 -> dice.chance(20) ? dice.pick(DependencyGenerator.CAPABILITIES) : meant.name();
      case 10 -> dice.chance(20) ? "nothing" : meant.name();
      default -> meant.name();
    };
  }
}
