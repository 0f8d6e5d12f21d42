package org.kmpsolv.hooks.zypper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kmpsolv.hooks.CommandProcess.End;
import org.kmpsolv.hooks.ZypperSystem;
import org.kmpsolv.metadata.peers.Programs;

/** {@code zypper kmp verify} mends, as {@code zypper verify} does, and mends drivers too. */
class ZypperMendTest extends ZypperKmpCase {
  private static void erase(ZypperSystem system, String name)
      throws IOException, InterruptedException {
    Programs.run(List.of("rpm", "--root", system.root().toString(), "-e", "--nodeps", name));
  }

  @Test
  void whatIsMissingComes() throws IOException, InterruptedException {
    ZypperSystem system =
        new ModularSystem(work())
            .kernel(1, "0xaaaa")
            .kmp("foo", "1", "0xaaaa")
            .plain("foo-tool")
            .open()
            .system();
    system.zypper("install", "kernel-default", "foo-kmp-default");
    End sound = end(system, "verify", "-n");
    assertEquals(0, sound.code(), sound.output());
    assertTrue(
        sound.output().contains("Dependencies of all installed packages are satisfied.\n"),
        sound.output());
    erase(system, "foo-tool");
    String zyppers = system.zypper("verify", "--dry-run");
    assertTrue(zyppers.contains("1 new package to install."), zyppers);
    does(system, Set.of("install foo-tool-1"), "verify");
    erase(system, "kernel-default");
    does(system, Set.of("install kernel-default-6.1"), "ve");
  }

  @Test
  void aDriverThatWasLostComesBack() throws IOException, InterruptedException {
    ZypperSystem system =
        new ModularSystem(work())
            .kernel(1, "0xaaaa")
            .kernel(2, "0xbbbb")
            .kmp("foo", "1", "0xaaaa")
            .kmp("foo", "2", "0xbbbb")
            .kmp("bar", "1", "0xaaaa")
            .plain("foo-tool")
            .plain("bar-tool")
            .open()
            .system();
    system.zypper("install", "kernel-default=6.1", "foo-kmp-default=1", "bar-kmp-default");
    system.zypper("install", "kernel-default=6.2");
    End plan = end(system, "verify", "--dry-run");
    assertTrue(
        plan.output()
            .contains("Module bar stays lost on the boot kernel: nothing brings it there."),
        plan.output());
    assertEquals(4, plan.code(), plan.output());
    // What can be mended is.
    End done = end(system, "verify", "-n");
    assertEquals(4, done.code(), done.output());
    assertTrue(done.output().endsWith("What is installed is what was planned.\n"), done.output());
    assertTrue(system.installed().contains("foo-kmp-default-2-1.noarch"));
    erase(system, "bar-kmp-default");
    End sound = end(system, "verify", "-n");
    assertEquals(0, sound.code(), sound.output());
  }

  @Test
  void whatNothingMendsIsAProblem() throws IOException, InterruptedException {
    ZypperSystem system =
        new ModularSystem(work())
            .plain("app", "Requires: library")
            .plain("library")
            .open()
            .system();
    system.zypper("install", "app");
    system.zypper("modifyrepo", "--disable", ModularSystem.MAIN);
    erase(system, "library");
    End end = end(system, "verify", "-n");
    assertEquals(4, end.code(), end.output());
    assertTrue(end.output().contains("Problem: "), end.output());
    assertEquals(Set.of("app-1-1.noarch"), system.installed());
  }
}
