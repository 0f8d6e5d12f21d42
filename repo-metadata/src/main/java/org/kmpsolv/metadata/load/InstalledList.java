package org.kmpsolv.metadata.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kmpsolv.metadata.io.Expectation;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.PackageInfo;

/**
 * What is installed as {@code rpm -qa} prints it: a line for each package, {@code
 * name-version-release.arch} or without the architecture, with or without an epoch. Empty lines and
 * {@code #} comments are skipped, and so are the {@code gpg-pubkey} entries, which rpm counts as
 * packages and no repository has.
 */
final class InstalledList {
  private final Path file;
  private final Map<String, Integer> lineNumbers;

  private InstalledList(Path file, Map<String, Integer> lineNumbers) {
    this.file = file;
    this.lineNumbers = lineNumbers;
  }

  static InstalledList read(Path path) {
    Map<String, Integer> lineNumbers = new LinkedHashMap<>();
    MetadataFile file = MetadataFile.open(path, Expectation.NONE);
    try (file;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(file.content(), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        String text = line.strip();
        if (!text.isEmpty() && !text.startsWith("#") && !text.startsWith("gpg-pubkey-")) {
          lineNumbers.putIfAbsent(text, number);
        }
      }
    } catch (IOException e) {
      throw file.failure(e);
    }
    return new InstalledList(path, lineNumbers);
  }

  /**
   * The packages that the lines name, in their order.
   *
   * @param candidates where two are the same build, the first one counts
   * @throws MetadataException where a line names none of them, or several
   */
  List<PackageInfo> lookUp(List<PackageInfo> candidates) {
    Map<String, Map<String, PackageInfo>> found = new LinkedHashMap<>();
    lineNumbers.keySet().forEach(line -> found.put(line, new TreeMap<>()));
    for (PackageInfo candidate : candidates) {
      String build = build(candidate, candidate.evr()) + "." + candidate.arch();
      spellings(candidate)
          .map(found::get)
          .filter(matches -> matches != null)
          .forEach(matches -> matches.putIfAbsent(build, candidate));
    }
    return found.entrySet().stream()
        .map(entry -> single(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Stream<String> spellings(PackageInfo info) {
    Evr evr = info.evr();
    String plain = build(info, new Evr(0, evr.version(), evr.release()));
    String full = build(info, evr);
    return Stream.of(plain, plain + "." + info.arch(), full, full + "." + info.arch()).distinct();
  }

  private static String build(PackageInfo info, Evr evr) {
    return info.name() + "-" + evr;
  }

  private PackageInfo single(String line, Map<String, PackageInfo> matches) {
    if (matches.size() == 1) {
      return matches.values().iterator().next();
    }
    String said =
        matches.isEmpty()
            ? "is in none of the repositories"
            : matches.keySet().stream().collect(Collectors.joining(", ", "may be any of ", ""));
    throw new MetadataException(
        file
            + ": line "
            + lineNumbers.get(line)
            + ": '"
            + MetadataFile.oneLine(line)
            + "' "
            + said);
  }
}
