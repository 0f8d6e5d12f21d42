package org.kmpsolv.resolver.autoremove;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Removals;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.kernel.Packages;
import org.kmpsolv.resolver.retention.KeepSpec;
import org.kmpsolv.resolver.situation.Situation;

class AutoremoveTest {
  private static final Request CONDITIONS = Request.of(List.of());

  private final Packages packages = new Packages();

  private List<String> gone(AutoremoveRequest request) {
    return Autoremove.of(packages.universe(), CONDITIONS, request).removals().stream()
        .map(each -> each.nevra().name())
        .toList();
  }

  @Test
  void aNameThatIsAutomaticIsSoInEveryVersion() {
    packages.install("a-1-1").install("a-2-1").install("b-1-1");
    assertEquals(List.of("a", "a"), gone(AutoremoveRequest.of(List.of("a", "unknown"))));
  }

  @Test
  void locksAreNamesAndGlobs() {
    packages.install("liba-1-1").install("libb-1-1").install("c-1-1");
    AutoremoveRequest request = AutoremoveRequest.of(List.of("liba", "libb", "c"));
    assertEquals(List.of("c"), gone(request.withLocks(List.of("lib*"))));
    assertEquals(List.of("liba", "libb"), gone(request.withLocks(List.of("c", "nowhere"))));
  }

  @Test
  void systemCheckMayRequireARichDependency() {
    packages.install("a-1-1").install("b-1-1", "provides cap = 2").install("c-1-1");
    AutoremoveRequest request =
        AutoremoveRequest.of(List.of("a", "b", "c"))
            .withSystemCheck(List.of(Dependency.parse("(a or cap >= 2)")));
    assertEquals(List.of("c"), gone(request));
  }

  @Test
  void linesOfSystemCheck() {
    assertEquals(
        Optional.of(Dependency.parse("a = 1:2-3")), SystemCheck.requirement("requires:a = 1:2-3"));
    assertEquals(Optional.empty(), SystemCheck.requirement("conflicts:a"));
    assertThrows(IllegalArgumentException.class, () -> SystemCheck.requirement("a"));
    assertThrows(IllegalArgumentException.class, () -> SystemCheck.requirement("requires:"));
  }

  @Test
  void emptyRetentionKeepsAllKernels() {
    for (String version : List.of("1-1", "2-1", "3-1", "4-1")) {
      packages.install(
          "kernel-default-" + version,
          "provides multiversion(kernel)",
          "provides kernel-uname-r = " + version + "-default");
    }
    AutoremoveRequest request = AutoremoveRequest.of(List.of("kernel-default"));
    assertEquals(2, gone(request).size());
    assertEquals(List.of(), gone(request.withKeep(KeepSpec.parse(""))));
  }

  @Test
  void orphanedIsWhatNoRepositoryHasNorReplaces() {
    packages.install("a-1-1").install("b-1-1").install("c-1-1");
    packages.add("a-2-1").add("new-1-1", "obsoletes b");
    Universe universe = packages.universe();
    assertEquals(
        List.of("c-1-1"),
        Packages.names(
            universe, Orphans.of(new Situation(universe, CONDITIONS)).stream().boxed().toList()));
  }

  @Test
  void withoutRepositoriesNothingIsOrphaned() {
    packages.install("a-1-1");
    assertTrue(Orphans.of(new Situation(packages.universe(), CONDITIONS)).isEmpty());
  }

  @Test
  void aPlanThatDoesMoreIsNoAnswer() {
    packages.install("a-1-1", "requires b").install("b-1-1");
    Universe universe = packages.universe();
    Removals wrong =
        new Removals(
            ImmutableList.of(
                new Removals.Removal(
                    universe.nevra(Packages.find(universe, "b-1-1")), "nothing needs it")),
            ImmutableList.of());
    Plan plan = (Plan) Resolver.resolve(universe, CONDITIONS.withJobs(wrong.jobs()));
    assertEquals(2, plan.steps().size());
    assertThrows(IllegalStateException.class, () -> Autoremove.check(wrong, plan));
  }
}
