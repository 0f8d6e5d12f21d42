package org.kmpsolv.scenarios.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmpsolv.metadata.load.PackageSource;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.universe.UniverseBuilder;
import org.kmpsolv.resolver.check.Check;

/**
 * The packages of real kernels that cannot be installed: the same as libsolv's installcheck says.
 */
final class InstallcheckComparisonTest {
  private static final Path KERNELS = Path.of("data", "kernels");

  @TempDir private Path work = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"base,6.1.176-1,6.1.187-1", "6.1.187-1"})
  void theSamePackagesAreUninstallable(String repositories)
      throws IOException, InterruptedException {
    Testsolv.assumePresent("installcheck");
    List<Path> directories =
        Splitter.on(',').splitToStream(repositories).map(KERNELS::resolve).toList();
    assertEquals(theirs(directories), ours(directories));
  }

  @Test
  void withoutTheImageNothingButTheBaseIsInstallable() {
    Universe universe = universe(List.of(KERNELS.resolve("base"), KERNELS.resolve("6.1.187-1")));
    UniverseBuilder builder = Universe.builder();
    for (int id = 0; id < universe.packageCount(); id++) {
      if (!universe.name(id).endsWith("-image")) {
        builder.add(universe.repository(id), universe.info(id));
      }
    }
    Check check = Check.of(builder.build(), "x86_64", id -> true, true);
    // coreutils and grep need nothing.
    assertEquals(check.checked() - 2, check.uninstallable());
    assertEquals(
        check.uninstallable(),
        check.causes().stream().mapToInt(cause -> cause.first().size()).sum());
  }

  private Set<String> theirs(List<Path> directories) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("installcheck", "x86_64"));
    directories.forEach(each -> command.add(each.resolve("repodata/primary.xml.gz").toString()));
    Path output = work.resolve("output");
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start()
        .waitFor();
    String start = "can't install ";
    Set<String> names = new TreeSet<>();
    for (String line : Files.readAllLines(output)) {
      if (line.startsWith(start)) {
        names.add(line.substring(start.length(), line.length() - 1));
      }
    }
    return names;
  }

  private static Set<String> ours(List<Path> directories) {
    Universe universe = universe(directories);
    Set<String> names = new TreeSet<>();
    Check.of(universe, "x86_64", id -> true, false)
        .causes()
        .forEach(
            cause ->
                cause.first().forEach(each -> names.add(universe.nevra(each.id()).toString())));
    return names;
  }

  private static Universe universe(List<Path> directories) {
    UniverseBuilder builder = Universe.builder();
    for (Path each : directories) {
      Repository repository =
          new Repository(String.valueOf(each.getFileName()), Repository.DEFAULT_PRIORITY);
      PackageSource.read(each, info -> builder.add(repository, info));
    }
    return builder.build();
  }
}
