package org.kmpsolv.hooks.command;

import java.util.List;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.Resolution;

/**
 * One of the solutions of a request's problems. Immutable.
 *
 * @param number from 1 on
 */
record SolutionChoice(int number) {

  /**
   * The solution of that number.
   *
   * @throws IllegalArgumentException where there is none
   */
  Problem.Solution of(Resolution answer) {
    if (!(answer instanceof Resolution.Unsolvable unsolvable)) {
      throw new IllegalArgumentException("there is no problem to solve");
    }
    List<Problem.Solution> solutions =
        unsolvable.problems().stream()
            .flatMap(problem -> problem.solutions().stream())
            .distinct()
            .toList();
    if (number > solutions.size()) {
      throw new IllegalArgumentException(
          "there is no solution "
              + number
              + switch (solutions.size()) {
                case 0 -> ", since there is none";
                case 1 -> ", since there is only one";
                default -> ", since there are only " + solutions.size();
              });
    }
    return solutions.get(number - 1);
  }

  /** A plan says which solution it comes from. */
  Resolution withNote(Problem.Solution chosen, Resolution answer) {
    return Planning.withNotes(
        List.of("Solution " + number + " is applied: " + chosen.summary() + "."), answer);
  }
}
