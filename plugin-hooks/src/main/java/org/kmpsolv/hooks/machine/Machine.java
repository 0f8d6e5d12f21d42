package org.kmpsolv.hooks.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The machine on which the command runs, which need not be the one that it plans for. */
public final class Machine {
  private static final Path RELEASE = Path.of("/proc/sys/kernel/osrelease");

  private Machine() {}

  /** What {@code uname -r} says, or null where nobody can tell. */
  public static @Nullable String kernelRelease() {
    try {
      return Files.readString(RELEASE).strip();
    } catch (IOException e) {
      return null;
    }
  }

  /** Whether this program may do everything here. */
  public static boolean isSuperuser() {
    return System.getProperty("user.name", "").equals("root");
  }

  /** The architecture, as rpm names it. */
  public static String architecture() {
    String name = System.getProperty("os.arch", "");
    return switch (name) {
      case "amd64" -> "x86_64";
      case "x86" -> "i686";
      case "arm" -> "armv7hl";
      default -> name;
    };
  }
}
