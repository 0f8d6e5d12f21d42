package org.kmpsolv.scenarios.proof;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A dependency, as a line of the generated test cases has it. */
sealed interface Wish {
  Pattern JOINED = Pattern.compile("\\(([^()]+)\\) (&|\\||<IF>) \\(([^()]+)\\)");
  Pattern SPLIT = Pattern.compile("namespace:splitprovides\\((\\S+) \\+ (\\S+)\\)");

  /**
   * A name, perhaps with a version.
   *
   * @param comparison empty where every version will do
   */
  record Named(String name, String comparison, int version) implements Wish {
    /** Whether something of that version is meant. */
    boolean means(int other) {
      return switch (comparison) {
        case "" -> true;
        case "=" -> other == version;
        case "<" -> other < version;
        case "<=" -> other <= version;
        case ">" -> other > version;
        case ">=" -> other >= version;
        default -> throw new IllegalArgumentException(comparison);
      };
    }
  }

  /** Both are. */
  record And(Wish left, Wish right) implements Wish {}

  /** One of them is. */
  record Or(Wish left, Wish right) implements Wish {}

  /** The one is where the other is. */
  record If(Wish what, Wish condition) implements Wish {}

  /** An installed package of that name, which has that path, is replaced. */
  record Split(String name, String path) implements Wish {}

  static Wish parse(String text) {
    Matcher split = SPLIT.matcher(text);
    if (split.matches()) {
      return new Split(split.group(1), split.group(2));
    }
    Matcher joined = JOINED.matcher(text);
    if (joined.matches()) {
      Wish left = named(joined.group(1));
      Wish right = named(joined.group(3));
      return switch (joined.group(2)) {
        case "&" -> new And(left, right);
        case "|" -> new Or(left, right);
        default -> new If(left, right);
      };
    }
    return named(text);
  }

  static Named named(String text) {
    List<String> words = Splitter.on(' ').splitToList(text);
    return words.size() == 1
        ? new Named(text, "", 0)
        : new Named(words.get(0), words.get(1), version(words.get(2)));
  }

  /** Versions are small numbers, and a release is always 1. */
  static int version(String text) {
    return Integer.parseInt(text.endsWith("-1") ? text.substring(0, text.length() - 2) : text);
  }

  /** The names that it speaks of. */
  static Stream<Named> names(Wish wish) {
    if (wish instanceof And and) {
      return Stream.concat(names(and.left()), names(and.right()));
    }
    if (wish instanceof Or or) {
      return Stream.concat(names(or.left()), names(or.right()));
    }
    if (wish instanceof If conditional) {
      return names(conditional.what());
    }
    return wish instanceof Named named ? Stream.of(named) : Stream.of();
  }
}
