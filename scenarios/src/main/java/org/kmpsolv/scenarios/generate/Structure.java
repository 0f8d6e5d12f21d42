package org.kmpsolv.scenarios.generate;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who exports and who needs which symbols, the same in all kernels. Symbols are numbers: first the
 * image's, by falling fame, then those of KMPs. KMPs are numbers too, and need only symbols of KMPs
 * before them.
 *
 * <p>Types come in families, and a symbol changes with its family; {@link #STABLE} ones never do. A
 * KMP mostly needs symbols of one family: that is why a change leaves some KMPs as they are.
 */
final class Structure {
  /** The family of what never changes. */
  static final int STABLE = -1;

  /** So few that a change of one is seen, so many that shares can be met. */
  static final int FAMILIES = 16;

  private final int imageSymbols;
  private final int[] families;
  private final int[] firstExport;
  private final int[][] needs;

  private Structure(int imageSymbols, int[] families, int[] firstExport, int[][] needs) {
    this.imageSymbols = imageSymbols;
    this.families = families;
    this.firstExport = firstExport;
    this.needs = needs;
  }

  static Structure of(Wishes wishes) {
    return new Maker(wishes).make();
  }

  int imageSymbols() {
    return imageSymbols;
  }

  int kmps() {
    return needs.length;
  }

  /** The family of a symbol, 0 or more, or {@link #STABLE}. */
  int family(int symbol) {
    return families[symbol];
  }

  /** The first symbol of that KMP; those of KMP + 1 follow. */
  int firstExport(int kmp) {
    return firstExport[kmp];
  }

  /** The symbols that a KMP needs, in a fixed order. */
  int[] needs(int kmp) {
    return needs[kmp].clone();
  }

  /** Makes a structure, KMP by KMP. */
  private static final class Maker {
    private final Random random;
    private final int kmps;
    private final int imageSymbols;
    private final int[] familyOfKmp;
    private final int[] firstExport;
    private final double[] users;
    private final Draw imageDraw;

    Maker(Wishes wishes) {
      this.random = Seeds.random(wishes.seed(), Seeds.Purpose.STRUCTURE, 0);
      this.kmps = wishes.kmps();
      this.imageSymbols = (int) Math.max(RealShape.HEAD, RealShape.IMAGE_SYMBOLS * kmps);
      this.familyOfKmp = random.ints(kmps, 0, FAMILIES).toArray();
      this.firstExport = new int[kmps + 1];
      this.users = new double[imageSymbols];
      double scale = RealShape.IMAGE_SYMBOLS * RealShape.KMPS / imageSymbols;
      for (int i = 0; i < imageSymbols; i++) {
        users[i] = RealShape.SYMBOL_USERS.value(i < RealShape.HEAD ? i : i * scale);
      }
      this.imageDraw = Draw.weighted(users);
    }

    Structure make() {
      firstExport[0] = imageSymbols;
      double[] fame = new double[kmps];
      int rank = 0;
      for (int kmp = 0; kmp < kmps; kmp++) {
        firstExport[kmp + 1] = firstExport[kmp];
        if (random.nextDouble() < RealShape.EXPORTERS) {
          // Those whom many need come early, and export much.
          double share = 1 - rank / (RealShape.EXPORTERS * kmps) + random.nextGaussian() / 5;
          firstExport[kmp + 1] +=
              (int) Math.round(RealShape.EXPORTS.value(share > 1 ? 2 - share : Math.abs(share)));
          fame[kmp] = RealShape.SUPPLIER_USERS.value(rank++ * RealShape.KMPS / kmps);
        }
      }
      Draw suppliers = Draw.weighted(fame);
      int[] families = families();
      int[][] needs = new int[kmps][];
      for (int kmp = 0; kmp < kmps; kmp++) {
        needs[kmp] = needs(kmp, suppliers, families);
      }
      return new Structure(imageSymbols, families, firstExport, needs);
    }

    private int[] families() {
      int[] families = new int[firstExport[kmps]];
      // Where it changes, nothing loads any more: only a break may do that.
      families[0] = STABLE;
      for (int symbol = 1; symbol < imageSymbols; symbol++) {
        double stable = symbol < RealShape.HEAD ? RealShape.STABLE_HEAD : RealShape.STABLE;
        families[symbol] = random.nextDouble() < stable ? STABLE : random.nextInt(FAMILIES);
      }
      for (int kmp = 0; kmp < kmps; kmp++) {
        for (int symbol = firstExport[kmp]; symbol < firstExport[kmp + 1]; symbol++) {
          families[symbol] =
              random.nextDouble() < RealShape.STABLE_OF_KMP ? STABLE : familyOfKmp[kmp];
        }
      }
      return families;
    }

    private int[] needs(int kmp, Draw suppliers, int[] families) {
      double size = random.nextDouble();
      int wanted = (int) Math.round(RealShape.NEEDS.value(size));
      TreeSet<Integer> needs = new TreeSet<>();
      if (kmp > 0 && firstExport[kmp] > imageSymbols) {
        int count = (int) Math.round(RealShape.SUPPLIERS.value(size));
        for (int i = 0; i < count; i++) {
          addOf(suppliers.between(0, kmp, random), wanted, needs);
        }
      }
      // module_layout, which everybody needs.
      needs.add(0);
      double appetite = wanted / 37.0;
      for (int rank = 1; rank < RealShape.HEAD && needs.size() < wanted; rank++) {
        double share = Math.min(1, users[rank] / RealShape.KMPS);
        boolean needed = random.nextDouble() < 1 - Math.pow(1 - share, appetite);
        if (needed) {
          needs.add(rank);
        }
      }
      for (int tries = 0; needs.size() < wanted && tries < 4 * wanted; tries++) {
        int symbol = imageDraw.between(RealShape.HEAD - 1, imageSymbols, random);
        needs.add(familiar(symbol, kmp, families));
      }
      return needs.stream().mapToInt(Integer::intValue).toArray();
    }

    private void addOf(int supplier, int wanted, Set<Integer> needs) {
      int first = firstExport[supplier];
      int exports = firstExport[supplier + 1] - first;
      // A few needs are common, many are rare.
      int count = 1 + (int) (-Math.log(1 - random.nextDouble()) * RealShape.NEEDS_OF_SUPPLIER);
      for (int i = 0; i < count && exports > 0 && needs.size() < wanted / 2; i++) {
        double near = random.nextDouble();
        needs.add(first + (int) (near * Math.sqrt(near) * exports));
      }
    }

    /** A symbol of about that rank whose family is the KMP's own, or stable. */
    private int familiar(int symbol, int kmp, int[] families) {
      int wanted = random.nextDouble() < RealShape.STABLE ? STABLE : familyOfKmp[kmp];
      int last = Math.min(imageSymbols, symbol + 8 * FAMILIES);
      for (int near = symbol; near < last; near++) {
        if (families[near] == wanted) {
          return near;
        }
      }
      return symbol;
    }
  }
}
