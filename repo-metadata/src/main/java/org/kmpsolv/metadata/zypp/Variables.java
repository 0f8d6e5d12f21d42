package org.kmpsolv.metadata.zypp;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
  private static final String VARIABLE =
      "\\$(?:(\\w+)|\\{(\\w+)(?::([-+])((?:[^\\\\{}$]|\\\\.)*))?\\})";

  private static final String VERSION = "<version>";
  private static final String VERSION_ID = "VERSION_ID=";
  private static final CharMatcher QUOTES = CharMatcher.is('"');
  private static final ImmutableSet<String> I386 = ImmutableSet.of("i386", "i486", "i586", "i686");

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
    values.put("basearch", I386.contains(architecture) ? "i386" : architecture);
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

  /** What stands behind that, up to a tag or the end of its line, without quotes. */
  private static String first(Path file, String mark) {
    for (ConfigFile.Line line : ConfigFile.lines(file)) {
      int at = line.text().indexOf(mark);
      if (at >= 0) {
        String behind = line.text().substring(at + mark.length());
        int tag = behind.indexOf('<');
        return QUOTES.trimFrom((tag < 0 ? behind : behind.substring(0, tag)).strip());
      }
    }
    return "";
  }

  /** The text with the values in place of the variables. */
  String expand(String text) {
    String expanded = text;
    for (int i = 0; i < DEPTH && expanded.indexOf('$') >= 0; i++) {
      String next =
          Pattern.compile(VARIABLE)
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
