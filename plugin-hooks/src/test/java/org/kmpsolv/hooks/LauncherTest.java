package org.kmpsolv.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/kmpsolv}, in a house of its own that is built of what the tests run on. */
@Timeout(300)
class LauncherTest {
  private static final long PATIENCE_MILLIS = 120_000;

  @TempDir static Path home;
  @TempDir Path cache;

  @BeforeAll
  static void build() throws IOException {
    Files.createDirectories(home.resolve("bin"));
    Path lib = Files.createDirectories(home.resolve("target/lib"));
    Files.copy(
        Path.of("bin/kmpsolv"), home.resolve("bin/kmpsolv"), StandardCopyOption.COPY_ATTRIBUTES);
    jar(home.resolve("target/plugin-hooks-1.jar"), Path.of("target/classes"));
    int number = 0;
    for (String each : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
      Path path = Path.of(each);
      Path jar = lib.resolve(number++ + ".jar");
      if (Files.isDirectory(path)) {
        jar(jar, path);
      } else if (Files.exists(path)) {
        Files.copy(path, jar);
      }
    }
  }

  private static void jar(Path jar, Path directory) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(directory.relativize(file).toString()));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
  }

  /** What {@code --help} says, exit code and errors included. */
  private static String help(Path directory, String javaOptions)
      throws IOException, InterruptedException {
    return help(directory, javaOptions, Path.of(System.getProperty("java.home", "")));
  }

  private static String help(Path directory, String javaOptions, Path javaHome)
      throws IOException, InterruptedException {
    return help(directory, javaOptions, Map.of("JAVA_HOME", javaHome.toString()));
  }

  private static String help(Path directory, String javaOptions, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(home.resolve("bin/kmpsolv").toString(), "--help");
    builder.environment().remove("JAVA_HOME");
    builder.environment().putAll(environment);
    builder.environment().put("KMPSOLV_CACHE_DIR", directory.toString());
    builder.environment().put("KMPSOLV_JAVA_OPTS", javaOptions);
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return said + "exit code " + process.waitFor();
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return new ArrayList<>(
          files.filter(file -> file.toString().endsWith(".archive")).sorted().toList());
    }
  }

  private Path awaitArchive() throws IOException, InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (archives().isEmpty() && System.currentTimeMillis() < end) {
      Thread.sleep(100);
    }
    assertEquals(1, archives().size());
    return archives().get(0);
  }

  @Test
  void anArchiveIsMadeAndUsedAndPassedOverWhereItIsNoGood() throws Exception {
    String expected = help(cache, "");
    assertTrue(expected.startsWith("Usage: kmpsolv") && expected.endsWith("exit code 0"), expected);
    Path archive = awaitArchive();
    assertTrue(Files.size(archive) > 1 << 20, "it is too small to hold the program");

    Path log = home.resolve("classes");
    assertEquals(expected, help(cache, logClasses(log)));
    assertTrue(isArchiveUsed(log));

    byte[] whole = Files.readAllBytes(archive);
    Files.delete(archive);
    Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
    assertEquals(expected, help(cache, ""), "cut in half");
    awaitSize(archive, whole.length / 2);

    Files.write(archive, new byte[0]);
    assertEquals(expected, help(cache, ""), "empty");
    assertEquals(0, Files.size(archive), "what could not be made is not tried each time");

    Files.setLastModifiedTime(archive, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    assertEquals(expected, help(cache, ""), "older than the program");
    awaitSize(archive, 0);
  }

  private static String logClasses(Path log) {
    return "-Xlog:class+load:file=" + log;
  }

  private static boolean isArchiveUsed(Path log) throws IOException {
    return Files.readAllLines(log).stream()
        .anyMatch(line -> line.contains("command.Kmpsolv source: shared objects file"));
  }

  @Test
  void whereJavaIsFoundThroughALinkTheMakerOfTheArchiveKeepsWhereItLeads() throws Exception {
    Path bin = Files.createDirectories(cache.resolve("bin"));
    Files.createSymbolicLink(
        bin.resolve("java"), Path.of(System.getProperty("java.home", ""), "bin/java"));
    Map<String, String> path = Map.of("PATH", bin + ":/usr/bin:/bin");
    help(cache, "", path);
    awaitArchive();
    Path readlink = Files.writeString(bin.resolve("readlink"), "#!/bin/sh\nexit 1\n");
    Files.setPosixFilePermissions(readlink, PosixFilePermissions.fromString("rwx------"));

    Path log = cache.resolve("classes");
    help(cache, logClasses(log), path);
    assertTrue(isArchiveUsed(log));
    Files.delete(cache.resolve("java-home"));
    help(cache, logClasses(log), path);
    assertFalse(isArchiveUsed(log), "it is named without knowing which Java that is");
  }

  @Test
  void whereThereIsNoJavaItSaysSo() throws Exception {
    String said = help(cache, "", Map.of("PATH", cache.toString()));
    assertTrue(
        said.startsWith("kmpsolv: there is no 'java'") && said.endsWith("exit code 1"), said);
  }

  /** Java crashes where what it has mapped is cut off. */
  @Test
  void whatAnotherProcessHasMappedIsNotWrittenTo() throws Exception {
    Path java = cache.resolve("java/bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(cache.resolve("java/release"), "JAVA_RUNTIME_VERSION=\"17-test\"\n");
    Files.writeString(
        java,
        """
        #!/bin/sh
        case "$*" in *hooks.Training*) exit 1 ;; esac
        exec "%s/bin/java" "$@"
        """
            .formatted(System.getProperty("java.home")));
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    help(cache, "", cache.resolve("java"));
    Path archive = awaitArchive();
    assertEquals(0, Files.size(archive), "it cannot be made");

    Files.writeString(archive, "mapped");
    Files.setLastModifiedTime(archive, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    Path mapped = Files.createLink(cache.resolve("mapped"), archive);
    // No process has that number.
    Path left = Files.writeString(Path.of(archive + ".99999999"), "of one that was killed");
    help(cache, "", cache.resolve("java"));
    awaitSize(archive, Files.size(mapped));
    assertEquals(0, Files.size(archive));
    assertEquals("mapped", Files.readString(mapped));
    assertFalse(Files.exists(left));
  }

  /** Waits until the archive is made anew. */
  private static void awaitSize(Path archive, long not) throws IOException, InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (Files.size(archive) == not && System.currentTimeMillis() < end) {
      Thread.sleep(100);
    }
    assertNotEquals(not, Files.size(archive), "it is not made anew");
  }

  @Test
  void whereNothingCanBeKeptItRunsWithout() throws Exception {
    String expected = help(Path.of(""), "");
    assertTrue(expected.endsWith("exit code 0"), expected);
    Path file = Files.writeString(cache.resolve("file"), "");
    assertEquals(expected, help(file.resolve("below"), ""));
    assertEquals(List.of(), archives());
  }
}
