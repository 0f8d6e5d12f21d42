package org.kmpsolv.hooks.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmpsolv.hooks.CommandProcess;
import org.kmpsolv.hooks.ZypperSystem;
import org.kmpsolv.hooks.zypper.ModularSystem;
import org.kmpsolv.metadata.peers.Programs;
import org.kmpsolv.resolver.Resolver;

/** The guard, and the real zypper under it. */
class GuardVerbTest {
  @TempDir private Path work;

  private final Session session = new Session().planningWith(Resolver::resolve);

  private String guard(ZypperSystem system, String... more) {
    List<String> arguments = new ArrayList<>(List.of("guard", "--root", system.root().toString()));
    arguments.addAll(List.of(more));
    assertEquals(0, session.run(arguments.toArray(new String[0])), session::errors);
    assertEquals("", session.errors());
    return session.out();
  }

  /**
   * What a plain update installs. libzypp looks for systemCheck.d in the machine's own /etc,
   * whatever the root is, but for systemCheck below the root.
   */
  private static Set<String> update(ZypperSystem system) throws IOException, InterruptedException {
    Path file = file(system);
    system.write("etc/zypp/systemCheck", Files.exists(file) ? Files.readString(file) : "");
    system.zypper("update");
    Files.delete(system.root().resolve("etc/zypp/systemCheck"));
    return system.installed();
  }

  private static Path file(ZypperSystem system) {
    return system.root().resolve("etc/zypp/systemCheck.d/kmpsolv.check");
  }

  @Test
  void aPlainUpdateKeepsTheDriver() throws IOException, InterruptedException {
    ModularSystem modular =
        new ModularSystem(work).kernel(1, "0xaaaa").kmp("foo", "1", "0xaaaa").plain("foo-tool");
    ZypperSystem system = modular.open().system();
    system.zypper("install", "kernel-default", "foo-kmp-default");
    assertTrue(guard(system).startsWith("Loading repository data..."));
    assertFalse(Files.exists(file(system)));

    modular.kernel(2, "0xbbbb").kernel(3, "0xaaaa").kernel(4, "0xcccc");
    system.index(ModularSystem.MAIN).zypper("refresh");
    String told = guard(system);
    assertTrue(
        told.contains("kernel-default-6.2-1.noarch is held back: 6.2-default would boot"), told);
    assertEquals(
        """
        # Written by 'kmpsolv guard': kernels that would boot without a driver in use.
        # without foo
        conflicts:kernel-default = 6.2-1
        # without foo
        conflicts:kernel-default = 6.4-1
        """,
        Files.readString(file(system)));
    // Its own file is no reason to see anything else.
    Object written = Files.getAttribute(file(system), "unix:ino");
    assertTrue(guard(system).endsWith("kmpsolv.check: nothing to change.\n"), session.out());
    assertEquals(written, Files.getAttribute(file(system), "unix:ino"));
    assertEquals(
        Set.of(
            "foo-kmp-default-1-1.noarch",
            "foo-tool-1-1.noarch",
            "kernel-default-6.1-1.noarch",
            "kernel-default-6.3-1.noarch"),
        update(system));

    modular.kmp("foo", "2", "0xcccc");
    system.index(ModularSystem.MAIN).zypper("refresh");
    assertTrue(guard(system).endsWith("kmpsolv.check: changed.\n"), session.out());
    assertFalse(Files.exists(file(system)));
    Set<String> after = update(system);
    assertTrue(after.contains("kernel-default-6.4-1.noarch"), after.toString());
    assertTrue(after.contains("foo-kmp-default-2-1.noarch"), after.toString());
  }

  @Test
  void whatCannotBeInstalledTogetherIsHeldBackToo() throws IOException, InterruptedException {
    ModularSystem modular =
        new ModularSystem(work).kernel(1, "0xaaaa").kmp("foo", "1", "0xaaaa").plain("foo-tool");
    ZypperSystem system = modular.open().system();
    system.zypper("install", "kernel-default", "foo-kmp-default");
    modular.kernel(2, "0xbbbb");
    system.build(
        ModularSystem.MAIN,
        "foo-kmp-default",
        "2",
        "ACME",
        "Provides: multiversion(kernel)",
        "Provides: kmod(foo.ko)",
        "Requires: ksym(default:alpha) = 0xbbbb",
        "Requires: nobody-has-it");
    system.index(ModularSystem.MAIN).zypper("refresh");
    String json = guard(system, "--format", "json");
    assertEquals(
        "{\"file\":\"%s\",\"changed\":true,\"held\":[{\"kernel\":\"kernel-default-6.2-1.noarch\","
                .formatted(file(system))
            + "\"release\":\"6.2-default\",\"modules\":[\"foo\"]}]}\n",
        json);
    guard(system, "--remove");
    assertFalse(Files.exists(file(system)));
  }

  private static void buildForKernel(ZypperSystem system, int number, String checksum)
      throws IOException, InterruptedException {
    system.build(
        ModularSystem.MAIN,
        "bar-kmp-default-6." + number,
        "1",
        "ACME",
        "Provides: multiversion(kernel)",
        "Provides: kmod(bar.ko)",
        "Requires: ksym(default:alpha) = " + checksum);
  }

  /**
   * A KMP with the kernel's version in its name is a new package, which nothing makes zypper take.
   */
  @Test
  void whatAPlainUpdateWouldLeaveBehindIsHeldBack() throws IOException, InterruptedException {
    ModularSystem modular = new ModularSystem(work).kernel(1, "0xaaaa").kernel(2, "0xbbbb");
    ZypperSystem system = modular.system();
    for (int number = 1; number <= 3; number++) {
      buildForKernel(system, number, "0x" + "%c".formatted('a' + number - 1).repeat(4));
    }
    modular.open();
    system.zypper("install", "kernel-default=6.1", "bar-kmp-default-6.1");
    String unguarded = system.zypper("update", "--dry-run");
    assertTrue(unguarded.contains("1 new package to install."), unguarded);
    modular.kernel(3, "0xcccc");
    system.index(ModularSystem.MAIN).zypper("refresh");
    String told = guard(system);
    assertTrue(
        told.contains("'zypper kmp update' brings both.") && told.contains("kernel-default-6.3"),
        told);
    Set<String> before = system.installed();
    assertEquals(before, update(system));
    CommandProcess.End done =
        CommandProcess.zypperKmp(work, null, "update", "-n", "--root", system.root().toString())
            .end();
    assertEquals(0, done.code(), done.output());
    assertTrue(system.installed().contains("kernel-default-6.3-1.noarch"), done.output());
    assertTrue(system.installed().contains("bar-kmp-default-6.3-1-1.noarch"), done.output());
    guard(system);
    assertFalse(Files.exists(file(system)));
  }

  @Test
  void oneRefreshPluginWorksAndOneWaits() throws IOException, InterruptedException {
    Programs.assumePresent("flock", "timeout");
    Path command = work.resolve("kmpsolv");
    Files.writeString(
        command,
        """
        #!/bin/sh
        echo "begin $*" >>%1$s/calls
        sleep 2
        echo end >>%1$s/calls
        echo complaint >&2
        exit 4
        """
            .formatted(work));
    assertTrue(command.toFile().setExecutable(true));
    List<Process> plugins = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ProcessBuilder builder =
          new ProcessBuilder("src/main/plugins/appdata/kmpsolv", "-R", "main", "-p", "/nowhere")
              .redirectErrorStream(true);
      builder.environment().put("KMPSOLV", command.toString());
      builder.environment().put("KMPSOLV_RUN", work.resolve("run").toString());
      plugins.add(builder.start());
      Thread.sleep(100);
    }
    for (Process plugin : plugins) {
      assertEquals("", new String(plugin.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
      assertEquals(0, plugin.waitFor());
    }
    assertEquals(
        List.of("begin guard --quiet", "end", "begin guard --quiet", "end"),
        Files.readAllLines(work.resolve("calls")));
  }

  /** What it wrote goes where the package was removed meanwhile, and stays where it was not. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nothingIsLeftBehindARemovedPackage(boolean removed) throws Exception {
    Path check = work.resolve("kmpsolv.check");
    Path plugin = Files.copy(Path.of("src/main/plugins/appdata/kmpsolv"), work.resolve("plugin"));
    Path command = work.resolve("command");
    Files.writeString(
        command, "#!/bin/sh\n" + (removed ? "rm " + plugin : "") + "\necho >" + check + "\n");
    assertTrue(command.toFile().setExecutable(true) && plugin.toFile().setExecutable(true));
    ProcessBuilder builder = new ProcessBuilder(plugin.toString());
    builder.environment().put("KMPSOLV", command.toString());
    builder.environment().put("KMPSOLV_RUN", work.resolve("run").toString());
    builder.environment().put("KMPSOLV_CHECK", check.toString());
    assertEquals(0, builder.start().waitFor());
    assertEquals(!removed, Files.exists(check));
  }
}
