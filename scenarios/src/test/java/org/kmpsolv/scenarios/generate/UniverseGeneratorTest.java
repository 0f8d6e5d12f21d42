package org.kmpsolv.scenarios.generate;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.metadata.load.PackageSource;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.universe.UniverseBuilder;
import org.kmpsolv.resolver.check.Check;

final class UniverseGeneratorTest {
  private static final Wishes SMALL = new Wishes(3, 200, 20, 2, 0.26, 2, 7);

  /** A figure of a random universe may be off the real one by this share of it. */
  private static final double TOLERANCE = 0.4;

  /** What is so near to zero that shares of it say nothing. */
  private static final double SMALL_FIGURE = 2;

  @TempDir private Path work = Path.of("");

  private static Map<String, String> files(Path directory) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            directory.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  @Test
  void theSameWishesGiveTheSameBytes() throws IOException {
    UniverseGenerator.write(work.resolve("a"), SMALL);
    UniverseGenerator.write(work.resolve("b"), SMALL);
    UniverseGenerator.write(work.resolve("c"), new Wishes(3, 200, 20, 2, 0.26, 2, 8));
    assertEquals(files(work.resolve("a")), files(work.resolve("b")));
    assertNotEquals(files(work.resolve("a")), files(work.resolve("c")));
    assertEquals(12, files(work.resolve("a")).size());
  }

  @Test
  void eachPackageCanBeInstalledAndEachKmpLoads() {
    List<UniverseGenerator.Written> written = UniverseGenerator.write(work, SMALL);
    UniverseBuilder builder = Universe.builder();
    for (UniverseGenerator.Written made : written) {
      Repository repository = new Repository(String.valueOf(made.directory().getFileName()), 99);
      PackageSource.read(made.directory(), info -> builder.add(repository, info));
    }
    Check check = Check.of(builder.build(), "x86_64", id -> true, true);
    assertEquals(2 + 3 * 201 + 20, check.checked());
    assertEquals(0, check.uninstallable());
  }

  @Test
  void wishesOutOfRangeAreRefused() {
    assertEquals(
        "kernels is to be 1 to 10000",
        assertThrows(IllegalArgumentException.class, () -> new Wishes(0, 200, 0, 0, 0.2, 2, 1))
            .getMessage());
  }

  /** Beside Debian's 6.1.176-1 and 6.1.187-1; {@code target/shape.txt} has the figures. */
  @Test
  void theShapeIsThatOfRealKernels() throws IOException {
    UniverseGenerator.write(work, new Wishes(3, 4023, 0, 0, 0.31, 0, 1));
    Path kernels = Path.of("data", "kernels");
    Map<String, Double> real =
        Shape.of(kernels.resolve("6.1.176-1"), kernels.resolve("6.1.187-1")).figures();
    Map<String, Double> made = Shape.of(work.resolve("6.1.1-1"), work.resolve("6.1.2-1")).figures();
    assertFalse(real.isEmpty());
    List<Executable> checks = new ArrayList<>();
    StringBuilder table = new StringBuilder();
    real.forEach(
        (what, figure) -> {
          double other = made.getOrDefault(what, Double.NaN);
          table.append(
              String.format(Locale.ROOT, "%n%-48s real %9.2f  made %9.2f", what, figure, other));
          double allowed = figure < 1 ? 0.1 : Math.max(SMALL_FIGURE, TOLERANCE * figure);
          checks.add(() -> assertTrue(Math.abs(figure - other) <= allowed, what + ": " + other));
        });
    Files.writeString(Path.of("target", "shape.txt"), table.toString());
    assertAll(checks);
  }
}
