package org.kmpsolv.hooks.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.hooks.ZypperSystem;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;

/** Verbs on a system that the real zypper keeps. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MachineWorldTest {
  private static final Pattern SOLVABLE =
      Pattern.compile("<solvable type=\"package\" name=\"([^\"]*)\" edition=\"([^\"]*)\"");

  @TempDir private static Path work;
  private final List<Resolution> answers = new ArrayList<>();
  private final Session session =
      new Session()
          .planningWith(
              (universe, request) -> {
                answers.add(Resolver.resolve(universe, request));
                return answers.get(answers.size() - 1);
              });
  private @Nullable ZypperSystem made;

  @BeforeEach
  void make() throws IOException, InterruptedException {
    if (made != null) {
      return;
    }
    ZypperSystem system = new ZypperSystem(work);
    for (String version : List.of("1", "2")) {
      system
          .build("main", "app", version, "ACME", "Requires: lib >= " + version)
          .build("main", "lib", version, "ACME")
          .build("main", "held", version, "ACME")
          .build("main", "many", version, "ACME")
          .build("main", "near", version, version.equals("1") ? "ACME" : "Acme Labs")
          .build("main", "joined", version, version.equals("1") ? "ACME" : "Bolts")
          .build("main", "foreign", version, version.equals("1") ? "ACME" : "Elsewhere")
          .build("main", "special", version, version.equals("1") ? "ACME Special" : "ACME")
          .build("main", "whole", version, version.equals("1") ? "openSUSE" : "openSUSE Build")
          .build("main", "spelt", version, version.equals("1") ? "Lone" : "LONE");
    }
    system
        .build("main", "old", "1", "ACME")
        .build("main", "tool", "3", "ACME")
        .build("first", "tool", "2", "ACME")
        .build("off", "tool", "9", "ACME")
        .addRepository("main")
        .addRepository("first", "-p", "50")
        .addRepository("off", "-d");
    system.write(
        "etc/zypp/zypp.conf", "[main]\nmultiversion = many\nmultiversion.kernels = latest\n");
    system.write("etc/zypp/vendors.d/acme", "[main]\nvendors = acme,bolts,openSUSE\n");
    system.write("etc/zypp/vendors.d/special", "[main]\nvendors = acme special\n");
    system.write("var/lib/zypp/AutoInstalled", "lib\nold\n");
    system.zypper("refresh");
    system.zypper(
        "install",
        "app=1",
        "held=1",
        "many=1",
        "near=1",
        "joined=1",
        "foreign=1",
        "old",
        "lib=1",
        "special=1",
        "whole=1",
        "spelt=1");
    system.zypper("addlock", "held");
    system.write("var/lib/zypp/AutoInstalled", "lib\nold\n");
    // zypper brings its cache of what is installed up to date.
    system.zypper("search", "-i");
    made = system;
  }

  private ZypperSystem system() {
    return Objects.requireNonNull(made);
  }

  /** What the machine's plan tells. */
  private String onMachine(String... arguments) {
    assertEquals(
        0,
        session.run(
            Stream.concat(Stream.of(arguments), Stream.of("--root", system().root().toString()))
                .toArray(String[]::new)),
        session::errors);
    return session.out();
  }

  private String onNamed(String... arguments) {
    assertEquals(
        0,
        session.run(
            Stream.concat(
                    Stream.of(arguments),
                    Stream.of(
                        "--repo",
                        "main=" + system().repository("main"),
                        "--repo",
                        "first=" + system().repository("first") + ",50",
                        "--installed",
                        system().root().resolve("var/cache/zypp/solv/@System/solv").toString()))
                .toArray(String[]::new)),
        session::errors);
    return session.out();
  }

  private String path(String name) {
    return system().root().resolve(name).toString();
  }

  private Set<String> steps() {
    return ((Plan) answers.get(answers.size() - 1))
        .steps().stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void plansOnTheCachesAreThoseOnTheSameRepositories() {
    for (String verb : List.of("install tool", "update app", "install many", "install app=2")) {
      String[] words = (verb + " --details").split(" ");
      String machine = onMachine(words);
      assertEquals("", session.errors());
      String[] more =
          Stream.concat(Stream.of(words), Stream.of("--multiversion", "many", "--lock", "held"))
              .toArray(String[]::new);
      assertEquals(onNamed(more), machine);
    }
    assertEquals(
        onNamed("autoremove", "--auto-installed", path("var/lib/zypp/AutoInstalled")),
        onMachine("autoremove"));
    assertTrue(steps().toString().contains("old"), steps().toString());
    assertFalse(steps().toString().contains("lib"), steps().toString());
    assertEquals(onNamed("search", "o"), onMachine("search", "o"));
    assertEquals(onNamed("verify"), onMachine("verify"));
  }

  @Test
  void theUpdateIsZyppersOwn() throws IOException, InterruptedException {
    onMachine("update");
    Set<String> ours = new TreeSet<>();
    for (String line : onMachine("update", "--details", "-q").split("\n")) {
      List<String> cells = Stream.of(line.split("\\|")).map(String::strip).toList();
      if (cells.size() > 3 && cells.get(2).equals("noarch")) {
        ours.add(cells.get(0) + " " + cells.get(1).replaceAll(".*-> ", ""));
      }
    }
    Set<String> zyppers = new TreeSet<>();
    Matcher matcher = SOLVABLE.matcher(system().zypper("--xmlout", "update", "--dry-run"));
    while (matcher.find()) {
      zyppers.add(matcher.group(1) + " " + matcher.group(2));
    }
    assertEquals(
        Set.of("app 2-1", "joined 2-1", "lib 2-1", "many 2-1", "near 2-1", "spelt 2-1"), zyppers);
    assertEquals(zyppers, ours);
  }

  @Test
  void aStaleCacheIsNamedAndNotRead() throws IOException, InterruptedException {
    String fresh = onMachine("install", "tool");
    Files.delete(system().root().resolve("var/cache/zypp/solv/main/solv"));
    assertEquals(fresh, onMachine("install", "tool"));
    assertEquals(
        "kmpsolv: zypper's cache of 'main' is older than the metadata, which are read instead."
            + " 'zypper --root "
            + system().root()
            + " refresh --build-only main' mends that.\n",
        session.errors());
    assertFalse(Files.exists(system().root().resolve("var/cache/zypp/solv/main/solv")));
    system().zypper("refresh", "--build-only", "main");
    assertEquals(fresh, onMachine("install", "tool"));
    assertEquals("", session.errors());
  }

  @Test
  void aRepositoryWithoutCacheIsSkippedAsByZypper() throws IOException, InterruptedException {
    for (String kind : List.of("raw", "solv")) {
      MoreFiles.deleteRecursively(
          system().root().resolve("var/cache/zypp/" + kind + "/first"),
          RecursiveDeleteOption.ALLOW_INSECURE);
    }
    assertEquals(106, session.run("install", "tool", "--root", system().root().toString()));
    assertEquals(
        "kmpsolv: skipping 'first': zypper has no metadata of it yet. Run 'zypper --root "
            + system().root()
            + " refresh first'.\n",
        session.errors());
    assertTrue(steps().toString().contains("nevra=tool-3-1.noarch"), steps().toString());
    assertEquals(104, session.run("install", "nothing", "--root", system().root().toString()));
    system().zypper("refresh");
  }

  @Test
  void whatIsInstalledIsReadAnewWhereTheCacheIsStale() throws IOException {
    Path cookie = system().root().resolve("var/cache/zypp/solv/@System/cookie");
    Path solv = cookie.resolveSibling("solv");
    String right = Files.readString(cookie);
    byte[] cached = Files.readAllBytes(solv);
    String fresh = onMachine("packages", "--userinstalled");
    assertTrue(fresh.contains("held"), fresh);
    Files.writeString(cookie, "0 0\n");
    assertEquals(fresh, onMachine("packages", "--userinstalled"));
    Files.delete(solv);
    assertEquals(fresh, onMachine("packages", "--userinstalled"));
    Files.write(solv, cached);
    Files.writeString(cookie, right);
  }
}
