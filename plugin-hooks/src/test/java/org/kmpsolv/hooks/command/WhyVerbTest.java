package org.kmpsolv.hooks.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmpsolv.hooks.Repositories;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Resolver;

class WhyVerbTest {
  private static final String INSTALLED =
      """
      =Ver: 3.0
      =Pkg: kernel-default 6.1.1 1 x86_64
      =Prv: kernel-default = 6.1.1-1
      =Prv: kernel-uname-r = 6.1.1-1-default
      =Prv: multiversion(kernel)
      =Prv: ksym(default:printk) = 1
      =Pkg: foo-kmp-default 1 1 x86_64
      =Prv: foo-kmp-default = 1-1
      =Prv: kmod(foo.ko)
      =Req: ksym(default:printk) = 1
      =Req: library
      =Pkg: library 1 1 x86_64
      =Vnd: Example
      =Prv: library = 1-1
      =Pkg: tool 1 1 x86_64
      =Prv: tool = 1-1
      =Req: foo-kmp-default
      """;

  private final Session session = new Session().planningWith(Resolver::resolve);
  @TempDir private Path directory;
  private String installed;
  private String repo;

  @BeforeEach
  void writeSources() throws IOException {
    Path file = directory.resolve("installed");
    Files.writeString(file, INSTALLED);
    installed = file.toString();
    repo =
        new Repositories()
            .add("library", "2-1", "x86_64")
            .add("bar", "1-1", "x86_64", "kmod(bar.ko)")
            .add("baz", "1-1", "x86_64")
            .write(directory.resolve("repo"))
            .toString();
  }

  private void run(int code, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("-q", "--installed", installed, "--repo", repo));
    assertEquals(code, session.run(all.toArray(new String[0])), session.errors());
  }

  @Test
  void tellsTheChainInThePlan() {
    run(0, "why", "bar", "--install", "kmod(bar.ko)");
    assertEquals(
        """

        bar-1-1.x86_64 is going to be installed:
          'kmod(bar.ko)' is asked for → bar-1-1.x86_64
        """,
        session.out());
    run(0, "why", "library", "--update");
    assertEquals(
        """

        library-2-1.x86_64 is going to be upgraded:
          an update of library-1-1.x86_64 is asked for → library-2-1.x86_64
        """,
        session.out());
  }

  @Test
  void jobsMayBeMixed() {
    run(0, "why", "tool", "--install", "bar", "--install", "baz", "--remove", "tool", "--update");
    assertEquals(
        List.of(
            new Job.Install("bar"),
            new Job.Install("baz"),
            new Job.Remove("tool", false),
            new Job.UpdateAll()),
        session.request().jobs());
    assertTrue(session.out().contains("tool-1-1.x86_64 is going to be REMOVED:"), session.out());
  }

  @Test
  void tellsWhatIsInstalled() {
    run(0, "why", "library");
    assertEquals(
        """

        library-1-1.x86_64 is installed.
        Of the installed packages 1 requires it.
        The shortest way to it from the one package that nothing else needs:
          tool-1-1.x86_64 requires 'foo-kmp-default' → foo-kmp-default-1-1.x86_64
            foo-kmp-default-1-1.x86_64 requires 'library' → library-1-1.x86_64
        """,
        session.out());
    run(0, "why", "foo-kmp-default", "--install", "bar");
    assertTrue(
        session
            .out()
            .contains(
                """
                foo-kmp-default-1-1.x86_64 is installed, and the plan leaves it as it is.
                It brings module foo to kernel 6.1.1-1-default, which boots.
                """),
        session.out());
  }

  @Test
  void pointsToWhyNot() {
    run(0, "why", "baz", "--install", "bar");
    assertEquals(
        """

        baz-1-1.x86_64 is neither in the plan nor installed.
        'kmpsolv why-not' with the same arguments tells why.
        """,
        session.out());
  }

  @Test
  void theJsonHasAllKeys() {
    run(0, "why", "bar", "--install", "bar", "--format", "json");
    assertEquals(
        "{\"packages\":[{\"package\":\"bar-1-1.x86_64\",\"state\":\"planned\",\"action\":\"install\","
            + "\"chain\":[{\"package\":\"bar-1-1.x86_64\",\"goes\":false,\"kind\":\"asked\",\"because\":null,\"text\":\"'bar'"
            + " is asked for →"
            + " bar-1-1.x86_64\"}],\"needs\":[],\"chains\":[],\"roots\":0,\"devices\":[],\"kmp\":false,\"serves\":[],\"kernel\":null}]}\n",
        session.out());
    run(0, "why", "kernel-default", "--format", "json");
    assertTrue(
        session
            .out()
            .endsWith(
                "\"roots\":1,\"devices\":[],\"kmp\":false,\"serves\":[],\"kernel\":"
                    + "{\"release\":\"6.1.1-1-default\",\"boots\":true,\"modules\":[]}}]}\n"),
        session.out());
  }

  @Test
  void whyNotTellsWhatItWouldTake() {
    run(0, "why-not", "baz", "--install", "bar");
    assertEquals(
        """

        baz-1-1.x86_64 could be in the plan, but nothing asks for it:
          new packages: 2 instead of 1
        """,
        session.out());
    run(0, "why-not", "library", "--install", "bar", "--format", "json");
    assertEquals(
        "{\"packages\":[{\"package\":\"library-2-1.x86_64\",\"verdict\":\"not_asked\","
            + "\"difference\":{\"criterion\":\"replaced packages\",\"with\":1,\"best\":0},"
            + "\"comes\":[],\"goes\":[\"library-1-1.x86_64\"],\"without\":[],\"proved\":true,"
            + "\"held_back\":[],\"problems\":[]}]}\n",
        session.out());
  }

  @Test
  void whyNotTellsTheProblem() {
    run(0, "why-not", "library=2", "--install", "library=1");
    assertTrue(
        session
            .out()
            .startsWith(
                """

                library-2-1.x86_64 cannot be in the plan.

                Problem: library-1-1.x86_64 and library-2-1.x86_64 cannot be installed at the same time
                """),
        session.out());
    run(0, "why-not", "library=2", "--install", "library=1", "--format", "json");
    assertTrue(session.out().contains("\"verdict\":\"impossible\""), session.out());
  }

  @Test
  void whyNotTellsWhatIsThere() {
    run(0, "why-not", "tool");
    assertEquals(
        "\ntool-1-1.x86_64 is there after the plan; 'kmpsolv why' tells why.\n", session.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          why     | nope |        |      | 104 | package 'nope' not found.
          why-not | nope | --install | bar | 104 | package 'nope' not found.
          why     | bar  | --install | ''  | 3   | --install: the value is empty
          why     | bar  | baz       |     | 3   | too many arguments: one package at a time. Try 'kmpsolv why --help'.
          """)
  void saysWhatIsWrong(
      String verb, String what, String option, String value, int code, String message) {
    List<String> words = new ArrayList<>(List.of(verb, what));
    if (option != null) {
      words.add(option);
    }
    if (value != null) {
      words.add(value);
    }
    run(code, words.toArray(new String[0]));
    assertEquals("kmpsolv: " + message + "\n", session.errors());
  }

  @Test
  void whatIsAskedForNowhereIsNotFoundEither() {
    run(104, "why", "bar", "--install", "nope");
    assertEquals("No provider of 'nope' found.\n", session.errors());
    run(4, "why", "bar", "--install", "bar", "--remove", "bar");
    assertTrue(session.out().contains("Problem: "), session.out());
  }
}
