package org.kmpsolv.resolver.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.kernel.Packages;

/** The rules that a policy adds: architectures in step, obsoleters together, kernels of before. */
final class PolicyRulesTest {
  private static final Job UPDATE = new Job.UpdateAll();

  private final Packages packages = new Packages();

  private Resolution answer(Set<Option> options, Job... jobs) {
    return Resolver.resolve(
        packages.universe(),
        Request.of(List.of(jobs)).withPolicy(Policy.DEFAULT.withOptions(options)));
  }

  private List<String> plan(Set<Option> options, Job... jobs) {
    return assertInstanceOf(Plan.class, answer(options, jobs)).steps().stream()
        .map(
            step ->
                step.action().word()
                    + " "
                    + step.nevra().toString().replace("-1.x86_64", "").replace("-1.i586", " i586"))
        .sorted()
        .toList();
  }

  private void codecs() {
    packages
        .add("codecs-2-1")
        .add("codecs-2-1.i586")
        .add("codecs-3-1.i586")
        .add("codecs-4-1")
        .add("fonts-1-1")
        .add("fonts-1-1.i586", "provides fonts32");
  }

  @Test
  void ofTwoArchitecturesNeitherRunsAhead() {
    packages.install("codecs-1-1").install("codecs-1-1.i586");
    codecs();
    Set<Option> multilib = Set.of(Option.MULTILIB);
    assertEquals(
        List.of(
            "install fonts-1", "install fonts-1 i586", "upgrade codecs-2", "upgrade codecs-2 i586"),
        plan(multilib, UPDATE, new Job.Install("fonts32")));
  }

  @Test
  void whatIsInstalledForTheLesserArchitectureAloneStaysSo() {
    packages.install("codecs-1-1.i586");
    codecs();
    assertEquals(List.of("upgrade codecs-3 i586"), plan(Set.of(Option.MULTILIB), UPDATE));
  }

  @Test
  void anInferiorArchitectureIsNotTheBest() {
    codecs();
    assertEquals(
        List.of("install codecs-4"),
        plan(Set.of(Option.BEST, Option.ALLOW_INFERIOR_ARCHITECTURE), new Job.Install("codecs")));
    assertEquals(
        List.of("install fonts-1"),
        plan(Set.of(Option.BEST, Option.ALLOW_INFERIOR_ARCHITECTURE), new Job.Install("fonts")));
  }

  @Test
  void whatObsoletesInTheSameWordsComesTogether() {
    packages
        .install("old-1-1")
        .add("new-1-1", "obsoletes old", "provides old = 2")
        .add("tools-1-1", "obsoletes old")
        .add("other-1-1", "obsoletes old < 9");
    assertEquals(List.of("install new-1"), plan(Set.of(), UPDATE));
    assertEquals(
        List.of("install new-1", "install tools-1"),
        plan(Set.of(Option.OBSOLETERS_TOGETHER), UPDATE));
    packages.add("x-1-1");
    assertEquals(
        List.of("install x-1"), plan(Set.of(Option.OBSOLETERS_TOGETHER), new Job.Install("x")));
  }

  @Test
  void whatMayNotTakeThePlaceIsToldByWhatWouldChange() {
    packages.install("a-2-1").add("a-1-1.i586");
    Resolution answer = answer(Set.of(Option.ALLOW_INFERIOR_ARCHITECTURE), new Job.Install("a=1"));
    String told = assertInstanceOf(Resolution.Unsolvable.class, answer).problems().toString();
    assertTrue(told.contains("the downgrade and architecture change of a-2-1.x86_64"), told);
  }

  /** What stands beside is no update to rpm's layer, and yet what the repositories have. */
  @Test
  void aDistUpgradeAtTheRpmLayerAloneBringsWhatStandsBeside() {
    packages
        .install("a-1-1", "provides multiversion(kernel)")
        .add("a-2-1", "provides multiversion(kernel)", "requires b")
        .add("x-1-1");
    Job upgrade = new Job.DistUpgrade(new Target.Everything(), ImmutableSet.of());
    Set<Option> rpm = Set.of(Option.RPM_LAYER_ALONE);
    assertInstanceOf(Resolution.Unsolvable.class, answer(rpm, upgrade));
    assertEquals(
        List.of("remove a-1"),
        plan(Set.of(Option.RPM_LAYER_ALONE, Option.ALLOW_UNINSTALL), upgrade));
    assertEquals(List.of("install x-1"), plan(rpm, new Job.Install("x")));
    packages.add("b-1-1");
    assertEquals(List.of("install a-2", "install b-1"), plan(rpm, upgrade));
  }
}
