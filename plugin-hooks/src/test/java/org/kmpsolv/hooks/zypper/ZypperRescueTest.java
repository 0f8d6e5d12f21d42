package org.kmpsolv.hooks.zypper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
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
import org.kmpsolv.metadata.peers.Programs;

/** What {@code rescue-set} prints is run as it is printed. */
class ZypperRescueTest extends ZypperKmpCase {
  private static final String MAIN = ModularSystem.MAIN;

  private static void build(ZypperSystem system, String name, String... lines)
      throws IOException, InterruptedException {
    system.build(MAIN, name, "1", "ACME", lines);
  }

  @Test
  void theCommandDownloadsTheSet() throws IOException, InterruptedException {
    ZypperSystem system = new ModularSystem(work()).system();
    build(
        system,
        "kernel-default",
        "Provides: kernel-uname-r = 6.1-default",
        "Provides: ksym(default:alloc_etherdev_mqs) = 0xaaaa");
    build(
        system,
        "net-kmp-default",
        "Provides: kmod(net.ko)",
        "Requires: ksym(default:alloc_etherdev_mqs) = 0xaaaa",
        "Requires: net-firmware");
    build(system, "net-firmware");
    build(
        system,
        "lame-kmp-default",
        "Provides: kmod(lame.ko)",
        "Requires: ksym(default:alloc_etherdev_mqs) = 0xaaaa",
        "Requires: nowhere");
    HttpServer server = serve(system.repository(MAIN));
    try {
      system
          .index(MAIN)
          .know("http://127.0.0.1:" + server.getAddress().getPort() + "/", MAIN)
          .zypper("install", "kernel-default");
      End told =
          CommandProcess.start(
                  work(),
                  null,
                  List.of("org.kmpsolv.hooks.Main"),
                  at(system, "rescue-set", "--class", "network", "-q"))
              .end();
      assertEquals(0, told.code(), told.output());
      assertTrue(
          told.output().contains("lame-kmp-default-1-1.noarch cannot be installed: nothing"),
          told.output());
      String command = told.output().lines().reduce((first, last) -> last).orElseThrow();
      // Without a terminal zypper asks nobody.
      Programs.run(
          List.of("sh", "-c", command.replaceFirst("zypper ", "zypper --non-interactive ")));
    } finally {
      server.stop(0);
    }
    assertEquals(Set.of("kernel-default-1-1.noarch"), system.installed());
    Path cache = system.root().resolve("var/cache/zypp/packages/main");
    Set<String> cached = new TreeSet<>();
    try (Stream<Path> files = Files.walk(cache)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> cached.add(String.valueOf(file.getFileName())));
    }
    assertEquals(Set.of("net-firmware-1-1.noarch.rpm", "net-kmp-default-1-1.noarch.rpm"), cached);
    // The day when there is no network: the server is gone.
    system.zypper("--no-refresh", "install", "net-kmp-default");
    assertTrue(system.installed().contains("net-kmp-default-1-1.noarch"));
  }
}
