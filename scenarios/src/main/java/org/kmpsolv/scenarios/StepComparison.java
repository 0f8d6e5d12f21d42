package org.kmpsolv.scenarios;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays planned steps beside expected ones. */
final class StepComparison {
  private StepComparison() {}

  /**
   * Both lists as one, {@code -} before what is expected and not planned, {@code +} before what is
   * planned and not expected; empty where they are the same but for their order.
   */
  static ImmutableList<String> lines(List<ExpectedStep> expected, List<ExpectedStep> planned) {
    List<ExpectedStep> missing = new ArrayList<>(expected);
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    boolean same = true;
    for (ExpectedStep step : planned) {
      ExpectedStep match = take(missing, step);
      same &= match != null;
      lines.add(match == null ? "+ " + step : "  " + match);
    }
    missing.forEach(step -> lines.add("- " + step));
    return same && missing.isEmpty() ? ImmutableList.of() : lines.build();
  }

  private static @Nullable ExpectedStep take(List<ExpectedStep> missing, ExpectedStep planned) {
    for (Iterator<ExpectedStep> all = missing.iterator(); all.hasNext(); ) {
      ExpectedStep step = all.next();
      if (step.matches(planned)) {
        all.remove();
        return step;
      }
    }
    return null;
  }
}
