package org.kmpsolv.resolver.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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
    SortedMap<String, TreeSet<String>> old = checksums(before);
    SortedMap<String, TreeSet<String>> young = checksums(after);
    ImmutableList.Builder<String> removed = ImmutableList.builder();
    ImmutableList.Builder<Change> changed = ImmutableList.builder();
    old.forEach(
        (capability, from) -> {
          TreeSet<String> to = young.remove(capability);
          if (to == null) {
            removed.add(capability);
          } else if (!to.equals(from)) {
            changed.add(
                new Change(
                    capability, ImmutableSortedSet.copyOf(from), ImmutableSortedSet.copyOf(to)));
          }
        });
    return new SymbolChanges(
        ImmutableList.copyOf(young.keySet()), removed.build(), changed.build());
  }

  private static SortedMap<String, TreeSet<String>> checksums(Collection<Symbol> symbols) {
    SortedMap<String, TreeSet<String>> found = new TreeMap<>();
    for (Symbol symbol : symbols) {
      found
          .computeIfAbsent(symbol.capability(), key -> new TreeSet<>())
          .add(Objects.requireNonNullElse(symbol.checksum(), ""));
    }
    return found;
  }
}
