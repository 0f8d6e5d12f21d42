package org.kmpsolv.hooks.zypper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kmpsolv.hooks.CommandProcess.End;
import org.kmpsolv.hooks.ZypperSystem;

/** What is new in the repositories is planned with, where zypper would see it. */
class ZypperRefreshTest extends ZypperKmpCase {
  private static final String MAIN = ModularSystem.MAIN;

  /** Only what was downloaded a while ago does zypper look for again, but for directories. */
  private static void age(ZypperSystem system) throws IOException {
    Files.setLastModifiedTime(
        system.root().resolve("var/cache/zypp/raw/main/repodata/repomd.xml"),
        FileTime.from(Instant.now().minus(1, ChronoUnit.HOURS)));
  }

  @Test
  void whatZypperRefreshesByItselfIsNew() throws IOException, InterruptedException {
    ModularSystem modular = new ModularSystem(work()).plain("app");
    ZypperSystem system = modular.system().index(MAIN);
    system.know("-f", "dir:" + system.repository(MAIN), MAIN).zypper("refresh");
    modular.plain("other").system().index(MAIN);
    End dry = end(system, "install", "other", "--dry-run");
    assertEquals(104, dry.code(), dry.output());
    End old = end(system, "install", "-n", "other", "--no-refresh");
    assertEquals(104, old.code(), old.output());
    End done = end(system, "install", "-n", "other");
    assertEquals(0, done.code(), done.output());
    assertEquals(Set.of("other-1-1.noarch"), system.installed());

    system.zypper("modifyrepo", "--no-refresh", MAIN);
    modular.plain("third").system().index(MAIN);
    End notWanted = end(system, "install", "-n", "third");
    assertEquals(104, notWanted.code(), notWanted.output());
  }

  @Test
  void whereTheServerIsGoneTheCacheIsEnough() throws IOException, InterruptedException {
    ModularSystem modular = new ModularSystem(work()).plain("app").plain("tool");
    ZypperSystem system = modular.system().index(MAIN);
    HttpServer server = serve(system.repository(MAIN));
    try {
      system.know("-f", "http://127.0.0.1:" + server.getAddress().getPort() + "/", MAIN);
      End first = end(system, "install", "-n", "app", "tool");
      assertEquals(0, first.code(), first.output());
      assertEquals(Set.of("app-1-1.noarch", "tool-1-1.noarch"), system.installed());
      modular.plain("other").system().index(MAIN);
      age(system);
      End second = end(system, "install", "-n", "other");
      assertEquals(0, second.code(), second.output());
    } finally {
      server.stop(0);
    }
    age(system);
    End without = end(system, "remove", "-n", "other");
    assertEquals(0, without.code(), without.output());
    assertEquals(Set.of("app-1-1.noarch", "tool-1-1.noarch"), system.installed());

    system.index(MAIN).know("http://127.0.0.1:1/", "gone");
    End skipped = end(system, "remove", "-n", "app");
    assertEquals(106, skipped.code(), skipped.output());
    assertTrue(skipped.output().contains("skipping 'gone': "), skipped.output());
    assertEquals(Set.of("tool-1-1.noarch"), system.installed());
  }
}
