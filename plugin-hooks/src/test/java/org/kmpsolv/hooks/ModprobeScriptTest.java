package org.kmpsolv.hooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmpsolv.metadata.peers.Programs;

/** What modprobe and udev call, with stand-ins for the programs that it runs. */
class ModprobeScriptTest {
  private static final Path MODPROBE = Path.of("src", "main", "modprobe").toAbsolutePath();
  private static final Path SCRIPT = MODPROBE.resolve("kmpsolv-provide-module");

  @TempDir private Path work;
  private Path log;
  private Path bin;
  private final Map<String, String> environment = new TreeMap<>();

  @BeforeEach
  void makeAMachine() throws IOException {
    log = Files.createFile(work.resolve("log"));
    bin = Files.createDirectory(work.resolve("bin"));
    Files.createDirectories(work.resolve("root/usr"));
    Files.createDirectories(work.resolve("root/run"));
    Files.createDirectory(work.resolve("modules"));
    program("zypper", "exit 1");
    program("logger", "echo \"logger $*\" >>\"$LOG\"");
    program("modprobe", "echo \"modprobe $*\" >>\"$LOG\"", "[ -e \"$MODULES/$4\" ]");
    program("kmpsolv", "echo \"kmpsolv $*\" >>\"$LOG\"", ": >\"$MODULES/$7\"");
    environment.put("PATH", bin + ":" + System.getenv("PATH"));
    environment.put("LOG", log.toString());
    environment.put("MODULES", work.resolve("modules").toString());
    environment.put("SCRIPT", SCRIPT.toString());
    environment.put("KMPSOLV_RUN", work.resolve("state").toString());
    environment.put("KMPSOLV_ROOT", work.resolve("root").toString());
  }

  private void program(String name, String... lines) throws IOException {
    Path file = bin.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private Process start(String wanted) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", SCRIPT.toString(), wanted)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(work.resolve("told").toFile()));
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Its exit code. */
  private int provide(String wanted) throws IOException, InterruptedException {
    int code = start(wanted).waitFor();
    assertEquals("", Files.readString(work.resolve("told")));
    return code;
  }

  private List<String> calls(String program) throws IOException {
    return Files.readAllLines(log).stream().filter(it -> it.startsWith(program)).toList();
  }

  @Test
  void whatIsNotThereIsInstalledAndLoaded() throws IOException, InterruptedException {
    assertEquals(0, provide("foo"));
    String load = "modprobe -q --ignore-install -- foo";
    assertEquals(
        List.of(
            load,
            load,
            "kmpsolv provide-module --install --non-interactive --no-refresh --quiet -- foo",
            load),
        Files.readAllLines(log));
  }

  @Test
  void whatIsThereIsLoadedAlone() throws IOException, InterruptedException {
    Files.createFile(work.resolve("modules/foo"));
    assertEquals(0, provide("foo"));
    assertEquals(List.of("modprobe -q --ignore-install -- foo"), Files.readAllLines(log));
  }

  @Test
  void anInstallationThatLoadsModulesBeginsNoOther() throws IOException, InterruptedException {
    program(
        "kmpsolv",
        "echo \"kmpsolv $7\" >>\"$LOG\"",
        "sh \"$SCRIPT\" other >>\"$LOG\" 2>&1; echo \"ended with $?\" >>\"$LOG\"",
        "exit 104");
    assertEquals(1, provide("foo"));
    assertEquals(List.of("kmpsolv foo"), calls("kmpsolv"));
    assertEquals(List.of("ended with 1"), calls("ended"));
  }

  @Test
  void oneAtATime() throws IOException, InterruptedException {
    program(
        "kmpsolv",
        "mkdir \"$MODULES/working\" || echo two >>\"$LOG\"",
        "sleep 0.2",
        "rmdir \"$MODULES/working\"",
        ": >\"$MODULES/$7\"");
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      // Of some there are two: the second finds what the first has brought.
      processes.add(start("foo" + i / 2));
    }
    for (Process process : processes) {
      assertEquals(0, process.waitFor(), () -> "one of them");
    }
    assertEquals(List.of(), calls("two"));
    try (var tried = Files.list(work.resolve("state/tried"))) {
      assertEquals(4, tried.count());
    }
  }

  @Test
  void whatWasNotFoundIsNotLookedForAgain() throws IOException, InterruptedException {
    program("kmpsolv", "echo kmpsolv >>\"$LOG\"", "exit 104");
    String device = "pci:v00008086d00001234sv*";
    assertEquals(1, provide(device));
    assertEquals(1, provide(device));
    assertEquals(1, calls("kmpsolv").size());
    assertEquals(List.of(), calls("logger"));
  }

  @Test
  void whereZypperWasBusyItIsTriedAgain() throws IOException, InterruptedException {
    program("kmpsolv", "echo kmpsolv >>\"$LOG\"", "exit 7");
    assertEquals(1, provide("foo"));
    assertEquals(1, provide("foo"));
    assertEquals(2, calls("kmpsolv").size());
  }

  @Test
  void aFailureIsLogged() throws IOException, InterruptedException {
    program("kmpsolv", "echo 'no plan'", "exit 4");
    assertEquals(1, provide("foo"));
    assertEquals(List.of("logger -t kmpsolv -- provide-module foo: no plan"), calls("logger"));
  }

  @Test
  void aFloodEnds() throws IOException, InterruptedException {
    program("kmpsolv", "echo kmpsolv >>\"$LOG\"", "exit 104");
    environment.put("KMPSOLV_TRIES", "3");
    for (int i = 0; i < 6; i++) {
      assertEquals(1, provide("usb:v" + i));
    }
    assertEquals(3, calls("kmpsolv").size());
  }

  private void assertDoesNothing() throws IOException, InterruptedException {
    assertEquals(1, provide("foo"));
    assertEquals(List.of(), calls("kmpsolv"));
    assertFalse(Files.exists(work.resolve("state")));
  }

  @Test
  void nothingInAnInitrd() throws IOException, InterruptedException {
    Files.createDirectory(work.resolve("root/etc"));
    Files.createFile(work.resolve("root/etc/initrd-release"));
    assertDoesNothing();
  }

  @Test
  void nothingWhereNothingCanBeWritten() throws IOException, InterruptedException {
    // The superuser may write anywhere but where nobody can.
    environment.put("KMPSOLV_ROOT", "/sys");
    assertDoesNothing();
  }

  @Test
  void nothingWithoutZypper() throws IOException, InterruptedException {
    Files.delete(bin.resolve("zypper"));
    for (String tool :
        List.of("sh", "find", "flock", "mkdir", "rm", "sha256sum", "timeout", "wc")) {
      Files.createSymbolicLink(bin.resolve(tool), Programs.path(tool));
    }
    environment.put("PATH", bin.toString());
    assertDoesNothing();
    program("zypper");
    assertEquals(0, provide("foo"));
  }

  @Test
  void nothingWhileZypperWorks() throws IOException, InterruptedException {
    Path lock = work.resolve("root/run/zypp.pid");
    Files.writeString(lock, ProcessHandle.current().pid() + "\n");
    assertDoesNothing();
    // A lock of a process that has ended stays.
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    Files.writeString(lock, ended.pid() + "\n");
    assertEquals(0, provide("foo"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--help", "$(touch x)", "a/../b", "a b", "a;b", "a\nb"})
  void whatIsNoModuleIsNotPassedOn(String wanted) throws IOException, InterruptedException {
    assertEquals(1, provide(wanted));
    assertEquals("", Files.readString(log));
  }

  @Test
  void modprobeCallsItForWhatIsNamed() throws IOException, InterruptedException {
    Programs.assumePresent("modprobe");
    Path modules = Files.createDirectories(work.resolve("lib/modules/1.0"));
    Files.createFile(modules.resolve("modules.dep"));
    String told =
        Programs.run(
            List.of(
                Programs.path("modprobe").toString(),
                "-n",
                "-v",
                "-d",
                work.toString(),
                "-S",
                "1.0",
                "-C",
                MODPROBE.resolve("modprobe.d").toString(),
                "fs-xfs"));
    assertEquals("install /usr/lib/kmpsolv/kmpsolv-provide-module xfs", told.strip());
  }
}
