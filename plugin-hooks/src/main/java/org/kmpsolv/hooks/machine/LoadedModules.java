package org.kmpsolv.hooks.machine;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The modules that the kernel of a machine has loaded, as it tells them. */
public final class LoadedModules {
  private LoadedModules() {}

  /**
   * The names in a file such as {@code /proc/modules}: a line each, with the name first. None where
   * there is no such file, as below a root where nothing runs, or where a kernel has no modules.
   */
  public static ImmutableSet<String> in(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .map(line -> line.substring(0, Math.max(0, line.indexOf(' '))))
          .filter(name -> !name.isEmpty())
          .collect(toImmutableSet());
    } catch (IOException e) {
      return ImmutableSet.of();
    }
  }
}
