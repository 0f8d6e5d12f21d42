package org.kmpsolv.resolver.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kmpsolv.resolver.kernel.Symbol;

/**
 * How the exported symbols of two builds differ; all in the order of names. Immutable.
 *
 * @param added capabilities that only the new build has
 * @param removed capabilities that only the old build has
 * @param changed those that both have, with other checksums
 */
public record SymbolChanges(
    ImmutableList<String> added, ImmutableList<String> removed, ImmutableList<Change> changed) {

  /**
   * A symbol with another checksum.
   *
   * @param from the checksums before; several where several KMPs export the symbol
   */
  public record Change(
      String capability, ImmutableSortedSet<String> from, ImmutableSortedSet<String> to) {}

  static SymbolChanges between(Collection<Symbol> before, Collection<Symbol> after) {
    Map<String, ImmutableSortedSet<String>> old = checksums(before);
    Map<String, ImmutableSortedSet<String>> young = checksums(after);
    List<String> removed = new ArrayList<>();
    List<Change> changed = new ArrayList<>();
    old.forEach(
        (capability, from) -> {
          ImmutableSortedSet<String> to = young.remove(capability);
          if (to == null) {
            removed.add(capability);
          } else if (!to.equals(from)) {
            changed.add(new Change(capability, from, to));
          }
        });
    return new SymbolChanges(
        ImmutableList.sortedCopyOf(young.keySet()),
        ImmutableList.sortedCopyOf(removed),
        ImmutableList.sortedCopyOf(Comparator.comparing(Change::capability), changed));
  }

  private static Map<String, ImmutableSortedSet<String>> checksums(Collection<Symbol> symbols) {
    Map<String, ImmutableSortedSet<String>> found = new HashMap<>();
    for (Symbol symbol : symbols) {
      String checksum = Objects.requireNonNullElse(symbol.checksum(), "");
      // Hardly ever more than one.
      found.merge(
          symbol.capability(),
          ImmutableSortedSet.of(checksum),
          (a, b) -> ImmutableSortedSet.copyOf(Iterables.concat(a, b)));
    }
    return found;
  }
}
