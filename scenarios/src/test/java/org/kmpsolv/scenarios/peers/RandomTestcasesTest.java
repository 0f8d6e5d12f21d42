package org.kmpsolv.scenarios.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.scenarios.testcase.TestAnswer;
import org.kmpsolv.scenarios.testcase.TestAnswer.Verdict;
import org.kmpsolv.scenarios.testcase.Testcase;
import org.kmpsolv.scenarios.testcase.TestcaseRunner;

/**
 * Random test cases with every kind of job, put before libsolv and ourselves: whether there is a
 * plan at all, the two must say the same, but for the rarest cases; and where the plans differ,
 * ours must be valid and no worse, as {@link org.kmpsolv.scenarios.proof.PlanChecker} finds.
 */
final class RandomTestcasesTest {
  /** One verdict in so many may differ. */
  private static final int MOST_DIFFERENT = 250;

  /** In one question of so many libsolv's plan may be valid and better. */
  private static final int MOST_WORSE = 1000;

  private static final String PROBLEM = "problem ";

  @TempDir private Path work = Path.of("");

  @Test
  void libsolvComesToTheSameVerdictAndToNoBetterPlan() throws IOException, InterruptedException {
    Testsolv.assumePresent();
    Testsolv testsolv = new Testsolv(work);
    long first = Long.getLong("kmpsolv.testcases.seed", 1);
    int count = Integer.getInteger("kmpsolv.testcases", 150);
    int compared = 0;
    int problems = 0;
    PlanTally plans = new PlanTally();
    List<String> differences = new ArrayList<>();
    for (long seed = first; seed < first + count; seed++) {
      List<String> text = TestcaseGenerator.generate(seed);
      Path file = Files.write(work.resolve("case.t"), text);
      Optional<String> answer = testsolv.answerIfAny(file);
      if (answer.isEmpty()) {
        continue;
      }
      List<List<String>> theirs = answers(answer.get());
      List<TestAnswer> ours = TestcaseRunner.run(Testcase.read(file));
      for (int i = 0; i < ours.size(); i++) {
        if (ours.get(i).verdict() != Verdict.SKIPPED) {
          compared++;
          List<String> mine = ours.get(i).lines();
          if (hasProblem(mine) != hasProblem(theirs.get(i))) {
            differences.add(
                "\nseed %d, question %d\n%s\n  ours %s\n  theirs %s"
                    .formatted(
                        seed, i + 1, String.join("\n", question(text, i)), mine, theirs.get(i)));
          } else if (hasProblem(mine)) {
            problems++;
          } else {
            String where = "seed %d, question %d".formatted(seed, i + 1);
            plans.add(where, question(text, i), mine, theirs.get(i));
          }
        }
      }
    }
    System.out.printf(
        "%d random questions put before libsolv: %d other verdicts, %d problems; %s%n",
        compared, differences.size(), problems, plans);
    // Of what is broken before the plan, libsolv mends some and leaves some, by the order of rules.
    assertTrue(
        differences.size() * MOST_DIFFERENT <= compared,
        () -> differences.size() + " verdicts differ: " + differences);
    assertEquals(List.of(), plans.invalid(), "plans of ours that break a rule");
    // Two kinds are known: nothing is updated so that it wishes for less (strongrecommends), and
    // what is cleaned away goes from the best plan, not before it is sought (cleandeps).
    assertTrue(
        plans.worse().size() * MOST_WORSE <= compared,
        () -> plans.worse().size() + " plans are worse than libsolv's: " + plans.worse());
  }

  private static boolean hasProblem(List<String> lines) {
    return lines.stream().anyMatch(line -> line.startsWith(PROBLEM));
  }

  /** What the file says up to a question, without the questions before it. */
  private static List<String> question(List<String> text, int index) {
    List<String> told = new ArrayList<>();
    int at = -1;
    for (String line : text) {
      if (line.equals(TestcaseGenerator.QUESTION)) {
        at++;
      }
      if (at < 0 || at == index) {
        told.add(line);
      }
    }
    return told;
  }

  /** The answers of testsolv to the questions of one file, each sorted. */
  private static List<List<String>> answers(String output) {
    List<List<String>> answers = new ArrayList<>();
    output
        .lines()
        .forEach(
            line -> {
              if (line.matches("test \\d+:")) {
                answers.add(new ArrayList<>());
              } else {
                answers.get(answers.size() - 1).add(line);
              }
            });
    answers.forEach(answer -> answer.sort(null));
    return answers;
  }
}
