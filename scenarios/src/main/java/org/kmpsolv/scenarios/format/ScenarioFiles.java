package org.kmpsolv.scenarios.format;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.kmpsolv.scenarios.ScenarioException;

/** Finds scenario files. */
public final class ScenarioFiles {
  private ScenarioFiles() {}

  /**
   * A file itself; of a directory all files {@code *.yaml} and {@code *.yml} in it and below, in
   * the order of their names.
   *
   * @throws ScenarioException where there is none
   */
  public static ImmutableList<Path> find(Path fileOrDirectory) {
    if (!Files.isDirectory(fileOrDirectory)) {
      if (!Files.exists(fileOrDirectory)) {
        throw new ScenarioException(fileOrDirectory + ": there is no such file");
      }
      return ImmutableList.of(fileOrDirectory);
    }
    try (Stream<Path> paths = Files.walk(fileOrDirectory)) {
      ImmutableList<Path> found =
          paths
              .filter(path -> isScenario(path) && Files.isRegularFile(path))
              .sorted()
              .collect(ImmutableList.toImmutableList());
      if (found.isEmpty()) {
        throw new ScenarioException(fileOrDirectory + ": there is no scenario (*.yaml) in it");
      }
      return found;
    } catch (IOException | UncheckedIOException e) {
      throw new ScenarioException(fileOrDirectory + ": cannot be read", e);
    }
  }

  private static boolean isScenario(Path path) {
    String name = path.toString();
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }
}
