package org.kmpsolv.hooks.zypper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kmpsolv.hooks.CommandProcess.End;
import org.kmpsolv.hooks.ZypperSystem;
import org.kmpsolv.metadata.peers.Programs;

/** Patches of the repositories that zypper knows, beside zypper's own. */
class ZypperPatchTest extends ZypperKmpCase {
  private static final String MAIN = ModularSystem.MAIN;

  /** An advisory that brings version 2 of a package. */
  private static String advisory(String id, String category, String name, String more) {
    return """
    <update status="stable" from="us" type="%s" version="1"><id>%s</id><title>Fix of %s</title>
    <description>It fixes.</description><pkglist><collection>
    <package name="%3$s" arch="noarch" version="2" release="1">%s</package>
    </collection></pkglist></update>
    """
        .formatted(category, id, name, more);
  }

  /** A system with version 1 of some packages, and a repository with version 2 and advisories. */
  private ZypperSystem system(String... advisories) throws IOException, InterruptedException {
    ZypperSystem system = new ModularSystem(work()).system();
    for (String name : List.of("app", "tool", "other")) {
      system.build(MAIN, name, "1", "ACME");
    }
    system.addRepository(MAIN).zypper("install", "app", "tool", "other");
    for (String name : List.of("app", "tool", "other")) {
      system.build(MAIN, name, "2", "ACME");
    }
    Programs.assumePresent("modifyrepo_c");
    Path updates = work().resolve("updateinfo.xml");
    Files.writeString(updates, "<updates>" + String.join("", advisories) + "</updates>");
    system.index(MAIN);
    Programs.run(
        List.of(
            "modifyrepo_c",
            updates.toString(),
            system.repository(MAIN).resolve("repodata").toString()));
    system.zypper("refresh");
    return system;
  }

  /** The cells of each line of a table that names a patch. */
  private static List<List<String>> rows(String text) {
    return text.lines()
        .filter(line -> line.matches(MAIN + " +\\|.*"))
        .map(line -> List.of(line.strip().split("\\s*\\|\\s*")))
        .toList();
  }

  @Test
  void patchesAreInstalled() throws IOException, InterruptedException {
    ZypperSystem system =
        system(
            advisory("one", "security", "app", ""),
            advisory("two", "recommended", "tool", ""),
            advisory("three", "optional", "other", ""));
    End listed = end(system, "list-patches", "-q");
    assertEquals(rows(system.zypper("list-patches")), rows(listed.output()), listed.output());
    assertEquals(3, rows(listed.output()).size(), listed.output());
    assertEquals(101, end(system, "patch-check").code());

    End security = end(system, "patch", "-n", "--category", "security");
    assertEquals(0, security.code(), security.output());
    assertEquals(
        Set.of("app-2-1.noarch", "other-1-1.noarch", "tool-1-1.noarch"), system.installed());
    assertEquals(100, end(system, "patch-check").code());
    End rest = end(system, "patch", "-n");
    assertEquals(0, rest.code(), rest.output());
    assertEquals(
        Set.of("app-2-1.noarch", "other-1-1.noarch", "tool-2-1.noarch"), system.installed());
    assertEquals(0, end(system, "patch-check").code());
    String zyppers = system.zypper("patch-check");
    assertTrue(zyppers.contains("0 patches needed"), zyppers);
    // The same where only the metadata are left.
    Files.delete(system.root().resolve("var/cache/zypp/solv/main/solv"));
    End named = end(system, "patch", "-n", "three", "--no-refresh");
    assertEquals(0, named.code(), named.output());
    assertTrue(system.installed().contains("other-2-1.noarch"));
  }

  @Test
  void whatIsToBeDoneNextIsTheExitCode() throws IOException, InterruptedException {
    ZypperSystem system =
        system(
            advisory("one", "security", "app", "<restart_suggested>1</restart_suggested>"),
            advisory("two", "recommended", "tool", "<reboot_suggested>1</reboot_suggested>"));
    End first = end(system, "patch", "-n");
    assertEquals(103, first.code(), first.output());
    assertEquals(
        Set.of("app-2-1.noarch", "other-1-1.noarch", "tool-1-1.noarch"), system.installed());
    assertEquals(0, end(system, "patch", "--dry-run").code());
    // Nobody is there to start the machine anew.
    End skipped = end(system, "patch", "-n");
    assertEquals(0, skipped.code(), skipped.output());
    assertTrue(skipped.output().contains("Patch 'two-1' is interactive"), skipped.output());
    assertTrue(system.installed().contains("tool-1-1.noarch"));
    End second = end(system, "patch", "-n", "--with-interactive");
    assertEquals(102, second.code(), second.output());
    assertTrue(system.installed().contains("tool-2-1.noarch"));
  }
}
