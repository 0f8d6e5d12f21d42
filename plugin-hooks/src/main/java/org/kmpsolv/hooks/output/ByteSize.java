package org.kmpsolv.hooks.output;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes as zypper writes them: the largest unit that leaves 1 or more. */
final class ByteSize {
  private ByteSize() {}

  /** {@code 512 B}, {@code 1.0 KiB}, {@code 6.5 MiB}, {@code 1.25 GiB}; the sign is dropped. */
  static String format(long bytes) {
    double size = Math.abs((double) bytes);
    if (size < 0x1p10) {
      return (long) size + " B";
    }
    if (size < 0x1p20) {
      return decimal(size / 0x1p10, 1) + " KiB";
    }
    if (size < 0x1p30) {
      return decimal(size / 0x1p20, 1) + " MiB";
    }
    if (size < 0x1p40) {
      return decimal(size / 0x1p30, 2) + " GiB";
    }
    return decimal(size / 0x1p40, 3) + " TiB";
  }

  /** Rounded half up; without a formatter, which takes longer to start than a plan. */
  private static String decimal(double size, int places) {
    return new BigDecimal(size).setScale(places, RoundingMode.HALF_UP).toPlainString();
  }
}
