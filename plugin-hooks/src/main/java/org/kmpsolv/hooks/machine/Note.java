package org.kmpsolv.hooks.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A text that is kept for later calls in a file. What cannot be kept is found out again, so this is
 * no {@link AtomicFile}: nothing waits for the disk, and what a killed process leaves is written
 * over.
 */
record Note(Path file) {

  boolean says(String text) {
    try {
      return Files.readString(file).equals(text);
    } catch (IOException e) {
      return false;
    }
  }

  /** Half of a text says nothing, so that others may write at the same time. */
  void write(String text) {
    try {
      Files.createDirectories(file.resolveSibling(""));
      Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
      Files.writeString(unfinished, text);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // It is no more than a help.
    }
  }
}
