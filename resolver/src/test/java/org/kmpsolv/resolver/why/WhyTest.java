package org.kmpsolv.resolver.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.Step;
import org.kmpsolv.resolver.kernel.Packages;
import org.kmpsolv.resolver.situation.Situation;

class WhyTest {
  private static final Plan NOTHING =
      new Plan(ImmutableList.of(), ImmutableList.of(), true, ImmutableList.of());

  private static List<Why> ask(Packages packages, Request request, String what) {
    Universe universe = packages.universe();
    Plan plan =
        request.jobs().isEmpty()
            ? NOTHING
            : assertInstanceOf(Plan.class, Resolver.resolve(universe, request));
    return Why.of(new Situation(universe, request), plan, what);
  }

  private static List<Why> ask(Packages packages, String what, Job... jobs) {
    return ask(packages, Request.of(List.of(jobs)), what);
  }

  /** The sentences of the only chain. */
  private static List<String> chain(Packages packages, String what, Job... jobs) {
    List<Why> answers = ask(packages, what, jobs);
    assertEquals(1, answers.size(), answers.toString());
    return tell(assertInstanceOf(Why.Planned.class, answers.get(0)).chain());
  }

  private static List<String> tell(List<Link> chain) {
    return chain.stream().map(Link::tell).toList();
  }

  private static Why.Present present(List<Why> answers) {
    assertEquals(1, answers.size(), answers.toString());
    return assertInstanceOf(Why.Present.class, answers.get(0));
  }

  @Test
  void aChainLeadsFromWhatIsAskedDownToThePackage() {
    Packages packages =
        new Packages()
            .add("i915-kmp-1-1", "provides kmod(i915.ko)", "requires drm", "requires drm(x)")
            .add("drm-kmp-1-1", "provides drm", "provides drm(x)", "requires i2c")
            .add("i2c-kmp-1-1", "provides i2c");
    assertEquals(
        List.of(
            "'kmod(i915.ko)' is asked for → i915-kmp-1-1.x86_64",
            "i915-kmp-1-1.x86_64 requires 'drm' and 1 more → drm-kmp-1-1.x86_64",
            "drm-kmp-1-1.x86_64 requires 'i2c' → i2c-kmp-1-1.x86_64"),
        chain(packages, "i2c-kmp", new Job.Install("kmod(i915.ko)")));
  }

  @Test
  void aRemovalLeadsToWhatIsAskedToGo() {
    Packages packages =
        new Packages()
            .install("a-1-1", "requires b")
            .install("b-1-1", "requires c")
            .install("c-1-1");
    assertEquals(
        List.of(
            "'c' is to go (asked for) → c-1-1.x86_64 goes",
            "without c-1-1.x86_64 nothing provides 'c' → b-1-1.x86_64 goes",
            "without b-1-1.x86_64 nothing provides 'b' → a-1-1.x86_64 goes"),
        chain(packages, "a", new Job.Remove("c", false)));
  }

  @Test
  void anUpdateIsTheCauseOfWhatAnOldPackageNeedsToo() {
    Packages packages = new Packages().install("a-1-1", "requires b").install("b-1-1").add("b-2-1");
    Request request = Request.of(List.of(new Job.UpdateAll()));
    Plan plan = assertInstanceOf(Plan.class, Resolver.resolve(packages.universe(), request));
    // The step tells what it always told.
    assertEquals(
        List.of("required by a-1-1.x86_64 ('b')"),
        plan.steps().stream().map(Step::reason).toList());
    assertEquals(
        List.of("an update of b-1-1.x86_64 is asked for → b-2-1.x86_64"),
        chain(packages, "b", new Job.UpdateAll()));
  }

  @Test
  void aModuleThatMustNotBeLostIsACause() {
    Packages packages =
        new Packages()
            .install(
                "kernel-1-1",
                "provides kernel-uname-r = 1-default",
                "provides multiversion(kernel)",
                "provides ksym(default:a) = 1")
            .install(
                "foo-kmp-1-1",
                "provides multiversion(kernel)",
                "provides kmod(foo.ko)",
                "requires ksym(default:a) = 1")
            .add(
                "kernel-2-1",
                "provides kernel-uname-r = 2-default",
                "provides multiversion(kernel)",
                "provides ksym(default:a) = 2")
            .add(
                "foo-kmp-2-1",
                "provides multiversion(kernel)",
                "provides kmod(foo.ko)",
                "requires helper",
                "requires ksym(default:a) = 2")
            .add("helper-1-1");
    assertEquals(
        List.of(
            "module foo serves the running kernel and must serve 2-default, which boots"
                + " → foo-kmp-2-1.x86_64",
            "foo-kmp-2-1.x86_64 requires 'helper' → helper-1-1.x86_64"),
        chain(packages, "helper", new Job.Install("kernel=2")));
    Why.Present old = present(ask(packages, "foo-kmp=1", new Job.Install("kernel=2")));
    assertEquals(
        List.of(new Why.Service("1-default", true, ImmutableList.of("foo"))), old.serves());
  }

  @Test
  void whatIsInstalledIsThereForThoseThatNothingElseNeeds() {
    Packages packages =
        new Packages()
            .install("top-1-1", "requires middle")
            .install("middle-1-1", "recommends low")
            .install("other-1-1", "requires low", "requires low = 1-1")
            .install("low-1-1");
    Why.Present low = present(ask(packages, "low"));
    assertEquals(2, low.roots());
    assertEquals(
        List.of(
            List.of(
                "installed already → other-1-1.x86_64",
                "other-1-1.x86_64 requires 'low' and 1 more → low-1-1.x86_64"),
            List.of(
                "installed already → top-1-1.x86_64",
                "top-1-1.x86_64 requires 'middle' → middle-1-1.x86_64",
                "middle-1-1.x86_64 recommends 'low' → low-1-1.x86_64")),
        low.chains().stream().map(WhyTest::tell).toList());
    assertEquals(2, low.needs().size());
    assertEquals(0, present(ask(packages, "top")).needs().size());
  }

  @Test
  void packagesThatNeedEachOtherAreNoRoots() {
    Packages packages =
        new Packages()
            .install("a-1-1", "requires b")
            .install("b-1-1", "requires a", "requires c")
            .install("c-1-1");
    Why.Present a = present(ask(packages, "a"));
    assertEquals(0, a.roots());
    assertEquals(List.of("b-1-1.x86_64 requires 'a' → a-1-1.x86_64"), tell(a.needs()));
    assertEquals(
        List.of(
            List.of(
                "installed already → b-1-1.x86_64", "b-1-1.x86_64 requires 'c' → c-1-1.x86_64")),
        present(ask(packages, "c")).chains().stream().map(WhyTest::tell).toList());
  }

  @Test
  void aDeviceWantsItsDriver() {
    Packages packages =
        new Packages()
            .install("kernel-1-1", "provides kernel-uname-r = 1-default")
            .install(
                "foo-kmp-1-1",
                "provides kmod(foo.ko)",
                "requires lib",
                "supplements modalias(kernel:pci:v1*)")
            .install("lib-1-1");
    Request request = Request.of(List.of()).withHardware(List.of("pci:v1d2"));
    Why.Present kmp = present(ask(packages, request, "foo-kmp"));
    assertTrue(kmp.kmp());
    assertEquals(List.of("pci:v1d2"), kmp.devices());
    assertEquals(List.of(), kmp.needs());
    assertEquals(
        List.of(
            "device pci:v1d2 wants a driver → foo-kmp-1-1.x86_64",
            "foo-kmp-1-1.x86_64 requires 'lib' → lib-1-1.x86_64"),
        tell(present(ask(packages, request, "lib")).chains().get(0)));
    Why.Present kernel = present(ask(packages, request, "kernel"));
    assertEquals("1-default", kernel.kernel().orElseThrow().release());
  }

  @Test
  void whatIsNowhereIsSaidToBe() {
    Packages packages = new Packages().add("a-1-1").add("b-1-1").add("b-2-1");
    assertEquals(
        List.of("b-2-1.x86_64"),
        ask(packages, "b", new Job.Install("a")).stream()
            .map(it -> assertInstanceOf(Why.Absent.class, it).nevra().toString())
            .toList());
    assertEquals(List.of(), ask(packages, "c", new Job.Install("a")));
  }
}
