package org.kmpsolv.resolver.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.model.Advisory;
import org.kmpsolv.metadata.model.Advisory.Affected;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.universe.UniverseBuilder;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.situation.Situation;

/** Statuses as zypper gives them, and plans that change what a patch wants and nothing else. */
final class PatchesTest {
  private static final Repository REPO = new Repository("updates", 99);
  private static final String SEVERAL = "multiversion(kernel)";

  private final UniverseBuilder builder = Universe.builder();
  private final ImmutableListMultimap.Builder<Repository, Advisory> advisories =
      ImmutableListMultimap.builder();

  private void add(Repository repository, String name, String evr, String... provides) {
    PackageInfo.Builder info =
        PackageInfo.builder(name, Evr.parse(evr), "x86_64")
            .add(DependencyKind.PROVIDES, new Relation(name, Comparison.EQUAL, Evr.parse(evr)));
    for (String each : provides) {
      info.add(DependencyKind.PROVIDES, Dependency.parse(each));
    }
    builder.add(repository, info.build());
  }

  private void installed(String name, String evr, String... provides) {
    add(Repository.SYSTEM, name, evr, provides);
  }

  private void available(String name, String evr, String... provides) {
    add(REPO, name, evr, provides);
  }

  /** A patch that brings a package, as updateinfo is read. */
  private void patch(String id, String category, String status, String name, String evr) {
    PackageInfo info =
        PackageInfo.builder(Advisory.PREFIX + id, Evr.parse("1"), "noarch")
            .add(
                DependencyKind.PROVIDES,
                new Relation(Advisory.PREFIX + id, Comparison.EQUAL, Evr.parse("1")))
            .add(
                DependencyKind.CONFLICTS,
                new Relation(name + ".x86_64", Comparison.LESS, Evr.parse(evr)))
            .add(
                DependencyKind.CONFLICTS,
                new Relation(name + ".noarch", Comparison.LESS, Evr.parse(evr)))
            .build();
    builder.add(REPO, info);
    advisories.put(
        REPO,
        new Advisory(
            info,
            category,
            "",
            status,
            0,
            false,
            false,
            "",
            ImmutableList.of(),
            ImmutableList.of(new Affected(name, "x86_64", Evr.parse(evr)))));
  }

  private List<String> statuses(boolean optionalToo) {
    Situation situation = new Situation(builder.build(), Request.of(List.of()));
    return Patches.of(situation, advisories.build(), optionalToo).stream()
        .map(patch -> patch + " " + patch.status().word())
        .toList();
  }

  private Resolution plan(Modifier... modifiers) {
    Universe universe = builder.build();
    List<Patch> patches =
        Patches.of(new Situation(universe, Request.of(List.of())), advisories.build(), false);
    List<Job> jobs = new ArrayList<>(Patches.keepAway(universe, patches));
    patches.stream()
        .filter(patch -> patch.status() == PatchStatus.NEEDED)
        .map(patch -> new Target.Words(patch.advisory().patch().name()))
        .forEach(words -> jobs.add(new Job.Install(words, ImmutableSet.copyOf(modifiers))));
    return Resolver.resolve(universe, Request.of(jobs));
  }

  private List<String> steps(Modifier... modifiers) {
    Plan plan = assertInstanceOf(Plan.class, plan(modifiers));
    return plan.steps().stream()
        .map(step -> step.action().word() + " " + step.nevra())
        .sorted()
        .toList();
  }

  @Test
  void statusIsThatOfTheInstalledPackages() {
    Stream.of("old", "fine", "extra", "back").forEach(name -> installed(name, "1-1"));
    patch("a", "security", "stable", "old", "2-1");
    patch("b", "security", "stable", "fine", "1-1");
    patch("c", "feature", "stable", "extra", "2-1");
    patch("d", "security", "retracted", "back", "2-1");
    patch("e", "security", "stable", "absent", "2-1");
    assertEquals(
        List.of("a-1 needed", "b-1 applied", "c-1 optional", "d-1 retracted", "e-1 not needed"),
        statuses(false));
    assertEquals("c-1 needed", statuses(true).get(2));
  }

  @Test
  void whatOnlyProvidesANameIsNotMeant() {
    installed("other", "5-1", "name = 1-1");
    patch("a", "security", "stable", "name", "2-1");
    assertEquals(List.of("a-1 not needed"), statuses(false));
  }

  @Test
  void updatesWhatThePatchConflictsWithAndNothingElse() {
    installed("a", "1-1");
    installed("b", "1-1");
    available("a", "2-1");
    available("b", "2-1");
    patch("p", "security", "stable", "a", "2-1");
    assertEquals(List.of("install patch:p-1.noarch", "upgrade a-2-1.x86_64"), steps());
  }

  @Test
  void ofSeveralVersionsANewOneIsEnough() {
    installed("kernel", "1-1", SEVERAL);
    available("kernel", "2-1", SEVERAL);
    patch("p", "security", "stable", "kernel", "2-1");
    assertEquals(List.of("p-1 needed"), statuses(false));
    assertEquals(List.of("install kernel-2-1.x86_64", "install patch:p-1.noarch"), steps());
  }

  @Test
  void ofSeveralInstalledVersionsTheNewestCounts() {
    installed("kernel", "1-1", SEVERAL);
    installed("kernel", "2-1", SEVERAL);
    patch("p", "security", "stable", "kernel", "2-1");
    assertEquals(List.of("p-1 applied"), statuses(false));
  }

  @Test
  void isAProblemUnlessItMayBeSkipped() {
    installed("a", "1-1");
    installed("b", "1-1");
    available("b", "2-1");
    patch("lost", "security", "stable", "a", "2-1");
    patch("p", "security", "stable", "b", "2-1");
    assertInstanceOf(Resolution.Unsolvable.class, plan());
    assertEquals(List.of("install patch:p-1.noarch", "upgrade b-2-1.x86_64"), steps(Modifier.WEAK));
  }

  @Test
  void doesNotTakeWhatWasTakenBack() {
    installed("a", "1-1");
    available("a", "2-1");
    available("a", "3-1");
    patch("p", "security", "stable", "a", "2-1");
    patch("q", "security", "retracted", "a", "3-1");
    assertEquals(List.of("install patch:p-1.noarch", "upgrade a-2-1.x86_64"), steps());
  }
}
