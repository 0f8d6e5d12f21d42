package org.kmpsolv.metadata.section;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/**
 * A time of change that says that a file is as it was when its checksum was right: down to the
 * milliseconds it is the clock's, and the nanoseconds below are the checksum's. Whoever writes to
 * the file leaves another time, and then the checksum has to be computed: a tenth of the time of a
 * plan among 100,000 packages. What a disk loses without a write goes unnoticed, as in other files.
 */
public final class Seal {
  private static final long MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);

  private Seal() {}

  /**
   * Seals a file that has the checksum.
   *
   * @throws IOException where its time of change cannot be set
   */
  public static void set(Path file, long checksum) throws IOException {
    long now = System.currentTimeMillis() * MILLISECOND;
    Files.setLastModifiedTime(file, FileTime.from(now + digits(checksum), TimeUnit.NANOSECONDS));
  }

  /** Whether nobody wrote to the file since it was sealed with this checksum. */
  static boolean isOn(Path file, long checksum) throws IOException {
    long time = Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
    return Math.floorMod(time, MILLISECOND) == digits(checksum);
  }

  private static long digits(long checksum) {
    return Math.floorMod(checksum, MILLISECOND);
  }
}
