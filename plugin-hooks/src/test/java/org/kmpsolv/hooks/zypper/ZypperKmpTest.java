package org.kmpsolv.hooks.zypper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmpsolv.hooks.CommandProcess;
import org.kmpsolv.hooks.CommandProcess.End;
import org.kmpsolv.hooks.Repositories;
import org.kmpsolv.hooks.ZypperSystem;

/** {@code zypper kmp} from end to end, with the real zypper and rpm. */
class ZypperKmpTest extends ZypperKmpCase {
  @Test
  void aKernelsLife() throws IOException, InterruptedException {
    ModularSystem modular =
        new ModularSystem(work())
            .kernel(1, "0xaaaa")
            .kmp("foo", "1", "0xaaaa")
            .plain("foo-tool", "Requires: foo-data")
            .plain("foo-data")
            .plain("app", "Requires: library")
            .plain("library");
    ZypperSystem system = modular.system();
    HttpServer server = serve(system.repository(ModularSystem.MAIN));
    try {
      system
          .index(ModularSystem.MAIN)
          .know("http://127.0.0.1:" + server.getAddress().getPort() + "/", ModularSystem.MAIN);
      system.zypper("refresh");
      does(
          system,
          Set.of(
              "install foo-data-1",
              "install foo-kmp-default-1",
              "install foo-tool-1",
              "install kernel-default-6.1"),
          "install",
          "kernel-default",
          "kmod(foo.ko)");
      assertEquals(Set.of("foo-data", "foo-tool"), system.automatic());
      does(system, Set.of("install app-1", "install library-1"), "install", "app");
      assertEquals(Set.of("foo-data", "foo-tool", "library"), system.automatic());

      modular.kernel(2, "0xbbbb");
      system.index(ModularSystem.MAIN).zypper("refresh");
      End held = end(system, "update", "--non-interactive");
      assertEquals(0, held.code(), held.output());
      assertTrue(held.output().contains("kernel-default-6.2-1.noarch is held back"), held.output());
      assertFalse(system.installed().contains("kernel-default-6.2-1.noarch"));

      modular.kmp("foo", "2", "0xbbbb");
      system.index(ModularSystem.MAIN).zypper("refresh");
      does(system, Set.of("install foo-kmp-default-2", "install kernel-default-6.2"), "update");
      assertEquals(Set.of("foo-data", "foo-tool", "library"), system.automatic());

      does(
          system,
          Set.of("remove foo-kmp-default-1", "remove kernel-default-6.1"),
          "purge-kernels",
          "--keep",
          "latest");
      does(system, Set.of("remove app-1", "remove library-1"), "remove", "--clean-deps", "app");
      does(system, Set.of("remove foo-kmp-default-2"), "remove", "foo-kmp-default");
      does(system, Set.of("remove foo-data-1", "remove foo-tool-1"), "autoremove");
      assertEquals(Set.of("kernel-default-6.2-1.noarch"), system.installed());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aModuleIsProvided() throws IOException, InterruptedException {
    ZypperSystem system =
        new ModularSystem(work())
            .kernel(1, "0xaaaa")
            .kernel(2, "0xbbbb")
            .kmp("foo", "1", "0xaaaa")
            .kmp("foo", "2", "0xbbbb")
            .plain("foo-tool")
            .open()
            .system();
    system.zypper("install", "kernel-default=6.1");
    // Of both builds the one that loads on the kernel that is there.
    does(
        system,
        Set.of("install foo-kmp-default-1", "install foo-tool-1"),
        "provide-module",
        "--install",
        "foo");
    String automatic = Files.readString(system.root().resolve("var/lib/zypp/AutoInstalled"));
    assertTrue(automatic.contains("foo-tool"), automatic);
    assertFalse(automatic.contains("foo-kmp-default"), automatic);
    End again = end(system, "provide-module", "foo");
    assertEquals(0, again.code(), again.output());
    assertTrue(again.output().contains("| installed |"), again.output());
  }

  @Test
  void nothingIsDoneUntilTheAnswerIsYes() throws IOException, InterruptedException {
    ZypperSystem system = new ModularSystem(work()).plain("app").open().system();
    End silent = end(system, "install", "app");
    assertEquals(4, silent.code(), silent.output());
    assertTrue(silent.output().contains("Cannot read input: bad stream or EOF."), silent.output());
    End no = start(system, "install", "app").type("what\nn\n").end();
    assertEquals(4, no.code(), no.output());
    assertTrue(no.output().contains("Invalid answer 'what'."), no.output());
    assertEquals(Set.of(), system.installed());
    End yes = start(system, "install", "app").type("v\ny\n").end();
    assertEquals(0, yes.code(), yes.output());
    assertTrue(yes.output().contains("| asked for"), yes.output());
    assertEquals(Set.of("app-1-1.noarch"), system.installed());
  }

  @Test
  void zyppersLockIsHonoured() throws IOException, InterruptedException {
    ZypperSystem system = new ModularSystem(work()).plain("app").open().system();
    // libzypp counts as locked what names a process that runs.
    Process other = new ProcessBuilder("sleep", "100").start();
    try {
      system.write("run/zypp.pid", other.pid() + "\n");
      for (boolean begun : new boolean[] {false, true}) {
        if (begun) {
          system.write("var/lib/kmpsolv/transaction", "added app 1-1 noarch\n");
        }
        End locked = end(system, "install", "app", "-n");
        assertEquals(7, locked.code(), locked.output());
        assertTrue(
            locked
                .output()
                .contains("System management is locked by the application with pid " + other.pid()),
            locked.output());
      }
    } finally {
      other.destroy();
    }
    assertEquals(Set.of(), system.installed());
  }

  @Test
  void whatWasDoneIsToldAtEachSignal() throws IOException, InterruptedException {
    ZypperSystem system =
        new ModularSystem(work())
            .plain("library")
            // zypper stumbles where the last package goes.
            .plain("base")
            .slow("a-slow")
            .slow("b-slow")
            .plain("top", "Requires: a-slow, b-slow, library")
            .open()
            .system();
    system.zypper("install", "base");
    Set<String> base = system.installed();
    CommandProcess asking = start(system, "install", "top").await("Continue?").signal("TERM");
    // Its input ends later, as that of a terminal would.
    asking.process().waitFor();
    End asked = asking.end();
    assertEquals(105, asked.code(), asked.output());
    assertTrue(asked.output().endsWith("Interrupted. Nothing was changed.\n"), asked.output());
    assertEquals(base, system.installed());

    for (String signal : List.of("TERM", "INT")) {
      End half =
          start(system, "install", "-y", "top").await(") Installing: b-slow").signal(signal).end();
      assertEquals(105, half.code(), half.output());
      assertTrue(
          half.output().contains("What is installed is not what was planned:"), half.output());
      assertTrue(half.output().endsWith("  top-1-1.noarch\n"), half.output());
      assertFalse(system.installed().contains("top-1-1.noarch"));
      assertFalse(Files.exists(system.root().resolve("var/lib/kmpsolv/transaction")));
      // What came for top's sake is not what the user wanted.
      TreeSet<String> names = new TreeSet<>();
      system.installed().forEach(nevra -> names.add(nevra.replace("-1-1.noarch", "")));
      names.remove("base");
      assertEquals(names, system.automatic());
      End rest = end(system, "autoremove", "-y");
      assertEquals(0, rest.code(), rest.output());
      assertEquals(base, system.installed());
    }
  }

  @Test
  void theNextCallSaysWhatAKilledOneDid() throws IOException, InterruptedException {
    ZypperSystem system =
        new ModularSystem(work())
            .slow("a-slow")
            .slow("b-slow")
            .plain("top", "Requires: a-slow, b-slow")
            .open()
            .system();
    CommandProcess killed =
        start(system, "install", "-y", "top").await(") Installing: b-slow").signal("KILL");
    killed.process().waitFor();
    End locked = end(system, "install", "-n", "top");
    assertEquals(7, locked.code(), locked.output());
    // zypper goes on without who called it.
    for (int i = 0; i < 300 && !system.installed().contains("top-1-1.noarch"); i++) {
      Thread.sleep(100);
    }
    End next = end(system, "autoremove", "-n");
    for (int i = 0; i < 100 && next.code() == 7; i++) {
      Thread.sleep(100);
      next = end(system, "autoremove", "-n");
    }
    assertEquals(0, next.code(), next.output());
    assertTrue(
        next.output()
            .startsWith("The last change was interrupted: 3 of its 3 packages are as planned.\n"),
        next.output());
    assertEquals(Set.of("a-slow", "b-slow"), system.automatic());
    assertEquals(3, system.installed().size());
    End later = end(system, "autoremove", "-n");
    assertFalse(later.output().contains("interrupted"), later.output());
  }

  @Test
  void anotherPlanOfZyppersIsNotDone() throws IOException, InterruptedException {
    ZypperSystem system = new ModularSystem(work()).plain("app").open().system();
    Path programs = Files.createDirectory(work().resolve("bin"));
    Path calls = work().resolve("calls");
    Path fake = programs.resolve("zypper");
    Files.writeString(
        fake,
        """
        #!/bin/sh
        printf '%%s\\n' "$@" >>%s
        cat <<'END'
        <?xml version='1.0'?>
        <stream><install-summary><to-install>
        <solvable type="package" name="app" edition="1-1" arch="noarch"/>
        <solvable type="package" name="other" edition="3-1" arch="noarch"/>
        </to-install></install-summary></stream>
        END
        """
            .formatted(calls));
    assertTrue(fake.toFile().setExecutable(true));
    End end = CommandProcess.zypperKmp(work(), programs, at(system, "install", "-n", "app")).end();
    assertEquals(4, end.code(), end.output());
    assertTrue(
        end.output().contains("Only in zypper's transaction:\n  +other-3-1.noarch\n"),
        end.output());
    List<String> arguments = Files.readAllLines(calls);
    assertEquals(
        List.of("--", "+app.noarch=1-1"),
        arguments.subList(arguments.lastIndexOf("--"), arguments.size()));
    assertTrue(arguments.contains("--dry-run"), arguments.toString());
    assertFalse(Files.exists(system.root().resolve("var/lib/kmpsolv/transaction")));
  }

  @Test
  void namesOfAHostileRepositoryAreData() throws IOException, InterruptedException {
    ZypperSystem system = new ModularSystem(work()).system();
    List<String> names =
        List.of(
            "--root",
            "-rf",
            "a b",
            "$(touch pwned)",
            "`touch pwned`",
            "a;touch pwned",
            "a'b",
            "a&quot;b",
            "a&#10;added b 1-1 noarch",
            "../../../pwned",
            "/pwned",
            "a=1",
            "a*",
            "!a");
    Repositories repository = new Repositories();
    for (int i = 0; i < names.size(); i++) {
      repository.add(names.get(i), "1-1", "noarch", "evil" + i);
    }
    repository.add("version", "$(touch pwned)-1", "noarch", "evil" + names.size());
    repository.write(system.repository("evil"));
    system.know("dir:" + system.repository("evil"), "evil");
    system.zypper("refresh");
    Set<Path> before = files();
    for (int i = 0; i <= names.size(); i++) {
      End end = end(system, "install", "-n", "evil" + i);
      assertEquals(4, end.code(), end.output());
      assertTrue(end.output().contains("zypper cannot be told of a package"), end.output());
      assertFalse(end.output().contains("\nadded"), end.output());
    }
    assertEquals(Set.of(), system.installed());
    assertEquals(before, files());
  }

  /** All that is there, but for what programs told and zypper's memory. */
  private Set<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(work())) {
      return all.filter(path -> !path.toString().endsWith(".out"))
          .filter(path -> !path.toString().contains("/root/var/"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
