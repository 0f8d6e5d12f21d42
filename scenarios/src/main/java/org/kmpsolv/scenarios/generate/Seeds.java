package org.kmpsolv.scenarios.generate;

import java.util.Random;

/** Random numbers that depend on nothing but what they are for. */
final class Seeds {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  /** What random numbers are for. */
  enum Purpose {
    STRUCTURE,
    CHANGES,
    SIZE,
    ALIASES,
    UPDATES,
    HARDWARE
  }

  private Seeds() {}

  /** The numbers of one thing; those of its neighbor have nothing in common with them. */
  static Random random(long seed, Purpose purpose, int thing) {
    return new Random(hash(seed, purpose.ordinal(), thing));
  }

  /** A number in which each bit depends on each bit of the others. */
  static long hash(long seed, int first, int second) {
    return mixed(mixed(mixed(seed + STEP) + first * STEP) + second * STEP);
  }

  /** SplitMix64's last step. */
  private static long mixed(long bits) {
    long a = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }
}
