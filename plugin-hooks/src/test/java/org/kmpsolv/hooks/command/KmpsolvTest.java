package org.kmpsolv.hooks.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmpsolv.hooks.Repositories;
import org.kmpsolv.hooks.output.Plans;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Policy.Multiversion;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Step.Action;
import org.kmpsolv.resolver.Target;

class KmpsolvTest {
  private final Session session = new Session();
  @TempDir private Path directory;
  private String repo;

  @BeforeEach
  void writeRepository() {
    repo =
        new Repositories()
            .add("foo-kmp", "1-1", "x86_64", "kmod(foo.ko)")
            .add("foo-kmp", "2-1", "x86_64", "kmod(foo.ko)")
            .add("bar", "1-1", "noarch")
            .addFile("bar", "1-1", "noarch", "/usr/share/bar")
            .write(directory.resolve("repo"))
            .toString();
  }

  private void assertFails(int code, String message, String... arguments) {
    assertEquals(code, session.run(arguments), session.errors());
    assertEquals("kmpsolv: " + message + "\n", session.errors());
  }

  @Test
  void aPlanEndsWell() {
    session.answering(
        Plans.plan(true, Plans.step(Action.INSTALL, "bar", "1-1", "repo", "asked for")));
    assertEquals(0, session.run("install", "bar", "--repo", repo));
    assertEquals(
        """
        Loading repository data...
        Resolving package dependencies...

        The following NEW package is going to be installed:
          bar

        1 new package to install.
        Overall download size: 1.4 MiB. After the operation, additional 2.9 MiB will be used.
        Criteria: new packages 1; proved optimal.
        """,
        session.out());
    assertEquals("", session.errors());
  }

  @Test
  void quietTellsTheAnswerAlone() {
    assertEquals(0, session.run("-q", "in", "bar", "--repo", repo));
    assertEquals("Nothing to do.\n", session.out());
  }

  @Test
  void jsonIsOneObjectAlone() {
    assertEquals(0, session.run("in", "kmod(foo.ko)", "--repo", repo, "--format", "json"));
    assertTrue(session.out().startsWith("{\"status\":\"solved\""), session.out());
    assertTrue(session.out().endsWith("}\n"), session.out());
  }

  @Test
  void whatIsNoNameIsTriedAsACapability() {
    session.answering(new Resolution.NotFound(ImmutableList.of("nope")));
    assertEquals(104, session.run("in", "nope", "foo-kmp=1", "b?r", "--repo", repo));
    assertEquals(
        List.of(
            "Loading repository data...",
            "'nope' not found in package names. Trying capabilities.",
            "Resolving package dependencies..."),
        session.out().lines().toList());
    assertEquals("No provider of 'nope' found.\n", session.errors());
  }

  @Test
  void noPlan() {
    session.answering(Plans.unsolvable());
    assertEquals(4, session.run("in", "bar", "--repo", repo));
    assertTrue(session.out().contains("\nProblem: nothing provides 'libx'"), session.out());
  }

  @Test
  void optionsMayStandAnywhere() {
    for (List<String> words :
        List.of(
            List.of("--repo", repo, "--arch=i586", "install", "a", "b"),
            List.of("install", "--repo", repo, "a", "--arch", "i586", "b"),
            List.of("in", "--arch", "i586", "--repo", repo, "--", "a", "b"))) {
      assertEquals(0, session.run(words.toArray(new String[0])), session.errors());
      assertEquals(List.of(new Job.Install("a"), new Job.Install("b")), session.request().jobs());
      assertEquals("i586", session.request().policy().architecture());
    }
  }

  @Test
  void thePolicyIsZyppersUnlessSaid() {
    assertEquals(0, session.run("in", "bar", "--repo", repo));
    assertEquals(
        Policy.DEFAULT.withOptions(
            Set.of(Option.DIST_UPGRADE_FORBID_VENDOR_CHANGE, Option.SPLIT_PROVIDES)),
        session.request().policy());
    assertNull(session.request().policy().timeLimit());
    assertEquals(List.of(), session.request().hardware());
  }

  @Test
  void thePolicyIsWhatTheOptionsSay() throws IOException {
    Path hardware = directory.resolve("hardware");
    Files.writeString(hardware, "pci:v00008086d0000\n\n  usb:v1D6Bp0002  \n");
    assertEquals(
        0,
        session.run(
            "in",
            "bar",
            "--repo",
            repo,
            "--no-recommends",
            "--multiversion",
            "kernel,provides:x",
            "--time-limit",
            "1.5",
            "--hardware",
            hardware.toString()));
    Policy policy = session.request().policy();
    assertEquals(false, policy.recommends());
    assertEquals(
        new Multiversion(ImmutableList.of("kernel"), ImmutableList.of("x")), policy.multiversion());
    assertEquals(Duration.ofMillis(1500), policy.timeLimit());
    assertEquals(List.of("pci:v00008086d0000", "usb:v1D6Bp0002"), session.request().hardware());
  }

  @Test
  void changesAreAllowedOrNot() {
    assertEquals(
        Set.of(
            Option.ALLOW_DOWNGRADE,
            Option.ALLOW_VENDOR_CHANGE,
            Option.FORBID_NAME_CHANGE,
            Option.SPLIT_PROVIDES,
            Option.DIST_UPGRADE_FORBID_NAME_CHANGE,
            Option.DIST_UPGRADE_FORBID_ARCHITECTURE_CHANGE,
            Option.ALLOW_UNINSTALL,
            Option.BEST),
        options(
            "up",
            "--allow-downgrade",
            "--allow-vendor-change",
            "--no-allow-name-change",
            "--no-allow-arch-change",
            "--force-resolution",
            "--best"));
    assertFails(
        3,
        "--allow-downgrade and --no-allow-downgrade exclude each other",
        "up",
        "--repo",
        repo,
        "--allow-downgrade",
        "--no-allow-downgrade");
  }

  private Set<Option> options(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--repo", repo));
    assertEquals(0, session.run(all.toArray(new String[0])), session.errors());
    return session.request().policy().options();
  }

  @Test
  void distUpgradeMayBeFromRepositories() {
    options("dup");
    assertEquals(
        List.of(new Job.DistUpgrade(new Target.Everything(), ImmutableSet.of())),
        session.request().jobs());
    options("dist-upgrade", "--from", "repo");
    Target.InRepository from = new Target.InRepository("repo");
    assertEquals(
        List.of(new Job.DistUpgrade(from, ImmutableSet.of(Modifier.SET_VENDOR))),
        session.request().jobs());
    options("dup", "--from", "repo", "--no-allow-vendor-change");
    assertEquals(List.of(new Job.DistUpgrade(from, ImmutableSet.of())), session.request().jobs());
  }

  @Test
  void locksAndOldPackagesAreJobs() {
    options("in", "bar", "--oldpackage", "--lock", "foo*");
    assertEquals(
        List.of(
            new Job.Install(new Target.Words("bar"), ImmutableSet.of(Modifier.SET_EVR)),
            new Job.Lock(new Target.Words("foo*"))),
        session.request().jobs());
    assertFails(3, "--lock: the value is empty", "up", "--repo", repo, "--lock", " ");
  }

  @Test
  void newRecommendsAreAnOption() {
    assertTrue(options("inr").contains(Option.ADD_ALREADY_RECOMMENDED));
    assertEquals(List.of(), session.request().jobs());
  }

  @Test
  void removeTakesCleanDeps() {
    assertEquals(0, session.run("rm", "bar", "--installed", repo, "-u"));
    assertEquals(List.of(new Job.Remove("bar", true)), session.request().jobs());
    assertEquals(0, session.run("remove", "bar", "--installed", repo));
    assertEquals(List.of(new Job.Remove("bar", false)), session.request().jobs());
  }

  @Test
  void aliasesAndPriorities() {
    session.planningWith(
        (universe, request) -> {
          assertEquals(
              List.of(
                  new Repository("a", 5), new Repository("repo", 99), new Repository("repo-2", 99)),
              universe.repositories());
          return Plans.plan(true);
        });
    assertEquals(
        0,
        session.run("in", "bar", "--repo", repo, "--repo", "a=" + repo + ",5", "--repo=" + repo),
        session.errors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in|too few arguments: at least one package name or capability is required. Try 'kmpsolv install --help'.
          se|too few arguments: at least one word is required. Try 'kmpsolv search --help'.
          in x --repo /no/such|--repo: there is no '/no/such'
          in x --installed /no/such|--installed: there is no '/no/such'
          in x --hardware /no/such|--hardware: there is no '/no/such'
          in x --hardware /|--hardware: '/' is no list of modaliases
          in x --repo @System=/|--repo: '@System' cannot be an alias
          in x --repo =/|--repo: '' cannot be an alias
          in x --repo a=/ --repo a=/usr|two repositories have the alias 'a'
          in x --repo /,99999999999|--repo: 99999999999 is too large for a priority
          in x --format xml|--format is 'text' or 'json', not 'xml'
          in x --color blue|--color is 'auto', 'always' or 'never', not 'blue'
          in x --time-limit 0|--time-limit: '0' is no number of seconds above 0
          in x --time-limit 1h|--time-limit: '1h' is no number of seconds above 0
          in x --arch a/b|--arch: 'a/b' is no architecture
          """)
  void whatMakesNoSenseIsAnInvalidArgument(String arguments, String message) {
    assertFails(3, message, arguments.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          instal x|unknown command 'instal'. Try 'kmpsolv --help'.
          --quiet|no command is given. Try 'kmpsolv --help'.
          in --foo x|The flag --foo is not known. Try 'kmpsolv install --help'.
          --foo in x|The flag --foo is not known. Try 'kmpsolv install --help'.
          in x --repo|Missing argument for [ALIAS=]DIR[,PRIORITY]. Try 'kmpsolv install --help'.
          in x --quiet=3|option '--quiet' should be specified without '3' parameter. Try 'kmpsolv install --help'.
          """)
  void whatCannotBeReadIsASyntaxError(String arguments, String message) {
    assertFails(2, message, arguments.split(" "));
  }

  @Test
  void withoutRepositoriesNothingCanBePlanned(@TempDir Path empty) {
    String root = empty.toString();
    assertFails(6, "no repositories defined: name one with --repo DIR", "in", "x", "--root", root);
    assertFails(6, "no repositories defined: name one with --repo DIR", "se", "x", "--root", root);
    assertFails(
        3, "--root excludes --repo and --installed", "in", "x", "--root", root, "--repo", repo);
  }

  @Test
  void brokenMetadata() throws IOException {
    Files.writeString(Path.of(repo, "repodata/primary.xml"), "<metadata>");
    assertEquals(4, session.run("in", "bar", "--repo", repo));
    assertEquals(1, session.errors().lines().count(), session.errors());
    assertTrue(session.errors().startsWith("kmpsolv: " + repo), session.errors());
  }

  @Test
  void aBugIsOneLineAndVerboseShowsWhere() {
    session.planningWith(
        (universe, request) -> {
          throw new IllegalStateException("oops\nagain");
        });
    assertEquals(1, session.run("in", "bar", "--repo", repo));
    assertEquals(1, session.errors().lines().count(), session.errors());
    assertTrue(
        session.errors().startsWith("kmpsolv: this is a bug, please report it"), session.errors());
    assertEquals(1, session.run("in", "bar", "--repo", repo, "--verbose"));
    assertTrue(session.errors().contains("\tat org.kmpsolv."), session.errors());
  }

  @Test
  void tooLittleMemoryIsSaid() {
    session.planningWith(
        (universe, request) -> {
          throw new OutOfMemoryError();
        });
    assertFails(
        1,
        "not enough memory; KMPSOLV_JAVA_OPTS=-Xmx4g, for example, allows more",
        "in",
        "bar",
        "--repo",
        repo);
  }

  @Test
  void versionAndHelp() {
    for (String version : List.of("--version", "in --version", "--repo x --version")) {
      assertEquals(0, session.run(version.split(" ")));
      assertTrue(session.out().startsWith("kmpsolv "), session.out());
    }
    for (String help : List.of("--help", "-h", "help", "help nope")) {
      assertEquals(0, session.run(help.split(" ")));
      assertTrue(session.out().contains("  install, in  "), session.out());
    }
    for (Verb verb : Verbs.all()) {
      assertEquals(0, session.run("help", verb.name()));
      String expected = session.out();
      assertEquals(0, session.run(verb.alias().isEmpty() ? verb.name() : verb.alias(), "-h"));
      assertEquals(expected, session.out());
      assertTrue(expected.startsWith("Usage: kmpsolv " + verb.name() + " [OPTIONS]"), expected);
    }
  }

  @Test
  void whatProvides() {
    for (String capability : List.of("kmod(foo.ko)", "kmod(f*)", "foo-kmp >= 1", "foo-kmp=1")) {
      assertEquals(0, session.run("wp", capability, "-q", "--repo", repo), capability);
      assertEquals(
          List.of(
              "",
              "S | Name    | Summary     | Type",
              "--+---------+-------------+--------",
              "  | foo-kmp | The foo-kmp | package"),
          ("\n" + session.out()).lines().toList());
    }
    assertEquals(0, session.run("what-provides", "/usr/share/bar", "--repo", repo));
    assertEquals(104, session.run("wp", "nope", "--repo", repo));
    assertEquals("Loading repository data...\nNo matching items found.\n", session.out());
    assertEquals(3, session.run("wp", "(a and b)", "--repo", repo));
  }

  @Test
  void search() {
    for (String words : List.of("FOO", "foo nope", "f*kmp", "-d all?of?foo*")) {
      assertEquals(0, session.run(("se --repo " + repo + " " + words).split(" ")), words);
      assertTrue(session.out().contains("  | foo-kmp | The foo-kmp | package"), words);
    }
    for (String words : List.of("nope", "foo*o", "summary")) {
      assertEquals(104, session.run("se", words, "--repo", repo), words);
    }
    assertEquals(104, session.run("se", "nope", "--repo", repo, "--format", "json"));
    assertEquals("{\"packages\":[]}\n", session.out());
  }

  @Test
  void info() {
    for (String name :
        List.of("foo-kmp", "foo-kmp.x86_64", "foo-kmp-2-1.x86_64", "f*", "foo-kmp>1")) {
      assertEquals(0, session.run("if", name, "--repo", repo), session.errors());
      assertTrue(session.out().contains("\nVersion        : 2-1\n"), session.out());
    }
    assertEquals(0, session.run("info", "foo-kmp=1-1", "--repo", repo, "--provides"));
    assertTrue(session.out().endsWith("    kmod(foo.ko)\n"), session.out());
    assertFails(104, "package 'nope' not found.", "info", "bar", "nope", "--repo", repo);
    assertTrue(session.out().contains("\nName           : bar\n"), session.out());
  }
}
