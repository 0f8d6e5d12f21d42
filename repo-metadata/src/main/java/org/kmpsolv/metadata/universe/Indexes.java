package org.kmpsolv.metadata.universe;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.section.SectionReader;
import org.kmpsolv.metadata.section.SectionWriter;

/**
 * What follows from the packages of a universe, and would else have to be found by looking at all
 * of them for each request. Immutable.
 *
 * @param shapes of each dependency the ordinal of its shape, or {@link #NOT_MET}
 * @param versionRanks of each package how many older versions there are of its name
 * @param installed the installed packages
 * @param having for each kind the packages that have dependencies of it
 * @param richRequires the packages that require more than what a provider set tells: something rich
 *     or of a namespace
 * @param broken the packages that require what no package offers that is not broken itself
 * @param supplements what packages supplement, but for what a machine decides
 * @param machineSupplements what packages supplement where the machine decides whether it can be:
 *     {@code modalias(...)} and the like, alone or and something else
 */
record Indexes(
    IntBuffer shapes,
    IntBuffer versionRanks,
    LongBuffer installed,
    List<LongBuffer> having,
    LongBuffer richRequires,
    LongBuffer broken,
    Wishes supplements,
    Wishes machineSupplements,
    KernelIndex kernels) {
  static final int NOT_MET = -1;

  static Indexes read(SectionReader in) {
    IntBuffer shapes = in.ints();
    IntBuffer versionRanks = in.ints();
    LongBuffer installed = in.longs();
    List<LongBuffer> having = new ArrayList<>();
    for (int kind = 0; kind < DependencyKind.values().length; kind++) {
      having.add(in.longs());
    }
    return new Indexes(
        shapes,
        versionRanks,
        installed,
        having,
        in.longs(),
        in.longs(),
        Wishes.read(in),
        Wishes.read(in),
        KernelIndex.read(in));
  }

  void write(SectionWriter out) {
    out.add(shapes);
    out.add(versionRanks);
    out.add(installed);
    having.forEach(out::add);
    out.add(richRequires);
    out.add(broken);
    supplements.write(out);
    machineSupplements.write(out);
    kernels.write(out);
  }

  static Indexes of(Universe universe) {
    int count = universe.packageCount();
    int[] shapes = new int[universe.dependencyCount()];
    for (int dependency = 0; dependency < shapes.length; dependency++) {
      Shape shape = universe.findShape(dependency);
      shapes[dependency] = shape == null ? NOT_MET : shape.ordinal();
    }
    BitSet installed = new BitSet(count);
    List<BitSet> having = new ArrayList<>();
    for (DependencyKind kind : DependencyKind.values()) {
      having.add(kind.ordinal(), new BitSet(count));
    }
    BitSet richRequires = new BitSet(count);
    for (int id = 0; id < count; id++) {
      richRequires.set(id, requiresRich(universe, id, shapes));
      installed.set(id, universe.isInstalled(id));
      for (DependencyKind kind : DependencyKind.values()) {
        having.get(kind.ordinal()).set(id, !universe.dependencies(id, kind).isEmpty());
      }
    }
    return new Indexes(
        IntBuffer.wrap(shapes),
        IntBuffer.wrap(VersionRanks.of(universe)),
        words(installed),
        having.stream().map(Indexes::words).toList(),
        words(richRequires),
        words(broken(universe)),
        supplements(universe, shapes, false),
        supplements(universe, shapes, true),
        KernelIndexBuilder.of(universe));
  }

  private static boolean requiresRich(Universe universe, int id, int[] shapes) {
    Ints requires = universe.dependencies(id, DependencyKind.REQUIRES);
    for (int i = 0; i < requires.size(); i++) {
      int shape = shapes[universe.meaning(requires.get(i))];
      if (shape != Shape.PROVIDED.ordinal() && shape != Shape.ALWAYS.ordinal()) {
        return true;
      }
    }
    return false;
  }

  private static BitSet broken(Universe universe) {
    BitSet broken = new BitSet();
    BitSet unmet = new BitSet();
    int before = -1;
    while (before != broken.cardinality()) {
      before = broken.cardinality();
      for (int set = 0; set < universe.setCount(); set++) {
        if (!unmet.get(set)) {
          unmet.set(set, universe.set(set).stream().allMatch(broken::get));
        }
      }
      for (int id = 0; id < universe.packageCount(); id++) {
        if (!broken.get(id) && !universe.isInstalled(id)) {
          broken.set(id, universe.requiredSets(id).intersects(unmet));
        }
      }
    }
    return broken;
  }

  private static LongBuffer words(BitSet set) {
    return LongBuffer.wrap(set.toLongArray());
  }

  private static Wishes supplements(Universe universe, int[] shapes, boolean machine) {
    int[] numbers = new int[universe.dependencyCount()];
    Arrays.fill(numbers, -1);
    IntsBuilder meanings = new IntsBuilder();
    IntsBuilder wishes = new IntsBuilder();
    IntsBuilder packages = new IntsBuilder();
    for (int id = 0; id < universe.packageCount(); id++) {
      Ints list = universe.dependencies(id, DependencyKind.SUPPLEMENTS);
      for (int i = 0; i < list.size(); i++) {
        int meaning = universe.meaning(list.get(i));
        if (isMachines(universe, shapes, meaning) == machine) {
          if (numbers[meaning] < 0) {
            numbers[meaning] = meanings.size();
            meanings.add(meaning);
          }
          wishes.add(numbers[meaning]);
          packages.add(id);
        }
      }
    }
    return new Wishes(
        IntBuffer.wrap(meanings.toArray()), Lists.group(meanings.size(), wishes, packages));
  }

  private static boolean isMachines(Universe universe, int[] shapes, int meaning) {
    int shape = shapes[meaning];
    // Whether a package is replaced is the plan's, not the machine's.
    return (shape == Shape.NAMESPACE.ordinal()
            && !SplitProvides.isSplit(universe.relationName(meaning)))
        || (shape == Shape.AND.ordinal()
            && (isMachines(universe, shapes, universe.meaning(universe.left(meaning)))
                || isMachines(universe, shapes, universe.meaning(universe.right(meaning)))));
  }
}
