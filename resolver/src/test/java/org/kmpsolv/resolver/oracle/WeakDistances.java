package org.kmpsolv.resolver.oracle;

import static org.kmpsolv.resolver.oracle.SmallUniverse.has;
import static org.kmpsolv.resolver.oracle.SmallUniverse.members;

import java.util.Arrays;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.RichDependency;

/**
 * How many recommends and supplements lie between what is asked for and a new package; what nothing
 * leads to is as near as what is asked for, and those that can be updates lead on.
 */
final class WeakDistances {
  private static final int FAR = 1000;

  private final Facts facts;
  private final int news;

  /** What is broken in every plan, and so leads nowhere. */
  private final int broken;

  private final int[] distances;

  /** What is known already, and is not to change any more. */
  private int[] frozen = {};

  /**
   * @param start what is asked for, or what an update leads to
   * @param size how many packages there are
   */
  WeakDistances(Facts facts, int start, int size) {
    this.facts = facts;
    this.broken = facts.broken();
    this.news = (1 << size) - 1 & ~facts.installed;
    this.distances = new int[size];
    Arrays.setAll(distances, i -> has(start & news, i) ? 0 : FAR);
    settle();
    int[] known = distances.clone();
    members(facts.installed)
        .flatMap(old -> members(facts.named(facts.info(old).name()) & news))
        .forEach(i -> distances[i] = 0);
    frozen = known;
    settle();
  }

  private void settle() {
    int[] before;
    do {
      before = distances.clone();
      relax();
      for (int i = 0; i < frozen.length; i++) {
        distances[i] = frozen[i] < FAR ? frozen[i] : distances[i];
      }
    } while (!Arrays.equals(before, distances));
  }

  int of(int index) {
    return distances[index] == FAR ? 0 : distances[index];
  }

  /** Of what those supplement. */
  int ofWished(int packages) {
    return members(packages & news).map(i -> Math.max(of(i) - 1, 0)).min().orElse(0);
  }

  private void relax() {
    for (int from = 0; from < distances.length; from++) {
      if (has(news & ~broken, from)) {
        for (Dependency each : facts.dependencies(from, DependencyKind.REQUIRES)) {
          if (!Meanings.isOfOnePackage(each) || !has(facts.meanings.providers(each), from)) {
            lead(distances[from], each);
          }
        }
        for (Dependency each : facts.dependencies(from, DependencyKind.RECOMMENDS)) {
          lead(distances[from] + 1, each);
        }
      }
      if (has(news, from)) {
        for (Dependency each : facts.dependencies(from, DependencyKind.SUPPLEMENTS)) {
          supplement(from, each);
        }
      }
    }
  }

  private void lead(int distance, Dependency dependency) {
    if (!facts.meanings.met(dependency).test(facts.installed)) {
      members(parts(dependency) & news)
          .forEach(to -> distances[to] = Math.min(distances[to], distance));
    }
  }

  private void supplement(int index, Dependency dependency) {
    int supplemented = parts(dependency) & news;
    int nearest =
        supplemented == 0
            ? 0
            : members(supplemented & ~broken).map(i -> distances[i]).min().orElse(FAR);
    distances[index] = Math.min(distances[index], nearest + 1);
  }

  /** The packages that have a part in whether a dependency is met. */
  private int parts(Dependency dependency) {
    if (!Meanings.isOfOnePackage(dependency)) {
      RichDependency rich = (RichDependency) dependency;
      Dependency otherwise = rich.otherwise();
      return parts(rich.left()) | parts(rich.right()) | (otherwise == null ? 0 : parts(otherwise));
    }
    return dependency instanceof RichDependency
        ? facts.meanings.providers(dependency)
        : Around.named(facts.meanings, dependency);
  }
}
