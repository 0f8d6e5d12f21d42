package org.kmpsolv.hooks.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.hooks.Repositories;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Policy.Multiversion;

/** What a request is made of on a machine: its configuration, where no option says otherwise. */
class MachineRequestTest {
  private final Session session = new Session();
  @TempDir private Path root;

  @BeforeEach
  void write() throws IOException {
    Repositories repository = new Repositories();
    for (String name : List.of("app", "kernel-a", "kernel-b", "Lib", "glibc")) {
      repository.add(name, "1-1", "i586").add(name, "2-1", "i586");
    }
    repository.write(root.resolve("var/cache/zypp/raw/main"));
    write("etc/zypp/repos.d/main.repo", "[main]\nenabled=1\n");
    write("etc/zypp/zypp.conf", "[main]\narch = i586\n");
  }

  private Path write(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, content);
  }

  private int run(String... words) {
    return session.run(
        Stream.concat(Stream.of(words), Stream.of("--root", root.toString()))
            .toArray(String[]::new));
  }

  private List<String> jobs() {
    return session.request().jobs().stream().map(Job::toString).toList();
  }

  @Test
  void thePolicyIsThatOfTheConfiguration() throws IOException {
    write(
        "etc/zypp/zypp.conf.d/mine.conf",
        """
        [main]
        solver.onlyRequires = yes
        solver.allowVendorChange = yes
        solver.dupAllowDowngrade = no
        solver.dupAllowVendorChange = yes
        multiversion = one
        """);
    write("etc/zypp/multiversion.d/two", "provides:two(x)\n");
    write("etc/zypp/vendors.d/v", "[main]\nvendors = a,b\n");
    write("var/lib/zypp/RequestedLocales", "de\n");
    write("sys/devices/pci/modalias", "pci:v1\n");
    write("proc/modules", "xfs 1961984 2 - Live 0x0\nsnd_hda_intel 57344 0 - Live 0x0 (O)\n\n");
    assertEquals(0, run("install", "app"), session.errors());
    Policy policy = session.request().policy();
    assertEquals("i586", policy.architecture());
    assertFalse(policy.recommends());
    assertEquals(
        new Multiversion(ImmutableList.of("one"), ImmutableList.of("two(x)")),
        policy.multiversion());
    assertTrue(policy.vendors().areOne("A", "B"));
    assertEquals(
        ImmutableSet.of(
            Option.ALLOW_VENDOR_CHANGE,
            Option.DIST_UPGRADE_FORBID_DOWNGRADE,
            Option.SPLIT_PROVIDES),
        policy.options());
    assertEquals(ImmutableSet.of("language(de)", "language(en)"), session.request().facts());
    assertEquals(List.of("pci:v1"), session.request().hardware());
    assertEquals(ImmutableSet.of("xfs", "snd_hda_intel"), session.request().loaded());

    assertEquals(
        0,
        run("install", "app", "--arch", "i686", "--recommends", "--no-allow-vendor-change"),
        session.errors());
    assertEquals("i686", session.request().policy().architecture());
    assertTrue(session.request().policy().recommends());
    assertFalse(session.request().policy().has(Option.ALLOW_VENDOR_CHANGE));
  }

  @Test
  void locksAreJobsWhereTheyFindSomething() throws IOException {
    write(
        "etc/zypp/locks",
        """
        type: package
        match_type: glob
        case_sensitive: on
        solvable_name: kernel-*

        type: package
        match_type: word
        solvable_name: lib

        match_type: exact
        case_sensitive: on
        version: < 2
        solvable_name: app

        match_type: exact
        repo: elsewhere
        solvable_name: app

        type: pattern
        solvable_name: app
        """);
    assertEquals(0, run("install", "app"), session.errors());
    assertEquals(
        List.of(
            "install app",
            "lock kernel-*",
            "lock Lib-1-1.i586@main, Lib-2-1.i586@main",
            "lock app < 2"),
        jobs());
  }

  @Test
  void systemCheckIsLaidUponEveryRequest() throws IOException {
    write("etc/zypp/systemCheck", "requires:glibc\nconflicts:app = 2\nconflicts:nothing\n");
    assertEquals(0, run("install", "app"), session.errors());
    assertEquals(List.of("install app", "install glibc", "remove app = 2"), jobs());
  }

  @Test
  void zyppConfSaysWhetherDependenciesAreCleaned() throws IOException {
    write("etc/zypp/zypp.conf.d/clean.conf", "[main]\nsolver.cleandepsOnRemove = yes\n");
    assertEquals(0, run("remove", "app"), session.errors());
    assertTrue(((Job.Remove) session.request().jobs().get(0)).cleanDependencies());
    assertEquals(0, run("remove", "app", "--no-clean-deps"), session.errors());
    assertFalse(((Job.Remove) session.request().jobs().get(0)).cleanDependencies());
  }

  @Test
  void aBadConfigurationIsOneError() throws IOException {
    Path config = write("etc/zypp/zypp.conf", "[main]\nsolver.onlyRequires = perhaps\n");
    assertEquals(4, run("install", "app"));
    assertEquals(
        "kmpsolv: " + config + ": line 2: 'perhaps' is neither yes nor no\n", session.errors());
    write("etc/zypp/zypp.conf", "[main]\n\nmultiversion.kernels = newest\n");
    assertEquals(4, run("purge-kernels"));
    assertEquals(
        "kmpsolv: "
            + config
            + ": line 3: 'newest' is none of latest, latest-N, oldest, oldest+N, running and"
            + " VERSION-RELEASE\n",
        session.errors());
  }

  @Test
  void aDisabledRepositoryIsNotLookedAt() throws IOException {
    write("etc/zypp/repos.d/off.repo", "[off]\nenabled=0\n");
    assertEquals(0, run("search", "app"), session.errors());
    write("etc/zypp/repos.d/off.repo", "[off it's]\nenabled=1\n");
    assertEquals(106, run("search", "app"));
    assertTrue(
        session
            .errors()
            .startsWith(
                "kmpsolv: skipping 'off it's': zypper has no metadata of it yet. Run 'zypper --root"
                    + " "
                    + root
                    + " refresh 'off it'\\''s''.\n"),
        session.errors());
  }
}
