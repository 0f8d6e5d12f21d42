package org.kmpsolv.hooks.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.resolver.Resolver;

/** What {@code mend} mends, and that its exit code tells where something stays broken. */
class MendVerbTest {
  private static final String KERNELS =
      """
      =Ver: 3.0
      =Pkg: kernel-default 1 1 x86_64
      =Prv: kernel-uname-r = 1-1-default
      =Prv: multiversion(kernel)
      =Prv: ksym(default:alpha) = 1
      =Prv: ksym(default:beta) = 1
      =Pkg: kernel-default 2 1 x86_64
      =Prv: kernel-uname-r = 2-1-default
      =Prv: multiversion(kernel)
      =Prv: ksym(default:alpha) = 2
      =Prv: ksym(default:beta) = 2
      """;
  private static final String FOO =
      """
      =Pkg: foo-kmp-default %1$s 1 x86_64
      =Prv: multiversion(kernel)
      =Prv: kmod(foo.ko)
      =Req: ksym(default:alpha) = %1$s
      =Sup: modalias(pci:v1*)
      """;

  private final Session session = new Session().planningWith(Resolver::resolve);
  @TempDir private Path directory;

  private int mend(String installed, String offered) throws IOException {
    Path system = Files.writeString(directory.resolve("installed"), KERNELS + installed);
    Path repository = Files.writeString(directory.resolve("offered"), "=Ver: 3.0\n" + offered);
    Path hardware = Files.writeString(directory.resolve("hardware"), "pci:v1d1\n");
    return session.run(
        "mend",
        "--installed",
        system.toString(),
        "--repo",
        repository.toString(),
        "--hardware",
        hardware.toString());
  }

  private void assertTold(String sentence) {
    assertTrue(session.out().contains(sentence), session.out());
  }

  @Test
  void aDriverThatIsOfferedComes() throws IOException {
    assertEquals(0, mend(FOO.formatted("1"), FOO.formatted("2")), session.errors());
    assertTold("foo-kmp-default");
    assertTold("1 new package to install.");
  }

  @Test
  void aDriverThatNothingBringsStaysLost() throws IOException {
    assertEquals(4, mend(FOO.formatted("1"), ""), session.errors());
    assertTold("Nothing to do.");
    assertTold("Module foo stays lost on the boot kernel: nothing brings it there.");
    assertTold("Device pci:v1d1 stays without a driver on the boot kernel.");
  }

  @Test
  void aDriverThatCannotBeInstalledStaysLost() throws IOException {
    assertEquals(
        4, mend(FOO.formatted("1"), FOO.formatted("2") + "=Req: nowhere\n"), session.errors());
    assertTold(
        "Module foo stays lost on the boot kernel: what brings it there cannot be installed.");
    assertTold("Device pci:v1d1 stays without a driver on the boot kernel.");
  }

  @Test
  void theOlderOfWhatIsInstalledTwiceGoes() throws IOException {
    String twice = "=Pkg: tool 1 1 x86_64\n=Pkg: tool 2 1 x86_64\n";
    assertEquals(0, mend(FOO.formatted("2") + twice, ""), session.errors());
    assertTold("1 package to remove.");
  }

  @Test
  void aKmpThatLoadsOnNoKernelStays() throws IOException {
    String stranded =
        """
        =Pkg: bar-kmp-default 1 1 x86_64
        =Prv: kmod(bar.ko)
        =Req: ksym(default:alpha) = 1
        =Req: ksym(default:beta) = 2
        """;
    String foo = FOO.formatted("2");
    assertEquals(4, mend(foo + stranded, ""), session.errors());
    assertTold("bar-kmp-default-1-1.x86_64 stays, and loads on no kernel.");
    assertEquals(0, mend(foo, ""), session.errors());
    assertTold("Nothing to do.");
  }
}
