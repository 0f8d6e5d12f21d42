package org.kmpsolv.metadata.universe;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.RichDependency;
import org.kmpsolv.metadata.section.SectionReader;
import org.kmpsolv.metadata.section.SectionWriter;

/**
 * The packages that meet each dependency. Dependencies with the same packages share one set.
 * Immutable.
 *
 * @param setOf the set of each dependency, or one of the negative marks
 * @param members the packages of each set, ascending; the sets are in lexicographic order, so the
 *     empty one is 0
 */
record ProviderSets(IntBuffer setOf, Lists members) {
  /** The dependency has no set: nobody has to meet it, or it is rich. */
  static final int NONE = -1;

  static final int EMPTY = 0;

  static ProviderSets read(SectionReader in) {
    return new ProviderSets(in.ints(), Lists.read(in));
  }

  void write(SectionWriter out) {
    out.add(setOf);
    members.write(out);
  }

  static ProviderSets of(
      Dependency[] values,
      DependencyTable table,
      StringTable strings,
      PackageTable packages,
      ProviderIndex index,
      BitSet met,
      IntBuffer meanings) {
    Matcher matcher = new Matcher(values, table, strings, packages, index);
    Map<IntKey, Integer> ids = new HashMap<>();
    ids.put(new IntKey(new int[0]), 0);
    int[] setOf = new int[values.length];
    Arrays.fill(setOf, NONE);
    for (int id = met.nextSetBit(0); id >= 0; id = met.nextSetBit(id + 1)) {
      if (meanings.get(id) == id && matcher.hasSet(id)) {
        IntKey key = new IntKey(matcher.providers(id));
        Integer known = ids.putIfAbsent(key, ids.size());
        setOf[id] = known == null ? ids.size() - 1 : known;
      }
    }
    return ordered(ids, setOf);
  }

  private static ProviderSets ordered(Map<IntKey, Integer> ids, int[] setOf) {
    IntKey[] keys = ids.keySet().toArray(IntKey[]::new);
    Arrays.sort(keys);
    int[] renumbered = new int[keys.length];
    Lists.Builder members = new Lists.Builder();
    for (int i = 0; i < keys.length; i++) {
      renumbered[ids.getOrDefault(keys[i], 0)] = i;
      members.addList(keys[i].values);
    }
    for (int id = 0; id < setOf.length; id++) {
      if (setOf[id] >= 0) {
        setOf[id] = renumbered[setOf[id]];
      }
    }
    return new ProviderSets(IntBuffer.wrap(setOf), members.build());
  }

  /** The distinct sets that the dependencies of each list have, ascending. */
  Lists fold(Lists dependencies, int packages) {
    Lists.Builder folded = new Lists.Builder();
    for (int id = 0; id < packages; id++) {
      Ints list = dependencies.get(id);
      int[] sets = new int[list.size()];
      int count = 0;
      for (int i = 0; i < sets.length; i++) {
        int set = setOf.get(list.get(i));
        if (set >= 0) {
          sets[count++] = set;
        }
      }
      folded.addDistinct(sets, count);
    }
    return folded.build();
  }

  /** An array that is compared by what it holds, in lexicographic order. */
  private static final class IntKey implements Comparable<IntKey> {
    private final int[] values;

    IntKey(int[] values) {
      this.values = values;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof IntKey key && Arrays.equals(values, key.values);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(values);
    }

    @Override
    public int compareTo(IntKey other) {
      return Arrays.compare(values, other.values);
    }
  }

  /** Finds who provides a dependency. */
  static final class Matcher {
    private final Dependency[] values;
    private final DependencyTable table;
    private final StringTable strings;
    private final PackageTable all;
    private final ProviderIndex index;
    private final int[] found;

    Matcher(
        Dependency[] values,
        DependencyTable table,
        StringTable strings,
        PackageTable all,
        ProviderIndex index) {
      this.values = values;
      this.table = table;
      this.strings = strings;
      this.all = all;
      this.index = index;
      this.found = new int[all.size()];
    }

    boolean hasSet(int id) {
      if (table.isRich(id)) {
        return table.operator(id) == RichDependency.Operator.WITH
            || table.operator(id) == RichDependency.Operator.WITHOUT;
      }
      String name = ((Relation) values[id]).name();
      return !Namespaces.isAlwaysMet(name) && !Namespaces.isNamespace(name);
    }

    int[] providers(int id) {
      return table.isRich(id) ? combined(id) : direct(id);
    }

    private int[] direct(int id) {
      Relation wanted = (Relation) values[id];
      int name = table.left(id);
      Ints packages = index.providers().get(name);
      if (packages.isEmpty() && wanted.comparison() == Comparison.LESS) {
        return ofArchitecture(wanted);
      }
      Ints provides = index.provides().get(name);
      int count = 0;
      for (int i = 0; i < packages.size(); i++) {
        int candidate = packages.get(i);
        if (count > 0 && found[count - 1] == candidate) {
          continue;
        }
        int provided = provides.get(i);
        if (provided == id || matches((Relation) values[provided], wanted)) {
          found[count++] = candidate;
        }
      }
      return Arrays.copyOf(found, count);
    }

    /**
     * The packages that {@code name.arch < evr} means, as only patches have it: those of that name
     * and architecture, whatever they provide.
     */
    private int[] ofArchitecture(Relation wanted) {
      int dot = wanted.name().lastIndexOf('.');
      int name = dot < 0 ? -1 : strings.find(wanted.name().substring(0, dot));
      int arch = dot < 0 ? -1 : strings.find(wanted.name().substring(dot + 1));
      if (name < 0 || arch < 0) {
        return new int[0];
      }
      return index.named().get(name).stream()
          .filter(id -> all.archId(id) == arch)
          .filter(
              id ->
                  Comparison.overlaps(
                      Comparison.EQUAL,
                      Evr.parse(strings.get(all.evrId(id))),
                      wanted.comparison(),
                      Objects.requireNonNull(wanted.evr())))
          .toArray();
    }

    /**
     * The packages that meet both operands, or the left one alone. An operand may be a tree of the
     * kind itself.
     */
    private int[] combined(int id) {
      int[] left = operand(table.left(id));
      int[] right = operand(table.right(id));
      boolean with = table.operator(id) == RichDependency.Operator.WITH;
      return Arrays.stream(left)
          .filter(candidate -> (Arrays.binarySearch(right, candidate) >= 0) == with)
          .toArray();
    }

    private int[] operand(int id) {
      if (!table.isRich(id)) {
        return direct(id);
      }
      return switch (table.operator(id)) {
        case WITH, WITHOUT -> combined(id);
        case OR ->
            IntStream.concat(
                    Arrays.stream(operand(table.left(id))), Arrays.stream(operand(table.right(id))))
                .sorted()
                .distinct()
                .toArray();
        // rpm allows nothing else inside with and without.
        case AND, IF, UNLESS -> new int[0];
      };
    }
  }

  /** Whether what is provided meets what is wanted, both of one name. */
  static boolean matches(Relation provided, Relation wanted) {
    return provided.evr() == null
        || wanted.evr() == null
        || Comparison.overlaps(
            provided.comparison(), provided.evr(), wanted.comparison(), wanted.evr());
  }
}
