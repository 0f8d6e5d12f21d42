package org.kmpsolv.scenarios.proof;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A dependency, as a line of the generated test cases has it. */
sealed interface Wish {
  Pattern ELSE = Pattern.compile("\\(([^()]+)\\) <(IF|UNLESS)> \\((\\(.+\\)) <ELSE> (\\(.+\\))\\)");
  Pattern JOINED =
      Pattern.compile("(\\([^()]+\\)|namespace:\\S+) (&|\\||<IF>|<UNLESS>|\\+|-) (\\(.+\\))");
  Pattern SPLIT = Pattern.compile("namespace:splitprovides\\((\\S+) \\+ (\\S+)\\)");

  /** The wishes of which it wants one or both. */
  default List<Wish> wanted() {
    return List.of();
  }

  /** The wishes that tell which of those. */
  default List<Wish> conditions() {
    return List.of();
  }

  /** What one package alone can meet. */
  sealed interface Single extends Wish {}

  /**
   * A name, perhaps with a version.
   *
   * @param comparison empty where every version will do
   */
  record Named(String name, String comparison, int version) implements Single {
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

  /** One package is both. */
  record With(Single left, Single right) implements Single {}

  /** One package is the one, and not the other. */
  record Without(Single left, Single right) implements Single {}

  /** Both are. */
  record And(Wish left, Wish right) implements Wish {
    @Override
    public List<Wish> wanted() {
      return List.of(left, right);
    }
  }

  /** One of them is. */
  record Or(Wish left, Wish right) implements Wish {
    @Override
    public List<Wish> wanted() {
      return List.of(left, right);
    }
  }

  /** The one is where the condition is; where it is not, the other one. */
  record If(Wish what, Wish condition, Wish otherwise) implements Wish {
    @Override
    public List<Wish> wanted() {
      return List.of(what, otherwise);
    }

    @Override
    public List<Wish> conditions() {
      return List.of(condition);
    }
  }

  /** Something that is known of the machine. */
  record Fact(boolean isTrue) implements Wish {}

  /** An installed package of that name, which has that path, is replaced. */
  record Split(String name, String path) implements Wish {}

  static Wish parse(String text) {
    Matcher split = SPLIT.matcher(text);
    if (split.matches()) {
      return new Split(split.group(1), split.group(2));
    }
    if (text.startsWith("(") && text.indexOf(')') == text.length() - 1) {
      return named(text.substring(1, text.length() - 1));
    }
    Matcher otherwise = ELSE.matcher(text);
    if (otherwise.matches()) {
      return conditional(
          otherwise.group(2).equals("IF"),
          named(otherwise.group(1)),
          parse(otherwise.group(3)),
          parse(otherwise.group(4)));
    }
    Matcher joined = JOINED.matcher(text);
    if (joined.matches()) {
      return joined(parse(joined.group(1)), joined.group(2), parse(joined.group(3)));
    }
    // Of the machines of the generated test cases just this is true.
    return text.startsWith("namespace:")
        ? new Fact(text.equals("namespace:language(de)"))
        : named(text);
  }

  private static Wish joined(Wish left, String operator, Wish right) {
    return switch (operator) {
      case "&" -> new And(left, right);
      case "|" -> new Or(left, right);
      case "+" -> new With((Single) left, (Single) right);
      case "-" -> new Without((Single) left, (Single) right);
      default ->
          conditional(operator.equals("<IF>"), left, right, new Fact(operator.equals("<IF>")));
    };
  }

  /** {@code A unless B else C} is {@code C if B else A}. */
  private static Wish conditional(boolean isIf, Wish what, Wish condition, Wish otherwise) {
    return isIf ? new If(what, condition, otherwise) : new If(otherwise, condition, what);
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

  /** What could be there for it to be met. */
  static Stream<Single> singles(Wish wish) {
    return wish instanceof Single single
        ? Stream.of(single)
        : wish.wanted().stream().flatMap(Wish::singles);
  }

  /** What has a part in whether it is met. */
  static Stream<Single> allSingles(Wish wish) {
    return wish instanceof Single single
        ? Stream.of(single)
        : Stream.concat(wish.wanted().stream(), wish.conditions().stream())
            .flatMap(Wish::allSingles);
  }
}
