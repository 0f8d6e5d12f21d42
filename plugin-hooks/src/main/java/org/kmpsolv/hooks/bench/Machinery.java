package org.kmpsolv.hooks.bench;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** What figures depend on besides the programs: the machine, and what else it does. */
final class Machinery {
  private Machinery() {}

  /** A line each. */
  static List<String> describe() {
    return List.of(
        Instant.now().truncatedTo(ChronoUnit.MINUTES).toString(),
        Runtime.getRuntime().availableProcessors()
            + " processors: "
            + value("/proc/cpuinfo", "model name"),
        "memory: " + value("/proc/meminfo", "MemTotal"),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        "Java " + System.getProperty("java.runtime.version"),
        "load average at the start: " + load());
  }

  /** Of the last minute, five, fifteen. */
  static String load() {
    return lines("/proc/loadavg")
        .findFirst()
        .map(line -> String.join(" ", Splitter.on(' ').limit(4).splitToList(line).subList(0, 3)))
        .orElse("not known");
  }

  private static String value(String file, String key) {
    return lines(file)
        .filter(line -> line.startsWith(key))
        .findFirst()
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .orElse("not known");
  }

  private static Stream<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file)).stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }
}
