package org.kmpsolv.hooks.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.hooks.installed.Chroot.End;
import org.kmpsolv.hooks.zypper.ModularSystem;
import org.kmpsolv.metadata.peers.Programs;

/** The RPM package, installed by zypper, and what plain zypper does from then on. */
@Tag("root")
class InstalledIT {
  private static final String GUARD = "/etc/zypp/systemCheck.d/kmpsolv.check";

  /** libzypp waits so long for each answer of a plugin; 30 where nobody says otherwise. */
  private static final int PATIENCE_SECONDS = 2;

  @TempDir private Path work;

  /** Kernel 6.1 with its driver, and the RPM package of what was built, in one repository. */
  private ModularSystem modular() throws IOException, InterruptedException {
    ModularSystem modular =
        new ModularSystem(work)
            .kernel(1, "0xaaaa")
            .kmp("foo", "1", "0xaaaa")
            .plain("foo-tool")
            // What the machine below has from its own packages, which are no RPM packages.
            .plain(
                "machine",
                "Provides: java-headless = 17",
                "Provides: zypper",
                "Provides: /bin/sh",
                "Provides: /usr/bin/flock",
                "Provides: /usr/bin/logger",
                "Provides: /usr/bin/timeout");
    try (Stream<Path> built = Files.list(Path.of("target"))) {
      List<Path> tarballs =
          built.filter(file -> file.toString().matches(".*/kmpsolv-[^/]*\\.tar\\.gz")).toList();
      assertEquals(1, tarballs.size(), () -> "'mvn clean package' leaves one: " + tarballs);
      Programs.run(
          List.of(
              "rpmbuild",
              "--quiet",
              "-tb",
              "--define",
              "_topdir " + work.resolve("build"),
              "--define",
              "_rpmdir " + modular.system().repository(ModularSystem.MAIN),
              tarballs.get(0).toAbsolutePath().toString()));
    }
    modular.system().index(ModularSystem.MAIN);
    return modular;
  }

  /** A machine on which kernel 6.1 and its driver are installed. */
  private Chroot machine(ModularSystem modular) throws IOException, InterruptedException {
    Chroot machine = new Chroot(work);
    machine.run("cp", work.resolve("root/etc/zypp/zypp.conf").toString(), "/etc/zypp/zypp.conf");
    String repository = "dir:" + modular.system().repository(ModularSystem.MAIN);
    zypper(machine, "addrepo", "-G", "-f", repository, ModularSystem.MAIN);
    zypper(machine, "install", "kernel-default", "foo-kmp-default");
    return machine;
  }

  private static String zypper(Chroot machine, String... arguments)
      throws IOException, InterruptedException {
    return machine.run(
        Stream.concat(Stream.of("zypper", "-n", "--no-gpg-checks"), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private static Set<String> installed(Chroot machine) throws IOException, InterruptedException {
    return new TreeSet<>(
        Splitter.on('\n')
            .omitEmptyStrings()
            .splitToList(
                machine.run(
                    "rpm",
                    "--dbpath",
                    "/var/lib/rpm",
                    "-qa",
                    "--queryformat",
                    "%{NAME}-%{VERSION}\\n",
                    "kernel*",
                    "foo-kmp*")));
  }

  /** Waits until a command in the machine succeeds; what it tells then. */
  private static String await(Chroot machine, String command)
      throws IOException, InterruptedException {
    End end = machine.run(List.of(), "sh", "-c", command);
    for (int i = 0; i < 300 && end.code() != 0; i++) {
      Thread.sleep(100);
      end = machine.run(List.of(), "sh", "-c", command);
    }
    assertEquals(0, end.code(), command + "\n" + end.output());
    return end.output();
  }

  /** The last verdict, when there are so many, and what came of the commit is known. */
  private static String verdict(Chroot machine, int count)
      throws IOException, InterruptedException {
    return await(
        machine,
        """
        set -- /var/log/kmpsolv/commit-*.json
        [ $# = %d ] && shift $(($# - 1)) && grep '"actual":' "$1"
        """
            .formatted(count));
  }

  @Test
  void aPlainUpdateKeepsTheDriver() throws IOException, InterruptedException {
    ModularSystem modular = modular();
    try (Chroot machine = machine(modular)) {
      modular.kernel(2, "0xbbbb").system().index(ModularSystem.MAIN);
      zypper(machine, "refresh");
      String unguarded = zypper(machine, "update", "--dry-run");
      assertTrue(unguarded.contains("kernel-default-6.2"), unguarded);

      zypper(machine, "install", "kmpsolv");
      assertEquals(
          """
          # Written by 'kmpsolv guard': kernels that would boot without a driver in use.
          # without foo
          conflicts:kernel-default = 6.2-1
          """,
          await(machine, "cat " + GUARD));
      zypper(machine, "update");
      assertEquals(Set.of("foo-kmp-default-1", "kernel-default-6.1"), installed(machine));

      modular.kmp("foo", "2", "0xbbbb").system().index(ModularSystem.MAIN);
      zypper(machine, "refresh");
      await(machine, "[ ! -e " + GUARD + " ]");
      zypper(machine, "update");
      assertEquals(
          Set.of(
              "foo-kmp-default-1", "foo-kmp-default-2", "kernel-default-6.1", "kernel-default-6.2"),
          installed(machine));
      String kept = verdict(machine, 1);
      assertTrue(kept.contains("\"actual\":{\"loses\":false"), kept);

      modular.kernel(3, "0xcccc").system().index(ModularSystem.MAIN);
      zypper(machine, "refresh");
      assertTrue(await(machine, "cat " + GUARD).contains("conflicts:kernel-default = 6.3-1"));
      // Who insists is told what is lost, and gets it.
      machine.run("rm", GUARD);
      zypper(machine, "install", "kernel-default=6.3");
      String lost = verdict(machine, 2);
      assertTrue(lost.contains("6.3-default boots without module foo."), lost);
      assertTrue(lost.contains("\"actual\":{\"loses\":true"), lost);

      machine.run("touch", GUARD);
      zypper(machine, "remove", "kmpsolv");
      // A guard that still works cleans up when it has ended.
      await(machine, "[ -z \"$(find /etc/zypp /usr/lib -name '*kmpsolv*')\" ]");
    }
  }

  @Test
  void noPluginStopsACommit() throws IOException, InterruptedException {
    ModularSystem modular = modular().slow("slow");
    modular.system().index(ModularSystem.MAIN);
    try (Chroot machine = machine(modular)) {
      zypper(machine, "install", "kmpsolv");
      for (String plugin :
          List.of(
              "kill -9 $PPID",
              "timeout -s KILL 1 kmpsolv \"$@\"",
              "exit 3",
              "head -c 100000 /dev/urandom; cat >/dev/null",
              "printf 'ACK'; exec sleep 100",
              "exec sleep 100",
              "timeout -s STOP 1 kmpsolv \"$@\"")) {
        Files.writeString(work.resolve("plugin"), "#!/bin/sh\n" + plugin + "\n");
        Files.setPosixFilePermissions(
            work.resolve("plugin"), PosixFilePermissions.fromString("rwxr-xr-x"));
        long begin = System.nanoTime();
        End end =
            machine.run(
                List.of(
                    "KMPSOLV=" + work.resolve("plugin"), "ZYPP_PLUGIN_TIMEOUT=" + PATIENCE_SECONDS),
                "zypper",
                "-n",
                "--no-gpg-checks",
                "install",
                "slow");
        assertEquals(0, end.code(), () -> plugin + "\n" + end.output());
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
        assertTrue(seconds < 20, () -> plugin + ": " + seconds + " s");
        // It is there.
        machine.run("rpm", "--dbpath", "/var/lib/rpm", "-e", "slow");
      }
    }
  }

  @Test
  void aNewcomerFindsAll() throws IOException, InterruptedException {
    Programs.assumePresent("man");
    ModularSystem modular = modular();
    try (Chroot machine = machine(modular)) {
      zypper(machine, "install", "kmpsolv");
      modular.kernel(2, "0xbbbb").system().index(ModularSystem.MAIN);
      zypper(machine, "refresh");
      String guarded = await(machine, "cat " + GUARD).replace("'", "'\\''");
      String update = machine.run("kmpsolv", "update");
      assertTrue(update.contains("kernel-default-6.2-1.noarch is held back"), update);
      machine.run("kmpsolv", "drivers");
      machine.run("kmpsolv", "autoremove");
      assertTrue(machine.run("zypper", "kmp", "--help").contains("Usage: zypper kmp COMMAND"));
      assertTrue(machine.run("zypper", "help", "kmp").contains("--non-interactive"));
      String told = machine.run("zypper", "kmp", "update", "-n");
      assertTrue(told.contains("Nothing to do"), told);
      modular.kmp("foo", "2", "0xbbbb").system().index(ModularSystem.MAIN);
      zypper(machine, "refresh");
      // As where the guard has not yet come to look again: who plans knows better.
      await(machine, "[ ! -e " + GUARD + " ]");
      machine.run("sh", "-c", "echo '" + guarded + "' > " + GUARD);
      String done = machine.run("zypper", "kmp", "update", "-n");
      assertEquals("", machine.run("find", "/etc/zypp/systemCheck.d", "-type", "f"), done);
      assertTrue(done.endsWith("What is installed is what was planned.\n"), done);

      String pages = machine.run("ls", "/usr/share/man/man1");
      for (String line : machine.run("kmpsolv", "--help").split("\n")) {
        if (line.startsWith("  ")) {
          String verb = line.strip().split("[ ,]")[0];
          assertTrue(pages.contains("kmpsolv-" + verb + ".1.gz\n"), pages);
        }
      }
      assertTrue(machine.run("man", "kmpsolv-update").contains("--root=DIR"));
      assertTrue(
          machine
              .run(
                  "bash",
                  "-c",
                  ". /usr/share/bash-completion/completions/kmpsolv; complete -p kmpsolv")
              .contains("_kmpsolv"));
      machine.run("rpm", "--dbpath", "/var/lib/rpm", "-V", "--nodeps", "kmpsolv");
    }
  }
}
