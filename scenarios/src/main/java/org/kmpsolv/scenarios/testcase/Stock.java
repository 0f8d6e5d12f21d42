package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.situation.Situation;
import org.kmpsolv.scenarios.testcase.SelectionJob.Reading;

/** All packages of a run in the order of its file, and which of them words may mean. */
final class Stock {
  private static final ImmutableSet<String> SOURCE = ImmutableSet.of("src", "nosrc");

  private final Universe universe;
  private final TestPackages packages;
  private final Targets targets;
  private final PackageMatcher matcher;
  private final Situation machine;
  private final BitSet disabled;
  private final List<Item> items = new ArrayList<>();

  /** A package, its id in the universe and its name in the file. */
  record Item(int id, String identity, PackageInfo info) {
    boolean isSource() {
      return SOURCE.contains(info.arch());
    }
  }

  Stock(TestRun run) throws Unsupported {
    this.packages = TestPackages.of(run, ImmutableSet.of());
    this.universe = packages.universe();
    this.targets = new Targets(packages);
    this.matcher = new PackageMatcher(universe);
    this.machine =
        new Situation(
            universe,
            Request.of(List.of()).withPolicy(Policy.DEFAULT.withArchitecture(run.architecture())));
    this.disabled = targets.disabled(run);
    for (TestRepository repository : run.repositories()) {
      for (PackageInfo info : repository.packages()) {
        String identity = TestPackages.identity(info, repository.name());
        items.add(new Item(packages.find(identity), identity, info));
      }
    }
  }

  PackageMatcher matcher() {
    return matcher;
  }

  /** The package of that identity, or -1. */
  int find(String identity) {
    return packages.find(identity);
  }

  PackageInfo info(int id) {
    return universe.info(id);
  }

  boolean isInstalled(Item item) {
    return universe.isInstalled(item.id());
  }

  /** Whether a package has that architecture, and the machine can run it or build it. */
  boolean isArchitecture(String arch) {
    return SOURCE.contains(arch)
        || items.stream()
            .anyMatch(item -> item.info().arch().equals(arch) && machine.runs(item.id()));
  }

  /** Those that pass. */
  List<Item> filtered(Predicate<Item> wanted) {
    return items.stream().filter(wanted).toList();
  }

  /** What words that are read so may mean. */
  boolean isOffered(Item item, Set<Reading> how) {
    if (isInstalled(item)) {
      return !how.contains(Reading.SOURCE_ONLY) || item.isSource();
    }
    boolean source = how.contains(Reading.SOURCE_ONLY) || how.contains(Reading.WITH_SOURCE);
    return !how.contains(Reading.INSTALLED_ONLY)
        && (item.isSource() ? source : !how.contains(Reading.SOURCE_ONLY))
        && (how.contains(Reading.WITH_DISABLED) || !disabled.get(item.id()))
        && (how.contains(Reading.WITH_BAD_ARCH) || !isForeign(item));
  }

  /** Whether a name or a capability alone does not mean it. */
  boolean isExtra(Item item, Set<Reading> how) {
    return !isInstalled(item)
        && (disabled.get(item.id())
            || isForeign(item)
            || (item.isSource() && !how.contains(Reading.SOURCE_ONLY)));
  }

  private boolean isForeign(Item item) {
    return !item.isSource() && !machine.runs(item.id());
  }

  /** The packages that a selection means. */
  List<Item> meant(JobSelection selection) throws Unsupported {
    BitSet ids = targets.packages(selection);
    boolean plain =
        selection instanceof JobSelection.Named || selection instanceof JobSelection.Providing;
    boolean source =
        selection instanceof JobSelection.Named named && isOfSource(named.dependency());
    return filtered(
        item ->
            ids.get(item.id())
                && (!plain
                    || isInstalled(item)
                    || (item.isSource() == source && !isExtra(item, SOURCES))));
  }

  private static final Set<Reading> SOURCES = ImmutableSet.of(Reading.SOURCE_ONLY);

  /** Whether a name says that it is that of a source package. */
  private static boolean isOfSource(DependencyTree tree) {
    return tree instanceof DependencyTree.Joined joined
        && ((joined.is(PackageMatcher.ARCHITECTURE)
                && joined.right() instanceof DependencyTree.Name arch
                && SOURCE.contains(arch.text()))
            || isOfSource(joined.left()));
  }
}
