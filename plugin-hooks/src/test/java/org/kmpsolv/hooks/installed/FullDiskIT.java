package org.kmpsolv.hooks.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmpsolv.hooks.Repositories;
import org.kmpsolv.metadata.peers.Programs;

/** A cache directory on a disk of its own, in memory and in a namespace, that is really full. */
@Tag("root")
class FullDiskIT {
  private static final String LEFT = "left: ";

  /** Plans twice, and tells then what is left on the disk. */
  private static final String SCRIPT =
      """
      disk=$1
      mount -t tmpfs -o "size=$2" tmpfs "$disk" || exit 99
      shift 2
      "$@" && "$@" || exit
      find "$disk" -type f -size +0 -printf 'left: %f\\n'
      """;

  @TempDir private Path work;
  private Path disk;

  @BeforeEach
  void write() throws IOException {
    Programs.assumePresent("unshare", "mount", "find");
    disk = Files.createDirectory(work.resolve("disk"));
    Repositories repository = new Repositories();
    for (int i = 0; i < 500; i++) {
      repository.add("package" + i, "1-1", "x86_64", "capability" + i);
    }
    repository.write(work.resolve("repo"));
  }

  private List<String> plan(String size) throws IOException, InterruptedException {
    return Programs.run(
            List.of(
                "unshare",
                "--mount",
                "sh",
                "-c",
                SCRIPT,
                "sh",
                disk.toString(),
                size,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Objects.requireNonNull(System.getProperty("java.class.path")),
                "org.kmpsolv.hooks.Main",
                "install",
                "-q",
                "capability7",
                "--repo",
                work.resolve("repo").toString(),
                "--cache-dir",
                disk.toString()))
        .lines()
        .toList();
  }

  @Test
  void whereThereIsRoomItIsKept() throws IOException, InterruptedException {
    List<String> told = plan("16m");
    assertEquals(1, told.stream().filter(line -> line.startsWith(LEFT)).count(), told::toString);
    assertTrue(told.stream().noneMatch(line -> line.startsWith("kmpsolv:")), told::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4k", "32k"})
  void aFullDiskCostsALineAndNoPlan(String size) throws IOException, InterruptedException {
    List<String> whole = plan("16m").stream().filter(line -> !line.startsWith(LEFT)).toList();
    List<String> told = plan(size);
    String complaint =
        "kmpsolv: the cache in " + disk + " cannot be written: No space left on device";
    assertEquals(2, told.stream().filter(complaint::equals).count(), told::toString);
    // Nothing that is cut off stays behind and keeps the disk full.
    assertEquals(
        whole, told.stream().filter(line -> !line.equals(complaint)).toList(), told::toString);
  }
}
