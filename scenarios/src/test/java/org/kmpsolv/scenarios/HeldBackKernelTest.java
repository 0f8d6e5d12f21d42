package org.kmpsolv.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.kmpsolv.metadata.load.PackageSource;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.universe.UniverseBuilder;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.KernelOutcome;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Policy.CoverageMode;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.Step;

/**
 * Real kernels: a laptop runs 6.1.176-1 with the drivers that it wants; 6.1.187-1 is offered
 * without the i915 KMP.
 */
@TestInstance(Lifecycle.PER_CLASS)
class HeldBackKernelTest {
  /** Maven runs the tests in the module's folder. */
  private static final Path DATA = Path.of("data");

  private static final String NEW = "6.1.187-1-default";
  private static final String NEW_KERNEL = "kernel-default-image = 6.1.187-1";
  private static final String HELD_BACK =
      "kernel-default-image-6.1.187-1.x86_64 is held back: "
          + NEW
          + " would boot without module i915.";

  private ImmutableList<String> hardware = ImmutableList.of();
  private Universe universe = Universe.builder().build();

  @BeforeAll
  void installWhatTheLaptopWants() throws IOException {
    try (Stream<String> lines = Files.lines(DATA.resolve("hardware/laptop.modalias"))) {
      hardware =
          lines
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .collect(ImmutableList.toImmutableList());
    }
    List<PackageInfo> old = new ArrayList<>();
    for (String repository : List.of("base", "6.1.176-1")) {
      PackageSource.read(DATA.resolve("kernels").resolve(repository), old::add);
    }
    UniverseBuilder empty = Universe.builder();
    addAll(empty, new Repository("old", Repository.DEFAULT_PRIORITY), old, info -> true);
    Plan plan =
        assertInstanceOf(
            Plan.class,
            Resolver.resolve(empty.build(), request(new Job.Install("kernel-default-image"))));
    Set<String> wanted =
        plan.steps().stream().map(step -> step.nevra().name()).collect(Collectors.toSet());
    assertTrue(wanted.contains("i915-kmp-default"), wanted::toString);

    List<PackageInfo> rebuilt = new ArrayList<>();
    PackageSource.read(DATA.resolve("kernels/6.1.187-1"), rebuilt::add);
    UniverseBuilder laptop = Universe.builder();
    addAll(laptop, Repository.SYSTEM, old, info -> wanted.contains(info.name()));
    Repository offered = new Repository("kernels", Repository.DEFAULT_PRIORITY);
    addAll(laptop, offered, old, info -> true);
    laptop.addRepository(offered);
    rebuilt.stream()
        .filter(info -> !info.name().equals("i915-kmp-default"))
        .forEach(info -> laptop.add(offered, info));
    universe = laptop.build();
  }

  private static void addAll(
      UniverseBuilder builder,
      Repository repository,
      List<PackageInfo> packages,
      Predicate<PackageInfo> which) {
    builder.addRepository(repository);
    packages.stream().filter(which).forEach(info -> builder.add(repository, info));
  }

  @Test
  void requireHoldsTheKernelBackAndSaysWhy() {
    Plan plan = plan(request(new Job.UpdateAll()));
    assertTrue(plan.optimal());
    assertFalse(installsNewKernel(plan), () -> steps(plan));
    assertEquals(HELD_BACK, plan.notes().get(0));
    String why = plan.notes().get(1);
    assertTrue(
        why.startsWith(
            "i915: the nearest KMP is i915-kmp-default-6.1.176-1.x86_64, and on " + NEW + " "),
        why);
    assertTrue(plan.notes().get(2).contains("--coverage=warn"), plan.notes()::toString);
    assertEquals(ImmutableList.of(), boots(plan).modulesLost());
  }

  @Test
  void warnGoesAheadAndListsWhatIsLost() {
    Plan plan = plan(covering(request(new Job.UpdateAll()), CoverageMode.WARN));
    assertTrue(installsNewKernel(plan), () -> steps(plan));
    assertEquals(NEW, boots(plan).release());
    assertEquals(ImmutableList.of("i915"), boots(plan).modulesLost());
    assertEquals(NEW + " boots without module i915.", plan.notes().get(0));
  }

  @Test
  void ignoreSaysNothing() {
    Plan plan = plan(covering(request(new Job.UpdateAll()), CoverageMode.IGNORE));
    assertTrue(installsNewKernel(plan), () -> steps(plan));
    assertEquals(ImmutableList.of(), plan.notes());
  }

  @Test
  void askedForByNameItIsAProblemAndEachSolutionSolves() {
    Request request = request(new Job.Install(NEW_KERNEL));
    Resolution.Unsolvable answer =
        assertInstanceOf(Resolution.Unsolvable.class, Resolver.resolve(universe, request));
    Problem problem = answer.problems().get(0);
    assertEquals(
        "kernel " + NEW + " would boot without module i915, which the running kernel has",
        problem.summary());
    assertEquals(3, problem.solutions().size(), problem.solutions()::toString);
    for (Problem.Solution solution : problem.solutions()) {
      Request changed = solution.applyTo(request);
      Plan plan = plan(changed);
      assertEquals(!changed.jobs().isEmpty(), installsNewKernel(plan), solution::summary);
    }
  }

  private Request request(Job job) {
    return Request.of(List.of(job)).withHardware(hardware);
  }

  private static Request covering(Request request, CoverageMode mode) {
    Policy policy = request.policy().withCoverage(mode);
    return request.withPolicy(policy);
  }

  private Plan plan(Request request) {
    return assertInstanceOf(Plan.class, Resolver.resolve(universe, request));
  }

  private static boolean installsNewKernel(Plan plan) {
    return plan.steps().stream()
        .filter(step -> step.action() == Step.Action.INSTALL)
        .anyMatch(step -> step.nevra().toString().equals("kernel-default-image-6.1.187-1.x86_64"));
  }

  private static KernelOutcome boots(Plan plan) {
    return plan.kernels().stream().filter(KernelOutcome::boots).findFirst().orElseThrow();
  }

  private static String steps(Plan plan) {
    return ExpectedStep.allOf(plan.steps()).toString();
  }
}
