package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmpsolv.metadata.io.Checksum;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Target;

/**
 * Why there is no plan, in the form of libsolv's lines. The numbers that name problems and
 * solutions are made of our own words: libsolv's are made of its clauses.
 */
final class ProblemLines {
  private static final int DIGITS = 8;

  private static final ImmutableList<Wording> WORDINGS =
      ImmutableList.of(
          new Wording(
              "nothing provides '(.+?)'(?:, '.+')? needed by (\\S+)",
              "nothing provides $1 needed by $2"),
          new Wording(
              "(\\S+) conflicts with '(.+)' provided by (\\S+)",
              "package $1 conflicts with $2 provided by $3"),
          new Wording(
              "(\\S+) requires '(.+)'",
              "package $1 requires $2, but none of the providers can be installed"),
          new Wording(
              "(\\S+) and (\\S+) cannot be installed at the same time",
              "cannot install both $1 and $2"),
          new Wording("(\\S+) has an inferior architecture", "$1 has inferior architecture"),
          new Wording(
              "(\\S+) is for another architecture than this machine's",
              "package $1 does not have a compatible architecture"),
          new Wording(
              "(\\S+) is installed, and nobody asked to remove it",
              "problem with installed package $1"));

  /** A sentence of ours, and the one that libsolv has for it. */
  private record Wording(Pattern ours, String theirs) {
    Wording(String ours, String theirs) {
      this(Pattern.compile(ours), theirs);
    }
  }

  private ProblemLines() {}

  /** Unsorted. */
  static List<String> of(Request request, Resolution resolution) {
    List<String> lines = new ArrayList<>();
    if (resolution instanceof Resolution.NotFound missing) {
      missing.capabilities().forEach(what -> add(lines, request, what));
    } else if (resolution instanceof Resolution.Unsolvable unsolvable) {
      unsolvable.problems().forEach(problem -> add(lines, problem));
    }
    return lines;
  }

  /** What does not exist; the only way on is to do without. */
  private static void add(List<String> lines, Request request, String what) {
    boolean named =
        request.jobs().stream()
            .anyMatch(job -> job.target() instanceof Target.Named && job.what().equals(what));
    String prefix = "problem " + number(what);
    String info =
        named ? "package " + what + " does not exist" : "nothing provides requested " + what;
    String solution = "do not install " + what;
    lines.add(prefix + " info " + info);
    lines.add(prefix + " solution " + number(solution) + " " + solution);
  }

  private static void add(List<String> lines, Problem problem) {
    String prefix = "problem " + number(problem.summary() + problem.details());
    lines.add(prefix + " info " + inTheirWords(problem.summary()));
    for (Problem.Solution solution : problem.solutions()) {
      String of = prefix + " solution " + number(solution.summary());
      for (String change : solution.sentences()) {
        lines.add(of + " " + change);
      }
    }
  }

  /** Our sentence in libsolv's words, where it has some; itself where it has none. */
  static String inTheirWords(String sentence) {
    for (Wording wording : WORDINGS) {
      Matcher matcher = wording.ours().matcher(sentence);
      if (matcher.matches()) {
        return matcher.replaceFirst(wording.theirs());
      }
    }
    return sentence;
  }

  private static String number(String text) {
    return Checksum.sha256(text.getBytes(StandardCharsets.UTF_8)).value().substring(0, DIGITS);
  }
}
