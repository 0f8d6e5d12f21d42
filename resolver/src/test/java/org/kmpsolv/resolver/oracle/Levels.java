package org.kmpsolv.resolver.oracle;

import static org.kmpsolv.resolver.oracle.SmallUniverse.has;
import static org.kmpsolv.resolver.oracle.SmallUniverse.members;

import java.util.Comparator;
import java.util.List;

/**
 * How good a package is among those of its name: the repository priority first, then the newest
 * version.
 */
final class Levels {
  private final Facts facts;

  private record Level(int priority, long version) {
    static final Comparator<Level> BEST_FIRST =
        Comparator.comparing(Level::priority)
            .thenComparing(Comparator.comparing(Level::version).reversed());
  }

  Levels(Facts facts) {
    this.facts = facts;
  }

  /**
   * How many levels of the installable packages among those are better; 0 for the best. What is
   * installed has no priority: it is as good as the first level that is not newer.
   */
  int rank(int index, int among) {
    List<Level> levels = levels(index, among);
    if (has(facts.installed, index)) {
      return (int)
          levels.stream().takeWhile(level -> level.version() > facts.version(index)).count();
    }
    return (int)
        levels.stream()
            .takeWhile(level -> Level.BEST_FIRST.compare(level, level(index)) < 0)
            .count();
  }

  private List<Level> levels(int index, int among) {
    return members(among & facts.installable)
        .filter(other -> facts.sameName(other, index))
        .mapToObj(this::level)
        .distinct()
        .sorted(Level.BEST_FIRST)
        .toList();
  }

  private Level level(int index) {
    return new Level(facts.priority(index), facts.version(index));
  }
}
