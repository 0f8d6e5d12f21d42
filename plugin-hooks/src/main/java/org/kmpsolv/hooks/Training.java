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

/**
 * What the launcher runs to have Java's archive of the program made: the usual questions about a
 * small universe, the answers of which nobody reads.
 */
final class Training {
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

  private void run() {
    Path universe = directory.resolve("universe");
    String name = "kmod(drv00001.ko)";
    kmpsolv(List.of("generate", "--output", universe.toString(), "--kernels", "2", "--kmps", "40"));
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
  }

  private void ask(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(repositories);
    all.addAll(List.of("--cache-dir", directory.resolve("cache").toString()));
    kmpsolv(all);
  }

  private static void kmpsolv(List<String> words) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    new Kmpsolv(new Streams(InputStream.nullInputStream(), nowhere, nowhere, 0)).run(words);
  }
}
