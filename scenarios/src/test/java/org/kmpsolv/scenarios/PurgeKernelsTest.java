package org.kmpsolv.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kmpsolv.metadata.load.PackageSource;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.universe.UniverseBuilder;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Removals;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.Step;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.retention.KeepSpec;
import org.kmpsolv.resolver.retention.Retention;
import org.kmpsolv.scenarios.yaml.Mapping;
import org.kmpsolv.scenarios.yaml.Text;
import org.kmpsolv.scenarios.yaml.YamlReader;

/** A purge removes what libzypp's removes, in libzypp's own cases, and the resolver agrees. */
class PurgeKernelsTest {
  /** Maven runs the tests in the module's folder. */
  private static final Path CASES = Path.of("data", "purge-kernels");

  static Stream<Named<Mapping>> cases() {
    return YamlReader.read(CASES.resolve("cases.yaml")).list("a list of cases").stream()
        .map(node -> node.mapping("a case"))
        .map(
            each ->
                Named.of(
                    "%s: uname %s, keep '%s'"
                        .formatted(
                            text(each, "installed"), text(each, "uname"), text(each, "keep")),
                    each));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void removesWhatLibzyppRemoves(Mapping each) {
    Universe universe = installed(text(each, "installed"));
    String arch = text(each, "arch");
    Removals purge =
        Retention.purge(
            new KernelCatalog(universe),
            KeepSpec.parse(text(each, "keep")),
            text(each, "uname"),
            arch);
    Policy policy = Policy.DEFAULT.withArchitecture(arch);
    Request request = Request.of(purge.jobs()).withPolicy(policy).withRunning(text(each, "uname"));
    Plan plan = assertInstanceOf(Plan.class, Resolver.resolve(universe, request));
    assertEquals(expected(each), removed(plan));
    assertTrue(plan.optimal());
    assertTrue(plan.steps().stream().noneMatch(step -> step.reason().equals("asked for")));
  }

  private static String text(Mapping mapping, String key) {
    return mapping.require(key).text(key).value();
  }

  private static Universe installed(String folder) {
    UniverseBuilder builder = Universe.builder();
    builder.addRepository(Repository.SYSTEM);
    PackageSource.read(
        CASES.resolve(folder).resolve("@System.repo"),
        info -> builder.add(Repository.SYSTEM, info));
    return builder.build();
  }

  private static ImmutableSortedSet<String> expected(Mapping each) {
    return each.require("removed").texts("a package").stream()
        .map(Text::value)
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  /** A step of any other action shows as itself. */
  private static ImmutableSortedSet<String> removed(Plan plan) {
    ImmutableList<Step> steps = plan.steps();
    return steps.stream()
        .map(
            step ->
                step.action() == Step.Action.REMOVE
                    ? step.nevra().toString()
                    : step.action() + " " + step.nevra())
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }
}
