package org.kmpsolv.metadata.modularize;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.module.KernelModule;

/** Which modules are one KMP. */
public sealed interface Grouping {

  /** The name of the module's group; the KMP is named after it. */
  String groupOf(KernelModule module);

  /** Each module is one. */
  record ByModule() implements Grouping {
    @Override
    public String groupOf(KernelModule module) {
      return nameOfKmp(module.name());
    }
  }

  /** The modules of a directory are one: {@code drivers-net-wireless-ath}. */
  record ByDirectory() implements Grouping {
    @Override
    public String groupOf(KernelModule module) {
      String path = KernelFiles.inKernel(module.path());
      int end = path.lastIndexOf('/');
      return end < 0 ? nameOfKmp(module.name()) : nameOfKmp(path.substring(0, end));
    }
  }

  /**
   * A list says it, the first rule that fits; a module that none fits is one of its own.
   *
   * @param rules in the order of the list
   */
  record ByList(ImmutableList<Rule> rules) implements Grouping {
    @Override
    public String groupOf(KernelModule module) {
      Path path = Path.of(KernelFiles.inKernel(module.path()));
      Path name = Path.of(module.name());
      return rules.stream()
          .filter(rule -> rule.matcher().matches(path) || rule.matcher().matches(name))
          .map(Rule::group)
          .findFirst()
          .orElseGet(() -> nameOfKmp(module.name()));
    }
  }

  /** A line of the list: what the matcher fits belongs to the group. */
  record Rule(String group, PathMatcher matcher) {}

  /**
   * Reads a list with lines {@code GROUP PATTERN…}; {@code #} begins a comment. A pattern is a
   * module's name or its path below {@code kernel/}, in which {@code *} stands for text without a
   * slash and {@code **} for any text.
   *
   * @throws MetadataException where it cannot be read, with the line
   */
  static Grouping read(Path file) {
    ImmutableList.Builder<Rule> rules = ImmutableList.builder();
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).replaceFirst("#.*", "").strip();
        if (!line.isEmpty()) {
          rules.addAll(rules(file + ": line " + (i + 1), List.of(line.split("\\s+"))));
        }
      }
    } catch (IOException e) {
      throw new MetadataException(file + ": it cannot be read as text: " + e.getMessage(), e);
    }
    return new ByList(rules.build());
  }

  private static List<Rule> rules(String where, List<String> words) {
    if (words.size() < 2) {
      throw new MetadataException(where + ": after the group's name, a pattern is required");
    }
    if (!KMP_NAME.matcher(words.get(0)).matches()) {
      throw new MetadataException(
          where + ": '" + words.get(0) + "' cannot stand in a package's name");
    }
    return words.stream()
        .skip(1)
        .map(pattern -> new Rule(words.get(0), matcher(where, pattern)))
        .toList();
  }

  private static PathMatcher matcher(String where, String pattern) {
    try {
      String name = pattern.contains("/") ? pattern : KernelModule.normalized(pattern);
      return FileSystems.getDefault().getPathMatcher("glob:" + name);
    } catch (PatternSyntaxException e) {
      throw new MetadataException(where + ": '" + pattern + "' is no pattern", e);
    }
  }

  /** What can stand in a package's name. */
  Pattern KMP_NAME = Pattern.compile("[A-Za-z0-9._+-]+");

  private static String nameOfKmp(String text) {
    return text.replaceAll("[^A-Za-z0-9.+]", "-");
  }
}
