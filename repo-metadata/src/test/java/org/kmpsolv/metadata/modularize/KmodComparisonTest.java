package org.kmpsolv.metadata.modularize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.metadata.archive.FileTree;
import org.kmpsolv.metadata.io.Progress;
import org.kmpsolv.metadata.module.KernelModule;
import org.kmpsolv.metadata.module.SymbolVersion;

/**
 * What kmod's tools say of the same modules. They are tiny ones; where {@code KMPSOLV_KERNEL} names
 * an unpacked kernel, a directory with {@code lib/modules}, that one's.
 */
final class KmodComparisonTest {

  @TempDir private Path work = Path.of("");
  private Path root = Path.of("");
  private ImmutableList<KernelModule> modules = ImmutableList.of();

  @BeforeEach
  void read() throws IOException {
    for (String tool : List.of("modprobe", "modinfo", "depmod")) {
      assumePresent(tool);
    }
    String named = System.getenv("KMPSOLV_KERNEL");
    root = named == null ? tiny() : Path.of(named);
    modules =
        KernelScan.read(List.of(FileTree.at(root)), null, false, Progress.NONE)
            .modules()
            .values()
            .asList();
  }

  /** Debian's kmod reads .ko, .ko.xz and .ko.zst, but no .ko.gz. */
  private Path tiny() throws IOException {
    Path tree = TinyKernel.make().directory(work.resolve("k"));
    Path gzip = tree.resolve("lib/modules/6.1.0-1-default/kernel/fs/jbd2.ko.gz");
    Files.write(
        gzip.resolveSibling("jbd2.ko"),
        KernelScan.decompress("jbd2.ko.gz", Files.readAllBytes(gzip)));
    Files.delete(gzip);
    return tree;
  }

  private static void assumePresent(String tool) {
    String path = System.getenv("PATH") + File.pathSeparator + "/usr/sbin";
    if (Splitter.on(File.pathSeparatorChar)
        .splitToStream(path)
        .noneMatch(directory -> Files.isExecutable(Path.of(directory, tool)))) {
      String message = tool + " is not installed (kmod): modules are not compared with it";
      if (System.getenv("CI") != null) {
        fail(message);
      }
      abort(message);
    }
  }

  private List<String> run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(work.resolve("e").toFile());
    builder.environment().merge("PATH", "/usr/sbin:/sbin", (path, more) -> path + ":" + more);
    Process process = builder.start();
    byte[] out = process.getInputStream().readAllBytes();
    assertEquals(0, process.waitFor(), () -> String.join(" ", command));
    return new String(out, StandardCharsets.ISO_8859_1).lines().toList();
  }

  private String file(KernelModule module) {
    return root.resolve(module.path()).toString();
  }

  @Test
  void symbolsAreThoseOfModprobe() throws IOException, InterruptedException {
    for (KernelModule module : modules) {
      Set<String> theirs = new TreeSet<>(run("modprobe", "--dump-modversions", file(module)));
      Set<String> ours = new TreeSet<>();
      for (SymbolVersion symbol : module.needs()) {
        ours.add("0x" + symbol.hexadecimal() + "\t" + symbol.name());
      }
      assertEquals(theirs, ours, module.path());
    }
  }

  @Test
  void whatModulesSayIsThatOfModinfo() throws IOException, InterruptedException {
    for (KernelModule module : modules) {
      for (String key : List.of("alias", "softdep", "firmware", "depends")) {
        assertEquals(
            new TreeSet<>(run("modinfo", "-F", key, file(module))),
            new TreeSet<>(module.info().values().get(key)),
            module.path());
      }
    }
  }

  @Test
  void theModulesThatSymbolsLeadToAreThoseOfDepmod() throws IOException, InterruptedException {
    Map<String, Set<String>> theirs = new TreeMap<>();
    String release = modules.get(0).info().release();
    for (String line : run("depmod", "-n", "-b", root.toString(), release)) {
      int colon = line.indexOf(".ko");
      if (line.startsWith("alias ") || colon < 0 || !line.contains(":")) {
        continue;
      }
      List<String> paths = Splitter.on(' ').omitEmptyStrings().splitToList(line);
      if (paths.get(0).endsWith(":")) {
        Set<String> needed = new TreeSet<>();
        paths.subList(1, paths.size()).forEach(path -> needed.add(KernelModule.nameOf(path)));
        theirs.put(KernelModule.nameOf(paths.get(0)), needed);
      }
    }
    assertEquals(theirs, reached());
  }

  /** By the checksums, not by the names of symbols alone as depmod does. */
  private Map<String, Set<String>> reached() {
    Map<SymbolVersion, String> exporters = new HashMap<>();
    modules.forEach(
        module -> module.exports().forEach(symbol -> exporters.put(symbol, module.name())));
    Map<String, KernelModule> byName = new HashMap<>();
    modules.forEach(module -> byName.put(module.name(), module));
    Map<String, Set<String>> reached = new TreeMap<>();
    for (KernelModule module : modules) {
      Set<String> seen = new TreeSet<>();
      List<KernelModule> open = new ArrayList<>(List.of(module));
      while (!open.isEmpty()) {
        KernelModule next = open.remove(open.size() - 1);
        for (SymbolVersion symbol : next.needs()) {
          String exporter = exporters.get(symbol);
          KernelModule other = exporter == null ? null : byName.get(exporter);
          if (other != null && seen.add(other.name())) {
            open.add(other);
          }
        }
      }
      reached.put(module.name(), seen);
    }
    return reached;
  }
}
