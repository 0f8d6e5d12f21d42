package org.kmpsolv.hooks.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The machine on which the command runs, which need not be the one that it plans for. */
final class Machine {
  private static final Path RELEASE = Path.of("/proc/sys/kernel/osrelease");

  private Machine() {}

  /** What {@code uname -r} says, or null where nobody can tell. */
  static @Nullable String kernelRelease() {
    try {
      return Files.readString(RELEASE).strip();
    } catch (IOException e) {
      return null;
    }
  }
}
