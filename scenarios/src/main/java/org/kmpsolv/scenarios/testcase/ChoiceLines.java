package org.kmpsolv.scenarios.testcase;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.offer.Choice;

/**
 * The result {@code alternatives}. The numbers are libsolv's: of a job, a requirement or an update
 * made of the clause, of what is recommended made of both sides.
 */
final class ChoiceLines {
  private static final int DIGITS = 8;

  private final TestPackages packages;
  private final Universe universe;

  ChoiceLines(TestPackages packages) {
    this.packages = packages;
    this.universe = packages.universe();
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
      return universe.dependency(required.dependency())
          + ", required by "
          + packages.nevra(required.owner());
    }
    if (cause instanceof Choice.Recommended recommended) {
      return universe.dependency(recommended.dependency())
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

  private String number(Choice choice) {
    if (choice.cause() instanceof Choice.Recommended recommended) {
      return hash(List.of(
              packages.identity(recommended.owner()),
              DependencyTrees.of(universe.dependency(recommended.dependency())).toString()))
          .substring(0, DIGITS);
    }
    Stream<String> literals = choice.members().stream().map(packages::identity);
    if (choice.cause() instanceof Choice.Required required) {
      literals = Stream.concat(literals, Stream.of("!" + packages.identity(required.owner())));
    }
    return hash(List.of(hash(literals.sorted().toList()))).substring(0, DIGITS);
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
