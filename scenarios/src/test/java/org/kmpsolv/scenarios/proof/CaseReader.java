package org.kmpsolv.scenarios.proof;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kmpsolv.scenarios.proof.Question.Asked;

/** Reads the lines of one question of a generated test case; no other text has to be read. */
final class CaseReader {
  private static final String INLINE = "#>=";

  private final List<CasePackage> packages = new ArrayList<>();
  private final Set<String> flags = new TreeSet<>();
  private final List<Asked> jobs = new ArrayList<>();
  private final Map<String, List<String>> tags = new HashMap<>();
  private String repository = "";
  private int priority;

  static Question read(List<String> lines) {
    CaseReader reader = new CaseReader();
    lines.forEach(reader::read);
    reader.endPackage();
    return new Question(reader.packages, reader.flags, reader.jobs);
  }

  private void read(String line) {
    List<String> words = Splitter.on(' ').splitToList(line);
    if (line.startsWith(INLINE)) {
      tag(words.get(0).substring(INLINE.length()), line.substring(words.get(0).length() + 1));
      return;
    }
    switch (words.get(0)) {
      case "repo" -> {
        endPackage();
        repository = words.get(1);
        // What follows the dot decides between packages that are the same.
        priority = Integer.parseInt(Splitter.on('.').splitToList(words.get(2)).get(0));
      }
      case "solverflags" -> flags.addAll(words.subList(1, words.size()));
      case "job" -> job(words.get(1), words.subList(2, words.size()));
      default -> {}
    }
  }

  private void tag(String tag, String text) {
    if (tag.equals("Pkg:")) {
      endPackage();
    }
    tags.computeIfAbsent(tag, key -> new ArrayList<>()).add(text);
  }

  private void job(String action, List<String> words) {
    String last = words.get(words.size() - 1);
    boolean flagged = last.startsWith("[");
    List<String> rest = flagged ? words.subList(0, words.size() - 1) : words;
    List<String> how =
        flagged ? Splitter.on(',').splitToList(last.substring(1, last.length() - 1)) : List.of();
    jobs.add(
        new Asked(
            // A lock that is dropped where it cannot be forbids nothing.
            action.equals("lock") && how.contains("weak") ? "weak lock" : action,
            rest.get(0),
            String.join(" ", rest.subList(1, rest.size())),
            Set.copyOf(how)));
  }

  private void endPackage() {
    List<String> heads = tags.getOrDefault("Pkg:", List.of());
    if (!heads.isEmpty()) {
      List<String> words = Splitter.on(' ').splitToList(heads.get(0));
      String name = words.get(0);
      String version = words.get(1);
      String arch = words.get(3);
      packages.add(
          new CasePackage(
              name + "-" + version + "-1." + arch + "@" + repository,
              name,
              Integer.parseInt(version),
              arch,
              first("Vnd:", ""),
              Integer.parseInt(first("Tim:", "0")),
              repository,
              priority,
              texts("Prv:").stream().map(Wish::named).toList(),
              wishes("Req:"),
              wishes("Con:"),
              wishes("Obs:"),
              wishes("Rec:"),
              wishes("Sup:")));
    }
    tags.clear();
  }

  private List<String> texts(String tag) {
    return tags.getOrDefault(tag, List.of());
  }

  private String first(String tag, String otherwise) {
    return texts(tag).stream().findFirst().orElse(otherwise);
  }

  private List<Wish> wishes(String tag) {
    return texts(tag).stream().map(Wish::parse).distinct().toList();
  }
}
