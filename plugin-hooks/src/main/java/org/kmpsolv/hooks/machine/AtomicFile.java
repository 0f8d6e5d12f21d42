package org.kmpsolv.hooks.machine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that others see whole, as it was or as it is, whatever happens meanwhile. */
public final class AtomicFile {
  private AtomicFile() {}

  /** Writes text that all may read; the directory is made where it is not there. */
  public static void write(Path file, String text) throws IOException {
    Path directory = Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
    Path whole = Files.createTempFile(directory, ".kmpsolv", "");
    try {
      try (FileChannel channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
        channel.write(StandardCharsets.UTF_8.encode(text));
        // Else a crash could leave the new name and not the new content.
        channel.force(true);
      }
      Files.setPosixFilePermissions(whole, PosixFilePermissions.fromString("rw-r--r--"));
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  /**
   * Writes it where it is not what is there already.
   *
   * @return whether it was not
   */
  public static boolean update(Path file, String text) throws IOException {
    try {
      if (Files.readString(file).equals(text)) {
        return false;
      }
    } catch (NoSuchFileException e) {
      // It is made.
    }
    write(file, text);
    return true;
  }
}
