package org.kmpsolv.hooks.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.metadata.peers.Programs;

/** The opt-in rule as udev itself reads it, for devices of this machine; nothing is run. */
@Tag("root")
class UdevRuleIT {
  private static final Path DEVICES = Path.of("/sys/devices");
  private static final Path RULE = Path.of("src", "main", "modprobe", "rules.d");

  @TempDir private Path work;

  private record Device(String path, String modalias) {}

  /** One that tells a modalias, and that a driver has, or none. */
  private static Optional<Device> device(boolean driven) throws IOException {
    try (Stream<Path> all = Files.walk(DEVICES)) {
      List<Path> modaliases =
          all.filter(file -> file.endsWith("modalias") && Files.isReadable(file)).sorted().toList();
      for (Path file : modaliases) {
        String modalias = Files.readString(file).strip();
        if (Files.exists(file.resolveSibling("driver")) == driven && !modalias.isEmpty()) {
          return Optional.of(
              new Device("/devices/" + DEVICES.relativize(file.resolveSibling("")), modalias));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> runs(Chroot machine, String action, Device device)
      throws IOException, InterruptedException {
    String told = machine.run("udevadm", "test", "-a", action, device.path());
    // A rule that cannot be read is told, and left out.
    assertTrue(
        told.lines()
            .noneMatch(
                line ->
                    line.contains("85-kmpsolv.rules:")
                        && (line.contains("nvalid") || line.contains("nknown"))),
        told);
    return told.lines()
        .filter(line -> line.startsWith("run: ") && line.contains("kmpsolv"))
        .toList();
  }

  @Test
  void aDeviceThatNothingDrivesCallsTheScript() throws IOException, InterruptedException {
    Programs.assumePresent("udevadm", "zypper");
    Optional<Device> undriven = device(false);
    assumeTrue(undriven.isPresent(), "each device of this machine has a driver");
    try (Chroot machine = new Chroot(work)) {
      machine.run("mkdir", "-p", "/etc/udev/rules.d");
      Path rule = work.resolve("85-kmpsolv.rules");
      Files.copy(RULE.resolve("85-kmpsolv.rules"), rule);
      machine.run("rm", "-f", "/etc/initrd-release");
      machine.run("cp", rule.toString(), "/etc/udev/rules.d/85-kmpsolv.rules");
      Device device = undriven.get();
      assertEquals(
          List.of(
              "run: '/usr/bin/systemd-run --quiet --no-block --collect"
                  + " /usr/lib/kmpsolv/kmpsolv-provide-module "
                  + device.modalias()
                  + "'"),
          runs(machine, "add", device));
      assertEquals(List.of(), runs(machine, "change", device));
      Optional<Device> driven = device(true);
      if (driven.isPresent()) {
        assertEquals(List.of(), runs(machine, "add", driven.get()));
      }
      machine.run("touch", "/etc/initrd-release");
      assertEquals(List.of(), runs(machine, "add", device));
    }
  }
}
