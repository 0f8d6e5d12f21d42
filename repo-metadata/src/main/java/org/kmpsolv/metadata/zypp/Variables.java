package org.kmpsolv.metadata.zypp;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The variables in a repository's URL: {@code $releasever}, {@code ${arch}}, {@code
 * ${name:-otherwise}}, {@code ${name:+instead}}. What is not known stays as it is written.
 * Immutable.
 */
final class Variables {
  /** The longest text is one without a brace in it; what is inside another comes first. */
  private static final Pattern VARIABLE =
      Pattern.compile("\\$(?:(\\w+)|\\{(\\w+)(?::([-+])((?:[^\\\\{}$]|\\\\.)*))?\\})");

  private static final Pattern VERSION = Pattern.compile("<version>\\s*([^<\\s]+)\\s*</version>");
  private static final Pattern VERSION_ID = Pattern.compile("VERSION_ID=\"?([^\"]*)\"?");

  /** Enough for all that people nest, and an end to a variable that names itself. */
  private static final int DEPTH = 16;

  private final ImmutableMap<String, String> values;

  Variables(Map<String, String> values) {
    this.values = ImmutableMap.copyOf(values);
  }

  /**
   * Those of a machine: {@code arch}, {@code basearch}, {@code releasever} with {@code _major} and
   * {@code _minor}, and the files in {@code vars.d}.
   */
  static Variables of(Path root, Path directory, String architecture) {
    Map<String, String> values = new HashMap<>();
    for (Path file : ConfigFile.filesIn(directory, "")) {
      List<ConfigFile.Line> lines = ConfigFile.lines(file);
      if (!lines.isEmpty()) {
        values.put(String.valueOf(file.getFileName()), lines.get(0).text());
      }
    }
    values.put("arch", architecture);
    values.put("basearch", architecture.matches("i[3-6]86") ? "i386" : architecture);
    String release = releaseVersion(root);
    if (!release.isEmpty()) {
      int dot = release.indexOf('.');
      values.put("releasever", release);
      values.put("releasever_major", dot < 0 ? release : release.substring(0, dot));
      values.put("releasever_minor", dot < 0 ? "" : release.substring(dot + 1));
    }
    return new Variables(values);
  }

  /** That of the base product, as zypper has it. */
  private static String releaseVersion(Path root) {
    String product = first(root.resolve("etc/products.d/baseproduct"), VERSION);
    return product.isEmpty() ? first(root.resolve("etc/os-release"), VERSION_ID) : product;
  }

  private static String first(Path file, Pattern pattern) {
    return ConfigFile.lines(file).stream()
        .map(line -> pattern.matcher(line.text()))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .findFirst()
        .orElse("");
  }

  /** The text with the values in place of the variables. */
  String expand(String text) {
    String expanded = text;
    for (int i = 0; i < DEPTH; i++) {
      String next =
          VARIABLE
              .matcher(expanded)
              .replaceAll(match -> Matcher.quoteReplacement(value((Matcher) match)));
      if (next.equals(expanded)) {
        return next;
      }
      expanded = next;
    }
    return expanded;
  }

  private String value(Matcher match) {
    String name = Objects.requireNonNullElse(match.group(1), match.group(2));
    String value = values.getOrDefault(name, "");
    String condition = match.group(3);
    if (condition == null) {
      return values.containsKey(name) ? value : match.group();
    }
    String word = match.group(4).replaceAll("\\\\(.)", "$1");
    if (condition.equals("-")) {
      return value.isEmpty() ? word : value;
    }
    return value.isEmpty() ? "" : word;
  }
}
