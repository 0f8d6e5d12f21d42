package org.kmpsolv.metadata.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kmpsolv.metadata.section.Seal;
import org.kmpsolv.metadata.section.SectionWriter;

/**
 * The files of a cache in a directory. Of several processes each sees a file whole or not at all.
 *
 * @param limit how many bytes the files may have together; the newest one stays in any case
 */
record CacheDirectory(Path path, long limit) {
  private static final String PREFIX = "universe-";
  private static final String SUFFIX = ".sections";
  private static final String UNFINISHED = ".tmp";

  /** No writing takes that long: whoever began the file is no more. */
  private static final Duration ABANDONED = Duration.ofMinutes(10);

  private record Entry(Path path, long size, FileTime used) {}

  /** Where the file of a key is. Another key may mean the same file, if seldom. */
  Path file(byte[] key) {
    // FNV-1a
    long hash = 0xcbf29ce484222325L;
    for (byte each : key) {
      hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
    }
    return path.resolve(PREFIX + Long.toHexString(hash) + SUFFIX);
  }

  /** Says that the file was of use, and had that checksum. */
  void touch(Path file, long checksum) {
    try {
      Seal.set(file, checksum);
    } catch (IOException e) {
      // Somebody else's cache: whoever may write there keeps order there.
    }
  }

  /** Writes a file, and removes those that were not used for longest where they are too large. */
  void write(Path file, SectionWriter sections, int version, byte[] key) throws IOException {
    Files.createDirectories(path);
    Path unfinished = Files.createTempFile(path, PREFIX, UNFINISHED);
    try {
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        long checksum = sections.write(channel, version, key);
        // Else a crash could leave the new name with nothing behind it.
        channel.force(false);
        Seal.set(unfinished, checksum);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    tidy(file);
  }

  private void tidy(Path newest) throws IOException {
    List<Entry> entries = new ArrayList<>();
    long now = System.currentTimeMillis();
    for (Entry entry : entries()) {
      boolean finished = entry.path().toString().endsWith(SUFFIX);
      if (finished) {
        entries.add(entry);
      } else if (now - entry.used().toMillis() > ABANDONED.toMillis()) {
        Files.deleteIfExists(entry.path());
      }
    }
    entries.sort(Comparator.comparing(Entry::used).reversed());
    long size = 0;
    for (Entry entry : entries) {
      size += entry.size();
      if (size > limit && !entry.path().equals(newest)) {
        Files.deleteIfExists(entry.path());
      }
    }
  }

  private List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(path, PREFIX + "*{" + SUFFIX + "," + UNFINISHED + "}")) {
      for (Path file : files) {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        entries.add(new Entry(file, attributes.size(), attributes.lastModifiedTime()));
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return entries;
  }
}
