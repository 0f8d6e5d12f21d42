package org.kmpsolv.metadata.zypp;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.Relation;

/**
 * A lock as {@code zypper addlock} writes it into {@code locks}: a query, and what it finds stays
 * as it is. Immutable.
 *
 * @param kinds as zypper names them, such as {@code package}; empty for all
 * @param names any of them; empty for every name
 * @param match how a name is compared
 * @param caseSensitive whether case counts
 * @param repositories aliases; empty for all, what is installed among them
 * @param version of the package, as a relation of whatever name; null for all
 */
public record PackageLock(
    ImmutableSet<String> kinds,
    ImmutableList<String> names,
    Match match,
    boolean caseSensitive,
    ImmutableSet<String> repositories,
    @Nullable Relation version) {

  /** How a name is compared. */
  public enum Match {
    EXACT,
    GLOB,
    SUBSTRING,
    WORD,
    REGEX
  }

  private static final ImmutableSet<String> KINDS =
      ImmutableSet.of("package", "patch", "pattern", "product", "srcpackage", "application");

  private static final String VERSION = "(<=|>=|==|=|<|>)\\s*(\\S+)";

  /**
   * Reads a file; its paragraphs are locks.
   *
   * @throws MetadataException where a line is not understood: a lock that is passed over would be
   *     none
   */
  static ImmutableList<PackageLock> readAll(Path file) {
    return ConfigFile.paragraphs(file).stream()
        .map(PackageLock::read)
        .collect(ImmutableList.toImmutableList());
  }

  private static PackageLock read(List<ConfigFile.Line> lines) {
    ImmutableSet.Builder<String> kinds = ImmutableSet.builder();
    List<ConfigFile.Line> names = new ArrayList<>();
    Match match = Match.SUBSTRING;
    boolean caseSensitive = false;
    ImmutableSet.Builder<String> repositories = ImmutableSet.builder();
    @Nullable Relation version = null;
    for (ConfigFile.Line line : lines) {
      String value = value(line);
      switch (key(line)) {
        case "type" -> kinds.add(line.read(value, PackageLock::kind));
        case "solvable_name" -> names.add(line);
        case "match_type" -> match = line.read(value, PackageLock::match);
        case "case_sensitive" -> caseSensitive = line.read(value, ConfigFile::truth);
        case "repo" -> repositories.add(value);
        case "version" -> version = line.read(value, PackageLock::version);
        default ->
            throw line.failure("a lock on " + ConfigFile.quoted(key(line)) + " is not known");
      }
    }
    if (match == Match.REGEX) {
      names.forEach(line -> line.read(value(line), PackageLock::regex));
    }
    return new PackageLock(
        kinds.build(),
        names.stream().map(PackageLock::value).collect(ImmutableList.toImmutableList()),
        match,
        caseSensitive,
        repositories.build(),
        version);
  }

  private static String key(ConfigFile.Line line) {
    int colon = line.text().indexOf(':');
    if (colon <= 0) {
      throw line.failure(ConfigFile.quoted(line.text()) + " is not KEY: VALUE");
    }
    return line.text().substring(0, colon).strip();
  }

  private static String value(ConfigFile.Line line) {
    return line.text().substring(line.text().indexOf(':') + 1).strip();
  }

  private static String kind(String text) {
    if (!KINDS.contains(text)) {
      throw new IllegalArgumentException(ConfigFile.quoted(text) + " is no type of package");
    }
    return text;
  }

  private static Match match(String text) {
    return switch (text) {
      case "exact" -> Match.EXACT;
      case "glob" -> Match.GLOB;
      case "substring" -> Match.SUBSTRING;
      case "word" -> Match.WORD;
      case "regex" -> Match.REGEX;
      default ->
          throw new IllegalArgumentException(
              ConfigFile.quoted(text) + " is none of exact, glob, substring, word, regex");
    };
  }

  private static Relation version(String text) {
    Matcher matcher = Pattern.compile(VERSION).matcher(text);
    @Nullable Comparison comparison =
        matcher.matches() ? Comparison.ofSymbol(matcher.group(1)) : null;
    if (comparison == null) {
      throw new IllegalArgumentException(ConfigFile.quoted(text) + " is no comparison of versions");
    }
    return new Relation("version", comparison, Evr.parse(matcher.group(2)));
  }

  private static Pattern regex(String text) {
    try {
      return Pattern.compile(text);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(ConfigFile.quoted(text) + " is no regular expression", e);
    }
  }
}
