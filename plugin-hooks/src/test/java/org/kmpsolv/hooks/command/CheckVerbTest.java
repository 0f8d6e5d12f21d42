package org.kmpsolv.hooks.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code check} as it is called. */
final class CheckVerbTest {
  private static final Path KERNELS = Path.of("..", "scenarios", "data", "kernels");

  private static final String BROKEN =
      """
      =Ver: 3.0
      =Pkg: a 1 1 x86_64
      =Prv: a = 1-1
      =Req: lib
      =Pkg: b 1 1 x86_64
      =Prv: b = 1-1
      =Req: a
      =Pkg: c 1 1 x86_64
      =Prv: c = 1-1
      =Req: d
      =Req: e
      =Pkg: d 1 1 x86_64
      =Prv: d = 1-1
      =Con: e
      =Pkg: e 1 1 x86_64
      =Prv: e = 1-1
      =Pkg: foreign 1 1 s390x
      =Prv: foreign = 1-1
      =Req: nothing
      """;
  private static final String LIBRARY =
      """
      =Ver: 3.0
      =Pkg: lib 1 1 x86_64
      =Prv: lib = 1-1
      =Pkg: other 1 1 x86_64
      =Prv: other = 1-1
      =Req: nothing
      """;
  private static final String KERNEL =
      """
      =Ver: 3.0
      =Pkg: kernel-default 1 1 x86_64
      =Prv: kernel-default = 1-1
      =Prv: kernel-uname-r = 1-1-default
      =Prv: ksym(default:layout) = 12a3
      =Pkg: foo-kmp-default 1 1 x86_64
      =Prv: foo-kmp-default = 1-1
      =Prv: kmod(foo.ko)
      =Req: ksym(default:layout) = 12a03
      """;

  private final Session session = new Session();
  @TempDir private Path directory;
  private String broken;
  private String library;
  private String kernel;

  @BeforeEach
  void write() throws IOException {
    broken = Files.writeString(directory.resolve("broken"), BROKEN).toString();
    library = Files.writeString(directory.resolve("library"), LIBRARY).toString();
    kernel = Files.writeString(directory.resolve("kernel"), KERNEL).toString();
  }

  @Test
  void causesAreTold() {
    assertEquals(4, session.run("check", "-q", "--repo", broken), session.errors());
    assertEquals(
        """

        Problem: nothing provides 'lib' needed by a-1-1.x86_64
          makes 2 packages uninstallable:
            a-1-1.x86_64, b-1-1.x86_64
            b-1-1.x86_64 needs 'a', which only a-1-1.x86_64 provides

        Problem: d-1-1.x86_64 conflicts with 'e' provided by e-1-1.x86_64
          c-1-1.x86_64 requires 'd'
          c-1-1.x86_64 requires 'e'
          makes 1 package uninstallable:
            c-1-1.x86_64

        Of 5 packages, 3 cannot be installed.
        """,
        session.out());
  }

  @Test
  void aHelperHelpsAndIsNotChecked() {
    assertEquals(4, session.run("check", "-q", "--repo", broken, "--with", library));
    assertTrue(session.out().endsWith("\nOf 5 packages, 1 cannot be installed.\n"), session.out());
    assertEquals(4, session.run("check", "-q", "--repo", broken, "--repo", library));
    assertTrue(session.out().endsWith("\nOf 7 packages, 2 cannot be installed.\n"), session.out());
  }

  @Test
  void anotherArchitecture() {
    assertEquals(4, session.run("check", "-q", "--repo", broken, "--arch", "s390x"));
    assertTrue(session.out().endsWith("\nOf 1 package, 1 cannot be installed.\n"), session.out());
  }

  @Test
  void kmpsThatLoadOnNoKernelAreAGroupOfTheirOwn() {
    assertEquals(4, session.run("check", "-q", "--repo", kernel), session.errors());
    assertEquals(
        """

        Problem: 1 KMP without a kernel in these repositories to load on; on the nearest one:
          layout differs: 1 KMP
            foo-kmp-default-1-1.x86_64

        Of 2 packages, 0 cannot be installed, 1 KMP without a kernel to load on.
        """,
        session.out());
    assertEquals(0, session.run("check", "-q", "--repo", kernel, "--rpm-only"));
    assertEquals("\nAll of 2 packages can be installed.\n", session.out());
  }

  @Test
  void verboselyAllPackagesAreTold() {
    assertEquals(4, session.run("check", "-v", "--repo", broken));
    assertTrue(
        session.out().contains("    b-1-1.x86_64 needs 'a', which only a-1-1.x86_64 provides\n"),
        session.out());
    assertTrue(session.out().contains("\nChecked in "), session.out());
  }

  @Test
  void inJson() {
    assertEquals(
        4,
        session.run("check", "--repo", broken, "--repo", kernel, "--format", "json"),
        session.errors());
    assertEquals(
        """
        {"sound":false,"checked":7,"uninstallable":3,"causes":[\
        {"kind":"missing","capabilities":["lib"],"rules":[],"hits":["a-1-1.x86_64"],"count":2,\
        "packages":[{"package":"a-1-1.x86_64","needs":[]},{"package":"b-1-1.x86_64","needs":[\
        {"package":"b-1-1.x86_64","capability":"a","provider":"a-1-1.x86_64","providers":1}]}]},\
        {"kind":"clash","capabilities":[],"rules":["c-1-1.x86_64 requires 'd'",\
        "c-1-1.x86_64 requires 'e'","d-1-1.x86_64 conflicts with 'e' provided by e-1-1.x86_64"],\
        "hits":["c-1-1.x86_64"],"count":1,"packages":[{"package":"c-1-1.x86_64","needs":[]}]}],\
        "stranded":{"packages":["foo-kmp-default-1-1.x86_64"],"causes":[{"kind":"differs",\
        "symbol":"ksym(default:layout)","needed":"12a03","found":"12a3","kmp":null,"count":1,\
        "packages":["foo-kmp-default-1-1.x86_64"]}]}}
        """,
        session.out());
  }

  @Test
  void aRealKernelIsSoundWithItsBaseAlone() {
    String base = KERNELS.resolve("base").toString();
    String real = KERNELS.resolve("6.1.187-1").toString();
    assertEquals(0, session.run("check", "-q", "--repo", base, "--repo", real), session.out());
    assertEquals(4, session.run("check", "-q", "--repo", real));
    assertTrue(
        session.out().startsWith("\nProblem: nothing provides 'coreutils', 'grep' needed by "),
        session.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check|6|no repositories defined: name one with --repo DIR
          check --repo /no/such|3|--repo: there is no '/no/such'
          check --repo a=/ --with a=/|3|two repositories have the alias 'a'
          check --with /no/such|3|--with: there is no '/no/such'
          check --repo / --arch x-y|3|--arch: 'x-y' is no architecture
          """)
  void whatMakesNoSenseIsTold(String arguments, int exitCode, String message) {
    assertEquals(exitCode, session.run(arguments.split(" ")), session.errors());
    assertEquals("kmpsolv: " + message + "\n", session.errors());
  }
}
