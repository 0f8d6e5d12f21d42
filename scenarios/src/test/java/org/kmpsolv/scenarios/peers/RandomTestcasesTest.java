package org.kmpsolv.scenarios.peers;

import static org.junit.jupiter.api.Assertions.assertAll;
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
  /** In one question of so many our verdict may be wrong. */
  private static final int MOST_WRONG = 5000;

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
    VerdictTally verdicts = new VerdictTally();
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
          String where = "seed %d, question %d".formatted(seed, i + 1);
          if (hasProblem(mine) != hasProblem(theirs.get(i))) {
            verdicts.add(where, question(text, i), mine, theirs.get(i));
          } else if (hasProblem(mine)) {
            problems++;
          } else {
            plans.add(where, question(text, i), mine, theirs.get(i));
          }
        }
      }
    }
    System.out.printf(
        "%d random questions put before libsolv: %s; %d problems; %s%n",
        compared, verdicts, problems, plans);
    int asked = compared;
    assertAll(
        () -> assertFew(verdicts.wrong(), MOST_WRONG, asked, "our verdict is wrong in"),
        () -> assertEquals(List.of(), plans.invalid(), "plans of ours that break a rule"),
        () -> assertFew(plans.worse(), MOST_WORSE, asked, "libsolv's plan is better in"));
  }

  private static void assertFew(List<String> found, int most, int compared, String what) {
    assertTrue(found.size() * most <= compared, () -> what + " " + found.size() + ": " + found);
  }

  private static boolean hasProblem(List<String> lines) {
    return lines.stream().anyMatch(RandomTestcasesTest::isProblem);
  }

  static boolean isProblem(String line) {
    return line.startsWith(PROBLEM);
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
