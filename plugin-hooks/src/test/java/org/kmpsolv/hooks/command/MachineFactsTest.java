package org.kmpsolv.hooks.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.hooks.ZypperSystem;
import org.kmpsolv.metadata.peers.Programs;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Resolver;

/**
 * What is true of a machine, and what its repositories' files are, as the real zypper sees them.
 */
class MachineFactsTest {
  private static final Pattern SOLVABLE =
      Pattern.compile("<solvable type=\"package\" name=\"([^\"]*)\"");

  @TempDir private Path work;
  private final Set<String> planned = new TreeSet<>();
  private final Session session =
      new Session()
          .planningWith(
              (universe, request) -> {
                planned.clear();
                if (Resolver.resolve(universe, request) instanceof Plan plan) {
                  plan.steps().forEach(step -> planned.add(step.nevra().name()));
                  return plan;
                }
                return Resolver.resolve(universe, request);
              });

  private ZypperSystem system() throws IOException, InterruptedException {
    ZypperSystem system = new ZypperSystem(work);
    for (String locale : List.of("de", "de_AT", "en", "en_US", "pt", "zh")) {
      system.build("main", "text-" + locale, "1", "ACME", "Provides: locale(" + locale + ")");
    }
    system
        .build("main", "disk", "1", "ACME", "Supplements: filesystem(xfs)")
        .build("main", "plain", "1", "ACME", "Supplements: modalias(pci:v1*)")
        .build("main", "ranges", "1", "ACME", "Supplements: modalias(pci:v2d%5BAB%5Dsv*)")
        .build("main", "comma", "1", "ACME", "Supplements: modalias(of:N%2Cx*)")
        .build("main", "other", "1", "ACME", "Supplements: modalias(pci:v2d%5BCD%5Dsv*)")
        .build("main", "shallow", "1", "ACME", "/usr/bin/shallow")
        .build("main", "deep", "1", "ACME", "/opt/deep/file")
        .build("main", "to-shallow", "1", "ACME", "Requires: /usr/bin/shallow")
        .build("main", "to-deep", "1", "ACME", "Requires: /opt/deep/file")
        .addRepository("main");
    // It comes in a universe of its own, not from the machine that the test runs on.
    system.write("sys/devices/a/modalias", "pci:v1d1sv1\n");
    system.write("sys/devices/b/modalias", "pci:v2dAsv1\n");
    system.write("sys/devices/c/modalias", "of:N,x\n");
    system.zypper("refresh");
    return system;
  }

  /** What zypper would install. */
  private Set<String> zyppers(ZypperSystem system) throws IOException, InterruptedException {
    Matcher matcher =
        SOLVABLE.matcher(
            Programs.run(
                List.of(
                    "env",
                    "ZYPP_MODALIAS_SYSFS=" + system.root().resolve("sys"),
                    "zypper",
                    "--root",
                    system.root().toString(),
                    "--non-interactive",
                    "--xmlout",
                    "--no-refresh",
                    "install-new-recommends",
                    "--dry-run")));
    Set<String> names = new TreeSet<>();
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private int run(ZypperSystem system, String... arguments) {
    List<String> words = new ArrayList<>(List.of(arguments));
    words.addAll(List.of("--root", system.root().toString()));
    return session.run(words.toArray(new String[0]));
  }

  @Test
  void whatTheMachineWantsIsWhatItWantsOfZypper() throws IOException, InterruptedException {
    ZypperSystem system = system();
    for (String locales : List.of("", "en_US\n", "de_AT\n", "pt_BR\n", "zh_TW\nde.UTF-8\n")) {
      system.write("var/lib/zypp/RequestedLocales", locales);
      Set<String> zyppers = zyppers(system);
      assertEquals(0, run(system, "install-new-recommends"), session.errors());
      assertEquals(zyppers, planned, locales);
      assertTrue(zyppers.containsAll(Set.of("plain", "ranges", "comma")), zyppers.toString());
    }
    // libzypp asks the machine, never the root.
    system.write("etc/sysconfig/storage", "USED_FS_LIST=\"xfs swap\"\n");
    assertEquals(0, run(system, "install-new-recommends"), session.errors());
    assertTrue(planned.contains("disk"), planned.toString());
  }

  @Test
  void fileListsAreThoseThatZypperHas() throws IOException, InterruptedException {
    ZypperSystem system = system();
    try (Stream<Path> files = Files.walk(system.root().resolve("var/cache/zypp/raw/main"))) {
      assertEquals(
          Set.of(),
          files
              .map(Path::toString)
              .filter(file -> file.contains("filelists"))
              .collect(Collectors.toSet()));
    }
    assertEquals(0, run(system, "install", "--no-recommends", "to-shallow"), session.errors());
    assertEquals(Set.of("shallow", "to-shallow"), planned);
    String zyppers = system.zypper("install", "--no-recommends", "--dry-run", "to-shallow");
    assertTrue(zyppers.contains("shallow to-shallow"), zyppers);
    // A plan that only the file lists allow could not be handed to zypper.
    assertEquals(4, run(system, "install", "to-deep"));
    assertTrue(
        session.out().contains("nothing provides '/opt/deep/file' needed by to-deep-1-1.noarch"),
        session.out());
    assertEquals(104, run(system, "install", "/opt/deep/file"));
    assertEquals(
        Set.of("deep", "to-deep"),
        named(
            "install",
            "to-deep",
            "--no-recommends",
            "--repo",
            system.repository("main").toString()));
  }

  /** What is planned with the repository itself, whose file lists are there. */
  private Set<String> named(String... arguments) {
    assertEquals(0, session.run(arguments), session.errors());
    return planned;
  }
}
