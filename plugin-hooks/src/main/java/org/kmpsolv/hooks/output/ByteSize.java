package org.kmpsolv.hooks.output;

import java.util.Locale;

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
      return String.format(Locale.ROOT, "%.1f KiB", size / 0x1p10);
    }
    if (size < 0x1p30) {
      return String.format(Locale.ROOT, "%.1f MiB", size / 0x1p20);
    }
    if (size < 0x1p40) {
      return String.format(Locale.ROOT, "%.2f GiB", size / 0x1p30);
    }
    return String.format(Locale.ROOT, "%.3f TiB", size / 0x1p40);
  }
}
