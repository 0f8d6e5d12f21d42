package org.kmpsolv.scenarios.testcase;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.RichDependency;
import org.kmpsolv.metadata.model.RichDependency.Operator;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.offer.Choice;
import org.kmpsolv.resolver.situation.Preferences;
import org.kmpsolv.resolver.situation.Situation;

/**
 * The result {@code alternatives}. The numbers are libsolv's: of a job, a requirement or an update
 * made of the clause, of what is recommended made of both sides.
 */
final class ChoiceLines {
  private static final int DIGITS = 8;

  private final TestPackages packages;
  private final Universe universe;

  /** Whether what is recommended is a clause too, of what is not disfavored. */
  private final boolean strong;

  private final Preferences preferences;

  ChoiceLines(TestPackages packages, Situation situation) {
    this.packages = packages;
    this.universe = packages.universe();
    this.strong = situation.request().policy().has(Option.STRONG_RECOMMENDS);
    this.preferences = new Preferences(situation.selections());
  }

  /** The lines of a choice, the chosen one first. */
  List<String> of(Choice choice) {
    String prefix = "alternative " + number(choice) + " ";
    List<String> lines = new ArrayList<>();
    lines.add(prefix + " 0 " + title(choice.cause()));
    lines.add(prefix + " 1 + " + packages.identity(choice.chosen()));
    for (int other : choice.others()) {
      lines.add(
          prefix + String.format(Locale.ROOT, "%2d   ", lines.size()) + packages.identity(other));
    }
    return lines;
  }

  private String title(Choice.Cause cause) {
    if (cause instanceof Choice.Asked asked) {
      return title(asked.job());
    }
    if (cause instanceof Choice.Required required) {
      return text(universe.dependency(required.dependency()))
          + ", required by "
          + packages.nevra(required.owner());
    }
    if (cause instanceof Choice.Recommended recommended) {
      return text(universe.dependency(recommended.dependency()))
          + ", recommended by "
          + packages.nevra(recommended.owner());
    }
    return packages.nevra(((Choice.Update) cause).gone());
  }

  private static String title(Job job) {
    return job.target() instanceof Target.Exactly exactly
        ? exactly.packages().stream().map(Target.Identity::nevra).collect(Collectors.joining(", "))
        : job.what();
  }

  /** As rpm writes it, without parentheses where all is one chain. */
  private static String text(Dependency dependency) {
    if (!(dependency instanceof RichDependency rich)) {
      return dependency.toString();
    }
    Dependency otherwise = rich.otherwise();
    return "("
        + text(rich.left())
        + " "
        + rich.operator().word()
        + " "
        + (isChain(rich) ? withoutParentheses(text(rich.right())) : text(rich.right()))
        + (otherwise == null ? "" : " else " + text(otherwise))
        + ")";
  }

  private static boolean isChain(RichDependency rich) {
    return (rich.operator() == Operator.AND || rich.operator() == Operator.OR)
        && rich.right() instanceof RichDependency right
        && right.operator() == rich.operator();
  }

  private static String withoutParentheses(String text) {
    return text.substring(1, text.length() - 1);
  }

  private String number(Choice choice) {
    Stream<String> literals = choice.members().stream().map(packages::identity);
    Stream<Integer> opposite = choice.conditions().stream();
    if (choice.cause() instanceof Choice.Required required) {
      opposite = Stream.concat(opposite, Stream.of(required.owner()));
    } else if (choice.cause() instanceof Choice.Recommended recommended) {
      if (!strong) {
        return hash(List.of(
                packages.identity(recommended.owner()),
                DependencyTrees.of(universe.dependency(recommended.dependency())).toString()))
            .substring(0, DIGITS);
      }
      opposite = Stream.of(recommended.owner());
      literals =
          choice.members().stream()
              .filter(id -> !preferences.isDisfavored(id))
              .map(packages::identity);
    }
    return hash(List.of(
            hash(
                Stream.concat(literals, opposite.map(id -> "!" + packages.identity(id)))
                    .sorted()
                    .toList())))
        .substring(0, DIGITS);
  }

  /** Of texts each of which ends in a zero byte, as in C. */
  @SuppressWarnings("deprecation") // It is no secret: libsolv names choices so.
  private static String hash(Collection<String> texts) {
    return Hashing.md5()
        .hashString(
            texts.stream().map(text -> text + "\0").collect(Collectors.joining()),
            StandardCharsets.UTF_8)
        .toString();
  }
}
