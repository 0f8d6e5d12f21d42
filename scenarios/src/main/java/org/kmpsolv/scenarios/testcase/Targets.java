package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.scenarios.testcase.DependencyTree.Joined;
import org.kmpsolv.scenarios.testcase.DependencyTree.Name;

/** Which packages of a universe a selection means, and how the resolver is told so. */
final class Targets {
  private static final String NAMESPACE = "namespace:";
  private static final String ARCHITECTURE = ".";

  private final TestPackages packages;
  private final Universe universe;
  private final PackageMatcher matcher;

  Targets(TestPackages packages) {
    this.packages = packages;
    this.universe = packages.universe();
    this.matcher = new PackageMatcher(universe);
  }

  /** The selection as a target. */
  Target of(JobSelection selection) throws Unsupported {
    if (selection instanceof JobSelection.All) {
      return new Target.Everything();
    }
    if (selection instanceof JobSelection.OfRepository repository) {
      return new Target.InRepository(alias(repository.name()));
    }
    if (selection instanceof JobSelection.Named named) {
      Relation relation = withArchitecture(named.dependency());
      return relation == null
          ? rich(selection, named.dependency(), Target.Named::new)
          : new Target.Named(relation);
    }
    if (selection instanceof JobSelection.Providing providing) {
      Relation relation = withNamespace(providing.dependency());
      return relation == null
          ? rich(selection, providing.dependency(), Target.Provides::new)
          : new Target.Provides(relation);
    }
    return exactly(selection, selection instanceof JobSelection.OneOf);
  }

  /** Where nothing is meant, it is told by what was said. */
  private Target rich(
      JobSelection selection, DependencyTree said, Function<Relation, Target> byName)
      throws Unsupported {
    return packages(selection).isEmpty()
        ? byName.apply(Relation.of(said.toString()))
        : exactly(selection, true);
  }

  private Target exactly(JobSelection selection, boolean anyOf) throws Unsupported {
    return new Target.Exactly(
        packages(selection).stream()
            .mapToObj(id -> Target.Identity.of(universe, id))
            .collect(ImmutableList.toImmutableList()),
        anyOf);
  }

  private String alias(String repository) throws Unsupported {
    String alias = packages.aliasOf(repository);
    if (alias == null) {
      throw new Unsupported("there is no repository '" + repository + "'");
    }
    return alias;
  }

  /** {@code name . arch} is the name {@code name.arch} to the resolver; null where it is more. */
  private static @Nullable Relation withArchitecture(DependencyTree tree) {
    if (tree instanceof Joined joined
        && joined.is(ARCHITECTURE)
        && joined.left() instanceof Name name
        && joined.right() instanceof Name arch) {
      return Relation.of(name.text() + "." + arch.text());
    }
    if (tree instanceof Joined joined && joined.isComparison()) {
      Relation name = withArchitecture(joined.left());
      return name == null
          ? null
          : PackageMatcher.relation(
              new Joined(new Name(name.name()), joined.operator(), joined.right()));
    }
    return PackageMatcher.relation(tree);
  }

  private static @Nullable Relation withNamespace(DependencyTree tree) {
    if (tree instanceof Joined joined
        && joined.is(DependencyTreeReader.NAMESPACE)
        && joined.left() instanceof Name name
        && name.text().startsWith(NAMESPACE)) {
      String argument = joined.right() instanceof Name of ? of.text() : joined.right().toString();
      return Relation.of(name.text().substring(NAMESPACE.length()) + "(" + argument + ")");
    }
    return PackageMatcher.relation(tree);
  }

  /** Those that are meant. */
  BitSet packages(JobSelection selection) throws Unsupported {
    BitSet found = new BitSet();
    if (selection instanceof JobSelection.Named named) {
      return matcher.named(named.dependency());
    }
    if (selection instanceof JobSelection.Providing providing) {
      return matcher.providing(providing.dependency());
    }
    if (selection instanceof JobSelection.Single single) {
      found.set(find(single.identity()));
    } else if (selection instanceof JobSelection.OneOf oneOf) {
      for (String identity : oneOf.identities()) {
        found.set(find(identity));
      }
    } else {
      String alias = selection instanceof JobSelection.OfRepository of ? alias(of.name()) : null;
      IntStream.range(0, universe.packageCount())
          .filter(id -> alias == null || universe.repository(id).alias().equals(alias))
          .forEach(found::set);
    }
    return found;
  }

  /** What the run disables; what it names and is not there is no matter, as with testsolv. */
  BitSet disabled(TestRun run) throws Unsupported {
    BitSet disabled = new BitSet();
    for (JobSelection selection : run.disabled()) {
      if (!(selection instanceof JobSelection.Single single)
          || packages.find(single.identity()) >= 0) {
        disabled.or(packages(selection));
      }
    }
    return disabled;
  }

  /** Whether what is meant, which is something, is not installed. */
  boolean noneIsInstalled(JobSelection selection) throws Unsupported {
    BitSet meant = packages(selection);
    return !meant.isEmpty() && meant.stream().noneMatch(universe::isInstalled);
  }

  private int find(String identity) throws Unsupported {
    int id = packages.find(identity);
    if (id < 0) {
      throw new Unsupported("there is no package '" + identity + "'");
    }
    return id;
  }
}
