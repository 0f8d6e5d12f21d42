package org.kmpsolv.hooks.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.resolver.Resolver;

/** {@code provide-module} on named sources. */
class ProvideModuleVerbTest {
  private static final String KERNEL =
      """
      =Ver: 3.0
      =Pkg: kernel-default %1$s 1 x86_64
      =Prv: kernel-default = %1$s-1
      =Prv: kernel-uname-r = %1$s-1-default
      =Prv: multiversion(kernel)
      =Prv: kmod(ext4.ko)
      =Prv: ksym(default:layout) = %1$s
      """;
  private static final String KMP =
      """
      =Pkg: foo-kmp-default %1$s 1 x86_64
      =Prv: foo-kmp-default = %1$s-1
      =Prv: multiversion(kernel)
      =Prv: kmod(foo-bar.ko)
      =Req: ksym(default:layout) = %1$s
      =Req: foo-tool
      =Sup: modalias(kernel-default:pci:v1d1*)
      """;
  private static final String TOOL = "=Pkg: foo-tool 1 1 x86_64\n=Prv: foo-tool = 1-1\n";

  private final Session session = new Session().planningWith(Resolver::resolve);
  @TempDir private Path directory;
  private String repo;
  private String installed;

  @BeforeEach
  void write() throws IOException {
    repo =
        write(
            "repo",
            KERNEL.formatted("1")
                + KMP.formatted("1")
                + TOOL
                + KERNEL.formatted("2").substring(10));
    installed = write("installed", KERNEL.formatted("1"));
  }

  private String write(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content).toString();
  }

  private int provide(String... more) {
    List<String> arguments = new ArrayList<>(List.of("provide-module", "-q", "--repo", repo));
    arguments.addAll(List.of("--installed", installed));
    arguments.addAll(List.of(more));
    return session.run(arguments.toArray(new String[0]));
  }

  @Test
  void aModuleOfAKmp() {
    for (String name : List.of("foo_bar", "foo-bar", "foo-bar.ko", "kmod(foo-bar.ko)")) {
      assertEquals(0, provide(name), session::errors);
      assertEquals(
          """

          KMP             | State     | Version | Repository
          ----------------+-----------+---------+-----------
          foo-kmp-default | available | 1-1     | repo

          A KMP brings 'foo_bar' to the kernel 1-1-default.
          """,
          session.out());
    }
  }

  @Test
  void aDeviceInJson() {
    assertEquals(0, provide("pci:v1d1sv0", "--format", "json"), session::errors);
    assertEquals(
        """
        {"wanted":"pci:v1d1sv0","kernel":"1-1-default","installed":true,"built_in":false,\
        "kmps":[{"name":"foo-kmp-default","state":"offered",\
        "package":"foo-kmp-default-1-1.x86_64","repository":"repo","obstacles":[]}]}
        """,
        session.out());
  }

  @Test
  void whatTheKernelHas() {
    assertEquals(0, provide("ext4", "--install"), session::errors);
    assertEquals("The kernel 1-1-default has 'ext4' built in.\n", session.out());
  }

  @Test
  void whatIsInstalledIsNotInstalledAgain() throws IOException {
    installed = write("installed", KERNEL.formatted("1") + KMP.formatted("1") + TOOL);
    assertEquals(0, provide("foo-bar", "--install"), session::errors);
    assertTrue(
        session
            .out()
            .endsWith("\nA KMP that is installed brings 'foo_bar' to the kernel 1-1-default.\n"),
        session.out());
  }

  @Test
  void nothingBringsIt() {
    assertEquals(104, provide("bar"));
    assertEquals("No KMP brings 'bar' to the kernel 1-1-default.\n", session.out());
    assertEquals(104, provide("usb:v1p1", "--install"));
    assertEquals("No KMP brings 'usb:v1p1' to the kernel 1-1-default.\n", session.out());
  }

  @Test
  void onAnotherKernelItDoesNotLoad() {
    assertEquals(104, provide("foo-bar", "--kernel", "2-1"));
    assertTrue(session.out().contains("| does not load: layout differs |"), session.out());
    assertTrue(
        session
            .out()
            .endsWith("No KMP brings 'foo_bar' to the kernel 2-1-default (not installed).\n"),
        session.out());
  }

  @Test
  void installPlansItWithWhatItNeeds() {
    assertEquals(0, provide("pci:v1d1sv0", "--install"), session::errors);
    assertTrue(session.out().contains("foo-kmp-default foo-tool"), session.out());
    assertEquals("foo-kmp-default = 1-1", session.request().jobs().get(0).what());
  }

  @Test
  void whatMakesNoSense() throws IOException {
    assertEquals(3, provide("a", "b"));
    assertEquals(3, provide());
    assertEquals(3, provide("foo", "--kernel", "9"));
    installed = write("installed", "=Ver: 3.0\n");
    assertEquals(3, provide("foo-bar", "--install", "--kernel", "1-1"));
    assertEquals("kmpsolv: --install: the kernel 1-1-default is not installed\n", session.errors());
  }

  @Test
  void onlyItsInstallIsZyppers() {
    assertTrue(Kmpsolv.needsZypper(List.of("-q", "provide-module", "--install", "foo")));
    assertFalse(Kmpsolv.needsZypper(List.of("provide-module", "foo")));
    assertFalse(Kmpsolv.needsZypper(List.of("update", "--install")));
    assertFalse(Kmpsolv.needsZypper(List.of()));
  }
}
