package org.kmpsolv.scenarios.testcase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Universe;

/**
 * What a plan does, in libsolv's words: an installed package that goes is told with the new one
 * that takes its place, by its name or because it obsoletes it.
 */
final class TransactionLines {
  private final TestPackages packages;
  private final Universe universe;
  private final Set<PoolFlag> flags;
  private final BitSet erased;
  private final BitSet installed;
  private final BitSet multiversion;

  /** By the package that goes, those that take its place. */
  private final Map<Integer, List<Integer>> successors = new HashMap<>();

  private TransactionLines(
      TestPackages packages,
      Set<PoolFlag> flags,
      BitSet erased,
      BitSet installed,
      BitSet multiversion) {
    this.packages = packages;
    this.universe = packages.universe();
    this.flags = flags;
    this.erased = erased;
    this.installed = installed;
    this.multiversion = multiversion;
  }

  /**
   * The lines, unsorted.
   *
   * @param erased the installed packages that go
   * @param installed the packages that come
   * @param multiversion the packages that take the place of none of another version
   */
  static List<String> of(
      TestPackages packages,
      Set<PoolFlag> flags,
      BitSet erased,
      BitSet installed,
      BitSet multiversion) {
    return new TransactionLines(packages, flags, erased, installed, multiversion).lines();
  }

  private List<String> lines() {
    installed.stream()
        .forEach(
            id ->
                rivals(id)
                    .filter(old -> erased.get(old) && takesThePlaceOf(id, old))
                    .forEach(
                        old -> successors.computeIfAbsent(old, o -> new ArrayList<>()).add(id)));
    List<String> lines = new ArrayList<>();
    BitSet told = new BitSet();
    erased.stream()
        .forEach(
            old -> {
              List<Integer> all = successors.getOrDefault(old, List.of());
              if (all.isEmpty()) {
                lines.add("erase " + packages.identity(old));
                return;
              }
              int successor = all.stream().min(bestFor(old)).orElseThrow();
              lines.add(
                  word(old, successor)
                      + " "
                      + packages.identity(old)
                      + " "
                      + packages.identity(successor));
            });
    // A package that comes for one of its own name has been told with it.
    successors.forEach(
        (old, all) -> all.stream().filter(id -> isSameName(id, old)).forEach(told::set));
    installed.stream()
        .filter(id -> !told.get(id))
        .forEach(id -> lines.add("install " + packages.identity(id)));
    return lines;
  }

  private String word(int old, int successor) {
    if (!isSameName(old, successor)) {
      return "erase";
    }
    if (universe.isIdentical(old, successor)) {
      return "reinstall";
    }
    int order = universe.evr(successor).compareTo(universe.evr(old));
    return order > 0 ? "upgrade" : order < 0 ? "downgrade" : "change";
  }

  private Comparator<Integer> bestFor(int old) {
    return Comparator.comparing((Integer id) -> !isSameName(id, old))
        .thenComparing(universe::name)
        .thenComparing((Integer id) -> universe.evr(id), Comparator.<Evr>reverseOrder())
        .thenComparing(id -> universe.archId(id) != universe.archId(old))
        .thenComparing(Comparator.naturalOrder());
  }

  private boolean isSameName(int one, int other) {
    return universe.areNamesakes(one, other);
  }

  /** All packages of its name and of the names that it obsoletes, each once. */
  private IntStream rivals(int id) {
    Stream<String> obsoleted =
        universe.dependencies(id, DependencyKind.OBSOLETES).stream()
            .mapToObj(universe::dependency)
            .filter(Relation.class::isInstance)
            .map(each -> ((Relation) each).name());
    return Stream.concat(Stream.of(universe.name(id)), obsoleted)
        .distinct()
        .flatMapToInt(name -> universe.packagesNamed(name).stream());
  }

  private boolean takesThePlaceOf(int id, int old) {
    boolean several = multiversion.get(id);
    if (isSameName(id, old)) {
      boolean identical =
          universe.evrId(id) == universe.evrId(old) && universe.archId(id) == universe.archId(old);
      return several
          ? identical
          : !flags.contains(PoolFlag.IMPLICIT_OBSOLETE_USES_COLORS) || isSameColor(id, old);
    }
    // With or without its obsoletes, it stands beside what it obsoletes in these lines.
    return !several && obsoletes(id, old);
  }

  private boolean obsoletes(int id, int old) {
    if (flags.contains(PoolFlag.OBSOLETE_USES_COLORS) && !isSameColor(id, old)) {
      return false;
    }
    return universe.dependencies(id, DependencyKind.OBSOLETES).stream()
        .mapToObj(universe::dependency)
        .anyMatch(each -> each instanceof Relation relation && means(relation, old));
  }

  private boolean means(Relation relation, int old) {
    Evr evr = relation.evr();
    return relation.name().equals(universe.name(old))
        && (evr == null
            || Comparison.overlaps(
                Comparison.EQUAL, universe.evr(old), relation.comparison(), evr));
  }

  /** Packages of 32 and of 64 bits may stand beside each other. */
  private boolean isSameColor(int one, int other) {
    String a = universe.arch(one);
    String b = universe.arch(other);
    return a.equals(b) || a.equals("noarch") || b.equals("noarch") || is64Bit(a) == is64Bit(b);
  }

  private static boolean is64Bit(String arch) {
    return arch.contains("64") || arch.equals("s390x");
  }
}
