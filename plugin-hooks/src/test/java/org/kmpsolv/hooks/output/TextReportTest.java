package org.kmpsolv.hooks.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kmpsolv.hooks.output.TextReport.Verbosity;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.universe.UniverseBuilder;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Step.Action;

class TextReportTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  private TextReport report(int columns, boolean colored, Verbosity verbosity) {
    return new TextReport(
        new Sheet(new PrintStream(out, true, StandardCharsets.UTF_8), columns, colored),
        new PrintStream(errors, true, StandardCharsets.UTF_8),
        verbosity);
  }

  private TextReport plain() {
    return report(0, false, Verbosity.NORMAL);
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatAPlanMeansForTheKernels() {
    plain()
        .resolution(
            Plans.withKernel(Plans.step(Action.INSTALL, "kernel", "2-1", "k", "asked for")));
    assertTrue(
        text()
            .contains(
                """
                Kernel      | Package | State            | Modules | Lost
                ------------+---------+------------------+---------+-----
                2-1-default | kernel  | installed, boots | 2       | 1
                To run once at the end: depmod -a 2-1-default
                Note: A note.
                """),
        text());
  }

  @Test
  void aPlanIsToldInZyppersSections() {
    plain().resolution(Plans.everything());
    assertEquals(
        """

        The following 2 NEW packages are going to be installed:
          a lib

        The following package is going to be REMOVED:
          old

        The following package is going to be upgraded:
          up

        The following package is going to be downgraded:
          down

        The following package is going to be reinstalled:
          same

        1 package to upgrade, 1 to downgrade, 2 new, 1 to reinstall, 1 to remove.
        Overall download size: 7.2 MiB. After the operation, additional 14.3 MiB will be used.
        Criteria: new packages 6; proved optimal.
        """,
        text());
  }

  @Test
  void aRemovalFetchesNothing() {
    plain().resolution(Plans.plan(true, Plans.step(Action.REMOVE, "a", "1-1", "@System", "asked")));
    assertEquals(
        """

        The following package is going to be REMOVED:
          a

        1 package to remove.
        After the operation, 1.0 KiB will be freed.
        Criteria: new packages 1; proved optimal.
        """,
        text());
  }

  @Test
  void verboseTellsVersionsRepositoriesAndReasons() {
    report(0, false, Verbosity.VERBOSE)
        .resolution(
            Plans.plan(
                false,
                Plans.step(Action.INSTALL, "lib", "1:1-1", "k", "required by up"),
                Plans.step(Action.UPGRADE, "up", "2-1", "k", "asked", Plans.nevra("up", "1-1"))));
    assertEquals(
        """

        The following NEW package is going to be installed:
        Name | Version | Arch   | Repository | Reason
        -----+---------+--------+------------+---------------
        lib  | 1:1-1   | x86_64 | k          | required by up

        The following package is going to be upgraded:
        Name | Version    | Arch   | Repository | Reason
        -----+------------+--------+------------+-------
        up   | 1-1 -> 2-1 | x86_64 | k          | asked

        1 package to upgrade, 1 new.
        Overall download size: 2.9 MiB. After the operation, additional 5.7 MiB will be used.
        Criteria: not the newest 0, new packages 2; not proved optimal (time limit).
        """,
        text());
  }

  @Test
  void twoVersionsOfANameAreToldApart() {
    plain()
        .resolution(
            Plans.plan(
                true,
                Plans.step(Action.INSTALL, "kernel", "1-1", "k", "asked for"),
                Plans.step(Action.INSTALL, "kernel", "2-1", "k", "asked for")));
    assertEquals("  kernel-1-1.x86_64 kernel-2-1.x86_64", text().lines().toList().get(2));
  }

  @Test
  void onATerminalListsAreWrapped() {
    report(16, false, Verbosity.NORMAL)
        .resolution(
            Plans.plan(
                true,
                Plans.step(Action.INSTALL, "aaaaaa", "1-1", "k", ""),
                Plans.step(Action.INSTALL, "bbbbbbb", "1-1", "k", ""),
                Plans.step(Action.INSTALL, "c", "1-1", "k", "")));
    assertEquals(List.of("  aaaaaa bbbbbbb", "  c"), text().lines().skip(2).limit(2).toList());
  }

  @Test
  void colorsAreUsedWhereTheyAreWanted() {
    report(80, true, Verbosity.NORMAL)
        .resolution(Plans.plan(true, Plans.step(Action.REMOVE, "a", "1-1", "@System", "")));
    assertEquals(
        List.of(
            "\u001b[1mThe following package is going to be REMOVED:\u001b[0m",
            "  \u001b[31ma\u001b[0m"),
        text().lines().skip(1).limit(2).toList());
  }

  @Test
  void nothingToDoIsSaid() {
    plain().resolution(Plans.plan(true));
    assertEquals("Nothing to do.\n", text());
  }

  @Test
  void aProblemIsToldWithItsStoryAndSolutions() {
    plain().resolution(Plans.unsolvable());
    assertEquals(
        """

        Problem: nothing provides 'libx' needed by the to be installed a-1-1.x86_64
          'a' was asked for.
          a-1-1.x86_64 requires 'libx'.
         Solution 1: do not install a
         Solution 2: Following actions will be done:
          do not install b
          deinstallation of c-1-1.x86_64
        """,
        text());
  }

  @Test
  void aProblemInOneLine() {
    report(0, false, Verbosity.QUIET).resolution(Plans.unsolvable());
    assertEquals(
        "Problem: nothing provides 'libx' needed by the to be installed a-1-1.x86_64\n", text());
  }

  @Test
  void aProblemInEveryFact() {
    report(0, false, Verbosity.VERBOSE).resolution(Plans.unsolvable());
    assertEquals(
        List.of(
            "  'a' was asked for.",
            "  a-1-1.x86_64 requires 'libx' > 1.",
            "  a-1-1.x86_64 requires 'libx' < 3.",
            " Solution 1: do not install a"),
        text().lines().skip(2).limit(4).toList());
  }

  @Test
  void severalProblemsAreListedFirst() {
    Problem problem = Plans.unsolvable().problems().get(0);
    Problem other = Problem.of("other");
    plain().resolution(new Resolution.Unsolvable(ImmutableList.of(problem, other)));
    assertEquals(
        List.of(
            "",
            "2 Problems:",
            "Problem: nothing provides 'libx' needed by the to be installed a-1-1.x86_64",
            "Problem: other",
            ""),
        text().lines().limit(5).toList());
  }

  @Test
  void whatIsNotFoundIsAnError() {
    plain().resolution(new Resolution.NotFound(ImmutableList.of("x", "y")));
    assertEquals(
        "No provider of 'x' found.\nNo provider of 'y' found.\n",
        errors.toString(StandardCharsets.UTF_8));
    assertEquals("", text());
  }

  private static Universe universe() {
    UniverseBuilder builder = Universe.builder();
    builder.add(Repository.SYSTEM, foo("1-1").build());
    builder.add(new Repository("k", 99), foo("2-1").build());
    builder.add(
        new Repository("k", 99),
        PackageInfo.builder("pattern:base", Evr.parse("1-1"), "noarch")
            .summary("Base\u001b[2J system")
            .build());
    return builder.build();
  }

  private static PackageInfo.Builder foo(String evr) {
    return PackageInfo.builder("foo", Evr.parse(evr), "x86_64")
        .summary("The foo")
        .description("All of\nfoo.")
        .vendor("Example")
        .installedSize(4096)
        .add(DependencyKind.PROVIDES, Relation.of("kmod(foo.ko)"))
        .add(DependencyKind.REQUIRES, Relation.of("bar"));
  }

  @Test
  void aSearchShowsEachNameOnce() {
    plain().found(universe(), List.of(0, 1, 2));
    assertEquals(
        """

        S | Name | Summary         | Type
        --+------+-----------------+--------
        i | foo  | The foo         | package
          | base | Base [2J system | pattern
        """,
        text());
  }

  @Test
  void aVerboseSearchShowsEachVersion() {
    report(0, false, Verbosity.VERBOSE).found(universe(), List.of(0, 1, 2));
    assertEquals(
        """

        S | Name | Type    | Version | Arch   | Repository
        --+------+---------+---------+--------+------------------
        i | foo  | package | 1-1     | x86_64 | (System Packages)
        v | foo  | package | 2-1     | x86_64 | k
          | base | pattern | 1-1     | noarch | k
        """,
        text());
  }

  @Test
  void onANarrowTerminalTheSummaryIsCut() {
    report(32, false, Verbosity.QUIET).found(universe(), List.of(2));
    assertEquals("  | base | Base [2J -> | pattern", text().lines().toList().get(2));
  }

  @Test
  void infoShowsAPackageAsZypperDoes() {
    plain().details(universe(), List.of(1), Set.of(DependencyKind.REQUIRES));
    assertEquals(
        """

        Information for package foo:
        ----------------------------
        Repository     : k
        Name           : foo
        Version        : 2-1
        Arch           : x86_64
        Vendor         : Example
        Installed Size : 4.0 KiB
        Installed      : Yes
        Status         : out-of-date (version 1-1 installed)
        Source package :
        Upstream URL   :
        Summary        : The foo
        Description    :
            All of
            foo.
        Requires       : [1]
            bar
        """,
        text());
  }

  @Test
  void sizesAreZyppers() {
    assertEquals("0 B", ByteSize.format(0));
    assertEquals("1023 B", ByteSize.format(-1023));
    assertEquals("1.0 KiB", ByteSize.format(1024));
    assertEquals("19.5 MiB", ByteSize.format(20_447_232));
    assertEquals("1.25 GiB", ByteSize.format(5L << 28));
    assertEquals("1.500 TiB", ByteSize.format(3L << 39));
  }
}
