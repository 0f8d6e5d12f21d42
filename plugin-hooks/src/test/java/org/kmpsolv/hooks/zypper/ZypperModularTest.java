package org.kmpsolv.hooks.zypper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmpsolv.hooks.CommandProcess;
import org.kmpsolv.hooks.CommandProcess.End;
import org.kmpsolv.hooks.ZypperSystem;
import org.kmpsolv.metadata.modularize.TinyKernel;
import org.kmpsolv.metadata.peers.Programs;

/** A kernel that {@code modularize --rpms} split is installed by zypper, as hardware wants it. */
class ZypperModularTest extends ZypperKmpCase {
  private static final String MODULES = "lib/modules/6.1.0-1-default/";

  @Test
  void theDriversOfAMachineAreInstalled() throws IOException, InterruptedException {
    Programs.assumePresent("depmod", "modprobe");
    ZypperSystem system = new ModularSystem(work()).system();
    Path kernel = TinyKernel.make().directory(work().resolve("kernel"));
    Path repository = system.repository(ModularSystem.MAIN);
    End made =
        CommandProcess.start(
                work(),
                null,
                List.of("org.kmpsolv.hooks.Main"),
                "modularize",
                kernel.toString(),
                "--rpms",
                "--output",
                repository.toString())
            .end();
    assertEquals(0, made.code(), made.output());
    system.know("dir:" + repository, ModularSystem.MAIN).zypper("refresh");
    String stick = "usb:v0951p1666d0001dc00dsc00dp00ic08isc06ip50in00";
    Path hardware = Files.writeString(work().resolve("hardware"), stick + "\n");
    does(
        system,
        Set.of(
            "install kernel-default-image-6.1.0",
            "install usb-storage-kmp-default-6.1.0",
            "install usbcore-kmp-default-6.1.0"),
        "install",
        "kernel-default-image",
        "--hardware",
        hardware.toString());

    Path modules = system.root().resolve(MODULES);
    Set<String> there = new TreeSet<>();
    try (Stream<Path> files = Files.walk(modules.resolve("kernel"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = modules.relativize(file).toString();
        if (name.contains(".ko")) {
          there.add(name);
          assertArrayEquals(
              Files.readAllBytes(kernel.resolve(MODULES + name)), Files.readAllBytes(file), name);
        }
      }
    }
    assertEquals(
        Set.of(
            "kernel/drivers/usb/core/usbcore.ko", "kernel/drivers/usb/storage/usb-storage.ko.xz"),
        there);
    String root = system.root().toString();
    Programs.run(List.of("depmod", "-b", root, "6.1.0-1-default"));
    String loads =
        Programs.run(
            List.of("modprobe", "-d", root, "-S", "6.1.0-1-default", "--show-depends", stick));
    assertTrue(loads.contains("usbcore.ko"), loads);
    assertTrue(loads.contains("usb-storage.ko"), loads);
  }
}
