package org.kmpsolv.scenarios.generate;

import java.util.Arrays;
import java.util.Random;

/**
 * The checksum of each symbol in each kernel: a hash of the symbol and of the last kernel that
 * changed its family. Immutable.
 */
final class Checksums {
  private final Structure structure;
  private final long seed;

  /** By kernel and family, the kernel that changed it last; behind the families, module_layout. */
  private final int[][] changed;

  private Checksums(Structure structure, long seed, int[][] changed) {
    this.structure = structure;
    this.seed = seed;
    this.changed = changed;
  }

  static Checksums of(Structure structure, Wishes wishes) {
    Random random = Seeds.random(wishes.seed(), Seeds.Purpose.CHANGES, 0);
    int[][] changed = new int[wishes.kernels()][Structure.FAMILIES + 1];
    int[] sizes = sizes(structure);
    for (int kernel = 1; kernel < wishes.kernels(); kernel++) {
      changed[kernel] = changed[kernel - 1].clone();
      if (wishes.breakEvery() > 0 && (kernel - 1) % wishes.breakEvery() == 0) {
        Arrays.fill(changed[kernel], kernel);
      } else {
        change(changed[kernel], kernel, sizes, wishes.churn() * structure.imageSymbols(), random);
      }
    }
    return new Checksums(structure, wishes.seed(), changed);
  }

  private static int[] sizes(Structure structure) {
    int[] sizes = new int[Structure.FAMILIES];
    for (int symbol = 0; symbol < structure.imageSymbols(); symbol++) {
      if (structure.family(symbol) != Structure.STABLE) {
        sizes[structure.family(symbol)]++;
      }
    }
    return sizes;
  }

  private static void change(int[] changed, int kernel, int[] sizes, double wanted, Random random) {
    int[] order = random.ints(0, Structure.FAMILIES).distinct().limit(sizes.length).toArray();
    double sum = 0;
    for (int family : order) {
      if (sum + sizes[family] / 2.0 > wanted) {
        return;
      }
      changed[family] = kernel;
      sum += sizes[family];
    }
  }

  /** The checksum of a symbol in a kernel, both numbered from 0. */
  int of(int symbol, int kernel) {
    int family = structure.family(symbol);
    int since = 0;
    if (symbol == 0) {
      since = changed[kernel][Structure.FAMILIES];
    } else if (family != Structure.STABLE) {
      since = changed[kernel][family];
    }
    return (int) (Seeds.hash(seed, symbol, since) >>> 32);
  }
}
