package org.kmpsolv.hooks.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmpsolv.resolver.Resolver;

/**
 * What is told of a problem, and what can be done about it, on real kernels: a KMP needs the
 * symbols of the one while the other is forced.
 */
class ProblemOptionsTest {
  private static final Path KERNELS = Path.of("..", "scenarios", "data", "kernels");
  private static final String OLD = "kernel-default-image-6.1.176-1.x86_64";
  private static final String NEW = "kernel-default-image-6.1.187-1.x86_64";

  private final Session session = new Session().planningWith(Resolver::resolve);
  @TempDir private Path directory;

  private int run(String... more) {
    return session.run(
        Stream.concat(
                Stream.of(
                    "install",
                    "kernel-default-image=6.1.187-1",
                    "i915-kmp-default=6.1.176-1",
                    "--multiversion=",
                    "--repo=" + KERNELS.resolve("base"),
                    "--repo=" + KERNELS.resolve("6.1.176-1"),
                    "--repo=" + KERNELS.resolve("6.1.187-1")),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void theStoryIsShortAndNamesBothKernels() {
    assertEquals(4, run());
    List<String> told = session.out().lines().skip(3).toList();
    assertTrue(told.size() <= 10, session.out());
    assertEquals(
        "Problem: " + OLD + " and " + NEW + " cannot be installed at the same time", told.get(0));
    assertTrue(
        told.stream()
            .anyMatch(
                line ->
                    line.matches(
                        "  i915-kmp-default-6.1.176-1.x86_64 requires \\d+ symbols, first:"
                            + " \\w+, \\w+, \\w+, which only "
                            + OLD
                            + " has")),
        session.out());
    assertEquals(
        List.of(
            " Solution 1: do not install i915-kmp-default=6.1.176-1",
            " Solution 2: do not install kernel-default-image=6.1.187-1"),
        told.subList(told.size() - 2, told.size()));
  }

  @Test
  void quietIsOneLineAndVerboseEverySymbol() {
    assertEquals(4, run("--quiet"));
    assertEquals(1, session.out().lines().count(), session.out());
    assertEquals(4, run("--verbose"));
    assertTrue(session.out().lines().count() > 20, session.out());
    assertTrue(session.out().contains("requires 'ksym(default:"), session.out());
  }

  @ParameterizedTest
  @CsvSource({
    "1, do not install i915-kmp-default=6.1.176-1",
    "2, do not install kernel-default-image=6.1.187-1"
  })
  void eachSolutionCanBeApplied(String number, String change) {
    assertEquals(0, run("--apply-solution", number), session.errors());
    assertTrue(
        session.out().contains("Note: Solution " + number + " is applied: " + change + "."),
        session.out());
    assertEquals(0, run("--apply-solution", number, "--format", "json"), session.errors());
    assertTrue(session.out().startsWith("{\"status\":\"solved\""), session.out());
    assertTrue(session.out().contains("is applied: " + change), session.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | --apply-solution: there is no solution 3, since there are only 2
          0 | --apply-solution: '0' is no number of a solution
          x | --apply-solution: 'x' is no number of a solution
          """)
  void whatIsNoSolutionIsAnError(String number, String message) {
    assertEquals(3, run("--apply-solution", number));
    assertEquals("kmpsolv: " + message + "\n", session.errors());
  }

  @Test
  void withoutAProblemThereIsNoSolution() {
    String base = KERNELS.resolve("base").toString();
    assertEquals(3, session.run("in", "grep", "--repo", base, "--apply-solution", "1"));
    assertEquals("kmpsolv: --apply-solution: there is no problem to solve\n", session.errors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"conflict.svg", "conflict.dot"})
  void theConflictIsDrawn(String name) throws IOException {
    Path file = Files.writeString(directory.resolve(name), "old");
    assertEquals(4, run("--graph", file.toString()), session.errors());
    String graph = Files.readString(file);
    for (String part :
        List.of(
            "install kernel-default-image=6.1.187-1",
            "i915-kmp-default-6.1.176-1.x86_64",
            "capabilities, first:",
            "same name",
            OLD,
            NEW)) {
      assertTrue(graph.contains(part), () -> part + " in " + graph);
    }
    assertTrue(graph.length() < 10_000, graph);
    try (Stream<Path> files = Files.list(directory)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void theFormatOfAGraphIsInItsName() {
    Path file = directory.resolve("conflict.png");
    assertEquals(3, run("--graph", file.toString()));
    assertEquals(
        "kmpsolv: --graph: '" + file + "' ends neither in .svg nor in .dot\n", session.errors());
    assertFalse(Files.exists(file));
  }

  @Test
  void aPlanIsNotDrawn() {
    Path file = directory.resolve("conflict.svg");
    String base = KERNELS.resolve("base").toString();
    assertEquals(0, session.run("in", "grep", "--repo", base, "--graph", file.toString()));
    assertTrue(session.out().contains("There is no conflict to draw"), session.out());
    assertFalse(Files.exists(file));
  }

  @Test
  void whereNothingCanBeWrittenIsAnError() {
    String file = directory.resolve("no/conflict.svg").toString();
    assertEquals(3, run("--graph", file));
    assertTrue(
        session.errors().startsWith("kmpsolv: --graph: cannot write to '" + file),
        session.errors());
  }
}
