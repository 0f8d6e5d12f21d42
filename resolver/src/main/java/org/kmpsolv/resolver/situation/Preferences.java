package org.kmpsolv.resolver.situation;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kmpsolv.resolver.Job;

/** Which packages are chosen first, and which last, where there is a choice. Immutable. */
public final class Preferences {
  private final Map<Integer, Integer> degrees = new TreeMap<>();

  /** What the jobs say. */
  public Preferences(JobSelections selections) {
    for (Job job : selections.jobs()) {
      if (job instanceof Job.Favor favor) {
        selections.of(job).packages().forEach(id -> prefer(id, favor.rank() + 1));
      } else if (job instanceof Job.Disfavor disfavor) {
        selections.of(job).packages().forEach(id -> prefer(id, -disfavor.rank() - 1));
      }
    }
  }

  /** Of two words on one package that of the higher rank counts; of the same rank, the bad one. */
  private void prefer(int id, int degree) {
    degrees.merge(
        id,
        degree,
        (one, other) ->
            Math.abs(one) == Math.abs(other)
                ? Math.min(one, other)
                : Math.abs(one) > Math.abs(other) ? one : other);
  }

  /** Above 0 for what is favored, the more the better; below 0 for what is disfavored. */
  public int degree(int id) {
    return degrees.getOrDefault(id, 0);
  }

  /** Whether it is chosen after what nothing is said of. */
  public boolean isDisfavored(int id) {
    return degree(id) < 0;
  }

  /** Whether some are chosen before others by their degree, and not by being disfavored alone. */
  public boolean haveDegrees() {
    TreeSet<Integer> all = new TreeSet<>(degrees.values());
    return !all.isEmpty() && (all.last() > 0 || all.size() > 1);
  }
}
