package org.kmpsolv.resolver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.kernel.Packages;

/** What a weak job would have let be is not let be where it is dropped. */
final class DroppedJobsTest {
  private static final Repository OTHER = new Repository("other", 99);
  private static final Job TO_OTHER =
      new Job.DistUpgrade(new Target.InRepository("other"), ImmutableSet.of());

  private final Packages packages = new Packages();

  private static Target words(String words) {
    return new Target.Words(words);
  }

  private Resolution answer(Job... jobs) {
    return Resolver.resolve(
        packages.universe(),
        Request.of(List.of(jobs)).withPolicy(Policy.DEFAULT.with(Option.RPM_LAYER_ALONE)));
  }

  private void assertPlan(List<String> steps, Job... jobs) {
    Plan plan = assertInstanceOf(Plan.class, answer(jobs));
    assertEquals(steps, PlanWords.of(plan));
  }

  private void assertProblem(Job... jobs) {
    assertInstanceOf(Resolution.Unsolvable.class, answer(jobs));
  }

  @Test
  void aRemovalOfSeveralLetsNoneGoAlone() {
    packages.install("song-1-1", "provides music").install("anthem-1-1", "provides music");
    packages.install("choir-1-1", "requires anthem").add("silence-1-1", "conflicts song");
    Job silence = new Job.Install("silence");
    assertProblem(silence);
    assertPlan(
        List.of("install silence-1-1", "remove song-1-1"),
        silence,
        new Job.WeakRemove(words("song")));
    assertProblem(silence, new Job.WeakRemove(words("music")));
    assertPlan(
        List.of("install silence-1-1", "remove song-1-1"),
        silence,
        new Job.WeakRemove(words("music")),
        new Job.WeakRemove(words("song")));
  }

  @Test
  void aRemovalOfANameLetsNoOlderVersionCome() {
    packages.install("song-2-1").add("song-1-1", "provides old-song");
    Job old = new Job.Install("old-song");
    assertProblem(old, new Job.WeakRemove(words("song")));
    Target installed =
        new Target.Exactly(
            ImmutableList.of(new Target.Identity("song-2-1.x86_64", "@System")), false);
    assertPlan(List.of("downgrade song-1-1"), old, new Job.WeakRemove(installed));
  }

  @Test
  void aLockOfSeveralKeepsNoneAloneFromADistUpgrade() {
    packages.install("song-2-1", "provides music").add(OTHER, "song-1-1", "requires nothing");
    packages.install("anthem-2-1", "provides music").add(OTHER, "anthem-1-1");
    packages.add("silence-1-1", "conflicts anthem > 1");
    Job silence = new Job.Install("silence");
    assertProblem(TO_OTHER);
    assertPlan(List.of(), TO_OTHER, new Job.WeakLock(words("music")));
    assertProblem(TO_OTHER, new Job.WeakLock(words("music")), silence);
    assertPlan(
        List.of("downgrade anthem-1-1", "install silence-1-1"),
        TO_OTHER,
        new Job.WeakLock(words("song")),
        new Job.WeakLock(words("anthem")),
        silence);
  }

  @Test
  void anInstallationLetsNothingElseOfItsNameBe() {
    packages.install("song-1-1").add("song-2-1", "requires nothing");
    packages.add(OTHER, "song-3-1", "requires nothing either").add("hall-1-1");
    assertProblem(TO_OTHER);
    assertProblem(TO_OTHER, weakly("song-2-1.x86_64", "repo"));
    assertPlan(List.of(), TO_OTHER, weakly("song-1-1.x86_64", "@System"));
  }

  private static Job weakly(String build, String repository) {
    return new Job.Install(
        new Target.Exactly(ImmutableList.of(new Target.Identity(build, repository)), false),
        ImmutableSet.of(
            Modifier.WEAK,
            Modifier.SET_EVR,
            Modifier.SET_ARCHITECTURE,
            Modifier.SET_VENDOR,
            Modifier.SET_REPOSITORY));
  }
}
