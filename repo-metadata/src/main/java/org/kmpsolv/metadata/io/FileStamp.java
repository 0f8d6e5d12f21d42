package org.kmpsolv.metadata.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What tells one content of a file from another without reading it. Immutable.
 *
 * @param size in bytes
 * @param changed when it was changed last, in nanoseconds since 1970
 * @param inode what the system has in place of a name
 */
public record FileStamp(long size, long changed, String inode) {
  /** A file system's clock may tick as seldom, so that a change soon after another is not told. */
  private static final long TICK = TimeUnit.SECONDS.toNanos(2);

  /** The stamp of a file that is there. */
  public static FileStamp of(Path path) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    long changed = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    return new FileStamp(attributes.size(), changed, String.valueOf(attributes.fileKey()));
  }

  /** Whether its next change will have another time than the last one. */
  public boolean isSettled() {
    return changed < TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis()) - TICK;
  }

  /** All of it, apart by blanks. */
  @Override
  public String toString() {
    return size + " " + changed + ' ' + inode;
  }
}
