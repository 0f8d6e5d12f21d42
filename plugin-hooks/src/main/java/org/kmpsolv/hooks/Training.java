package org.kmpsolv.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kmpsolv.hooks.command.Kmpsolv;
import org.kmpsolv.hooks.command.Streams;
import org.kmpsolv.hooks.machine.Program;

/**
 * What the launcher runs to have Java's archive of the program made: the usual questions about a
 * small universe, the answers of which nobody reads.
 */
final class Training {
  /** What no generated universe has. */
  private static final String INSTALLED =
      """
      =Ver: 3.0
      =Pkg: editor 1 1 noarch
      =Pkg: oldlib 1 1 noarch
      """;

  private static final String OFFERED =
      """
      =Ver: 3.0
      =Pkg: editor 2 1 noarch
      =Prv: editor = 2-1
      =Req: lib >= 1
      =Req: speller | dictionary
      =Req: theme <IF> desktop
      =Con: spy
      =Rec: help
      =Rec: colors & fonts
      =Sug: games
      =Pkg: lib 1 1 noarch
      =Prv: lib = 1-1
      =Obs: oldlib
      =Pkg: speller 1 1 noarch
      =Prv: speller = 1-1
      =Pkg: help 1 1 noarch
      =Prv: help = 1-1
      =Pkg: games 1 1 noarch
      =Prv: games = 1-1
      =Enh: editor
      =Pkg: colors 1 1 noarch
      =Prv: colors = 1-1
      =Sup: editor
      =Pkg: fonts 1 1 noarch
      =Prv: fonts = 1-1
      =Sup: editor & lib
      =Pkg: spy 1 1 noarch
      =Prv: spy = 1-1
      """;

  private final Path directory;
  private final List<String> repositories = new ArrayList<>();

  private Training(Path directory) {
    this.directory = directory;
  }

  public static void main(String[] arguments) throws IOException {
    Path directory = Files.createTempDirectory("kmpsolv");
    try {
      new Training(directory).run();
    } finally {
      try (Stream<Path> all = Files.walk(directory)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
    // The process ends as the program does, so that its own class is in the archive.
    Main.main(new String[] {"--version"});
  }

  private void run() throws IOException {
    Path universe = directory.resolve("universe");
    String name = "kmod(drv00001.ko)";
    // So many that some recommend others.
    kmpsolv(
        List.of("generate", "--output", universe.toString(), "--kernels", "2", "--kmps", "400"));
    String first = universe.resolve("6.1.0-1").toString();
    repositories.addAll(List.of("--repo", first));
    repositories.addAll(List.of("--repo", universe.resolve("6.1.1-1").toString()));
    repositories.addAll(List.of("--installed", universe.resolve("base").toString()));
    ask("install", name);
    // The same again from the cache.
    ask("install", name);
    ask("install", name, "--verbose");
    ask("install", name, "--format", "json");
    ask("check");
    repositories.addAll(List.of("--installed", first));
    ask("update");
    ask("update");
    ask("remove", name);
    ask("verify");
    ask("drivers", "--hardware", universe.resolve("hardware/machine-1.modalias").toString());
    ask("what-provides", name);
    repositories.clear();
    repositories.addAll(List.of("--repo", write("offered", OFFERED)));
    repositories.addAll(List.of("--installed", write("installed", INSTALLED)));
    ask("update");
    ask("install", "editor");
    ask("install", "editor", "spy");
    makeMachine(universe);
    askMachine("install", name);
    askMachine("install", name);
    askMachine("update");
  }

  private String write(String name, String packages) throws IOException {
    return Files.writeString(directory.resolve(name), packages).toString();
  }

  /** A root with the repositories in zypper's caches, which it may not rely on. */
  private void makeMachine(Path universe) throws IOException {
    Path root = machine();
    Path repositories = Files.createDirectories(root.resolve("etc/zypp/repos.d"));
    Path raw = Files.createDirectories(root.resolve("var/cache/zypp/raw"));
    for (String name : List.of("base", "6.1.0-1", "6.1.1-1")) {
      Path metadata = universe.resolve(name);
      Files.writeString(
          repositories.resolve(name + ".repo"),
          "[%s]%nname=%s%nenabled=1%nbaseurl=%s%n".formatted(name, name, metadata.toUri()));
      Files.createSymbolicLink(raw.resolve(name), metadata);
      writeCache(root, name);
    }
    if (Program.isOnPath("rpm")) {
      Path database = Files.createDirectories(root.resolve("var/lib/rpm"));
      Program.run(List.of("rpm", "--dbpath", database.toString(), "--initdb"), null);
      writeCache(root, "@System");
    }
  }

  private static void writeCache(Path root, String name) throws IOException {
    Path cache = Files.createDirectories(root.resolve("var/cache/zypp/solv").resolve(name));
    Files.createFile(cache.resolve("solv"));
    Files.writeString(cache.resolve("cookie"), "0 0\n");
  }

  private Path machine() {
    return directory.resolve("machine");
  }

  private void askMachine(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--root", machine().toString(), "--dry-run", "--non-interactive"));
    all.addAll(List.of("--no-refresh", "--cache-dir", cache()));
    Kmpsolv.inZypper(streams(), InputStream.nullInputStream()).run(all);
  }

  private String cache() {
    return directory.resolve("cache").toString();
  }

  private void ask(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(repositories);
    all.addAll(List.of("--cache-dir", cache()));
    kmpsolv(all);
  }

  private static void kmpsolv(List<String> words) {
    new Kmpsolv(streams()).run(words);
  }

  private static Streams streams() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    return new Streams(InputStream.nullInputStream(), nowhere, nowhere, 0);
  }
}
