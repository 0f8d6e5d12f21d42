package org.kmpsolv.scenarios;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.kmpsolv.resolver.Resolution;

/**
 * There must be no plan. Immutable.
 *
 * @param sentences a part of a summary or a detail each
 * @param solutions a part of a solution's summary or of one of its changes each
 * @param notOffered a part of no solution's summary each
 */
public record ExpectedProblem(
    ImmutableList<String> sentences,
    ImmutableList<String> solutions,
    ImmutableList<String> notOffered)
    implements Expectation {

  @Override
  public ImmutableList<String> differences(Resolution actual) {
    if (!(actual instanceof Resolution.Unsolvable unsolvable)) {
      return ImmutableList.<String>builder()
          .add("a problem is expected")
          .addAll(Answers.lines(actual))
          .build();
    }
    List<String> told =
        unsolvable.problems().stream()
            .flatMap(
                problem -> Stream.concat(Stream.of(problem.summary()), problem.details().stream()))
            .toList();
    List<String> offered =
        unsolvable.problems().stream()
            .flatMap(problem -> problem.solutions().stream())
            .flatMap(
                solution ->
                    Stream.concat(Stream.of(solution.summary()), solution.sentences().stream()))
            .distinct()
            .toList();
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    sentences.forEach(sentence -> lines.addAll(Answers.missing("problem", sentence, told)));
    solutions.forEach(solution -> lines.addAll(Answers.missing("solution", solution, offered)));
    for (String part : notOffered) {
      offered.stream()
          .filter(text -> text.contains(part))
          .forEach(text -> lines.add("no solution with '" + part + "' is expected: " + text));
    }
    return lines.build();
  }
}
