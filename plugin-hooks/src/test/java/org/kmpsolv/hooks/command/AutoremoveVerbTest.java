package org.kmpsolv.hooks.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Resolver;

/** {@code autoremove} and {@code packages}, which say the same of what is unneeded. */
class AutoremoveVerbTest {
  private final Session session = new Session().planningWith(Resolver::resolve);
  @TempDir private Path directory;
  private String installed;
  private String automatic;

  @BeforeEach
  void write() throws IOException {
    installed =
        file(
            "installed",
            """
            =Ver: 3.0
            =Pkg: player 1.0 1 x86_64
            =Prv: player = 1.0-1
            =Req: libsound
            =Pkg: libsound 1.0 1 x86_64
            =Prv: libsound = 1.0-1
            =Pkg: libold 1.0 1 x86_64
            =Prv: libold = 1.0-1
            =Pkg: libolder 1.0 1 x86_64
            =Prv: libolder = 1.0-1
            """);
    automatic = file("AutoInstalled", "# written by zypp\n\nlibsound\nlibold\nlibolder\n");
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content).toString();
  }

  private int run(String verb, String... more) {
    return session.run(
        Stream.concat(
                Stream.of(verb, "--installed", installed, "--auto-installed", automatic),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void tellsThePlanAsZypper() {
    assertEquals(0, run("autoremove", "--lock", "libolde?", "--details"), session.errors());
    assertEquals(
        """
        Reading installed packages...
        Looking for unneeded packages...

        The following package is going to be REMOVED:
        Name   | Version | Arch   | Repository | Reason
        -------+---------+--------+------------+---------------------------------------------------------
        libold | 1.0-1   | x86_64 | @System    | nothing installed requires, recommends or supplements it

        1 package to remove.
        """,
        session.out().lines().limit(9).map(line -> line + "\n").reduce("", String::concat));
    assertEquals(
        List.of("libold-1.0-1.x86_64"), session.request().jobs().stream().map(Job::what).toList());
  }

  @Test
  void whatSystemCheckRequiresStays() throws IOException {
    String check = file("base.check", "# always\nrequires:libold\nconflicts:libolder\n");
    assertEquals(0, run("autoremove", "--system-check", check, "--format", "json"));
    assertTrue(session.out().contains("\"name\":\"libolder\""), session.out());
    assertTrue(!session.out().contains("\"name\":\"libold\""), session.out());
  }

  @Test
  void badLinesAreOneErrorWithFileAndLine() throws IOException {
    String check = file("base.check", "requires:libold\nrequire:libold\n");
    assertEquals(4, run("autoremove", "--system-check", check));
    assertEquals(
        "kmpsolv: "
            + check
            + ": line 2: 'require:libold' is neither requires:CAPABILITY nor"
            + " conflicts:CAPABILITY\n",
        session.errors());
    automatic = file("AutoInstalled", "product:PRETTY_NAME=\"Debian 12\"\nlib old\n");
    assertEquals(4, run("packages", "--unneeded"));
    assertEquals(
        "kmpsolv: " + automatic + ": line 2: 'lib old' is no name of a package\n",
        session.errors());
    automatic = directory.resolve("nowhere").toString();
    assertEquals(3, run("autoremove"));
  }

  @Test
  void listsWhatIsUnneeded() {
    assertEquals(0, run("packages", "--unneeded"), session.errors());
    assertEquals(
        """
        Reading installed packages...

        S | Repository | Name     | Version | Arch
        --+------------+----------+---------+-------
        i | @System    | libold   | 1.0-1   | x86_64
        i | @System    | libolder | 1.0-1   | x86_64
        """,
        session.out());
  }

  @Test
  void listsWhatTheUserOrTheResolverSelected() {
    assertEquals(0, run("packages", "--userinstalled", "-q"), session.errors());
    assertEquals(
        """
        S  | Repository | Name   | Version | Arch
        ---+------------+--------+---------+-------
        i+ | @System    | player | 1.0-1   | x86_64
        """,
        session.out());
    assertEquals(0, run("packages", "--autoinstalled", "--format", "json"), session.errors());
    assertEquals(3, session.out().split("\"auto_installed\":true", -1).length - 1, session.out());
  }

  @Test
  void withoutRepositoriesNothingIsOrphaned() {
    assertEquals(0, run("packages", "--orphaned"), session.errors());
    assertTrue(session.out().endsWith("No packages found.\n"), session.out());
  }
}
