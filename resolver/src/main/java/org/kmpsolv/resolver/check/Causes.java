package org.kmpsolv.resolver.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Sorts what cannot be installed by its causes. */
final class Causes {
  private final Fall fall;
  private final IntPredicate checked;

  /** A hit, and how many fall with it. */
  private record Weighed(Hit hit, int count) {}

  /**
   * Sorts.
   *
   * @param fall in which nothing has fallen; when it is done, all has
   * @param checked the packages that are told of
   */
  Causes(Fall fall, IntPredicate checked) {
    this.fall = fall;
    this.checked = checked;
  }

  /** The causes, the one that most packages fall with first. */
  ImmutableList<Cause> of(List<Hit> hits) {
    List<Weighed> weighed = weigh(hits);
    BitSet untold = untold(hits);
    List<List<Uninstallable>> first = new ArrayList<>();
    for (Weighed each : weighed) {
      List<Uninstallable> told = new ArrayList<>();
      first.add(told);
      // Where all is told, nobody has to fall again.
      if (!untold.isEmpty()) {
        fall.restore();
        fall.drop(each.hit().packages());
        tell(untold, told);
      }
    }
    joint(weighed, untold, first);
    ImmutableList.Builder<Cause> causes = ImmutableList.builder();
    for (int i = 0; i < first.size(); i++) {
      if (weighed.get(i).count() > 0 || !first.get(i).isEmpty()) {
        causes.add(
            new Cause(
                weighed.get(i).hit().reason(),
                weighed.get(i).hit().packages(),
                weighed.get(i).count(),
                ImmutableList.copyOf(first.get(i))));
      }
    }
    return causes.build();
  }

  private List<Weighed> weigh(List<Hit> hits) {
    List<Weighed> weighed = new ArrayList<>();
    for (Hit hit : hits) {
      fall.restore();
      fall.drop(hit.packages());
      weighed.add(new Weighed(hit, (int) Arrays.stream(fall.fallen()).filter(checked).count()));
    }
    weighed.sort(
        Comparator.comparing((Weighed each) -> -each.count())
            .thenComparing(each -> each.hit().packages().get(0)));
    return weighed;
  }

  private BitSet untold(List<Hit> hits) {
    fall.restore();
    hits.forEach(hit -> fall.drop(hit.packages()));
    BitSet untold = new BitSet();
    Arrays.stream(fall.fallen()).filter(checked).forEach(untold::set);
    return untold;
  }

  private void tell(BitSet untold, List<Uninstallable> told) {
    for (int id : fall.fallen()) {
      if (untold.get(id)) {
        untold.clear(id);
        told.add(fall.explain(id));
      }
    }
  }

  /** What falls only with several hits together is told with the one that it fell by last. */
  private void joint(List<Weighed> weighed, BitSet untold, List<List<Uninstallable>> first) {
    if (untold.isEmpty()) {
      return;
    }
    Map<Integer, Integer> causes = new HashMap<>();
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < weighed.size(); i++) {
      for (int id : weighed.get(i).hit().packages()) {
        causes.putIfAbsent(id, i);
        all.add(id);
      }
    }
    fall.restore();
    fall.drop(all);
    List<Uninstallable> told = new ArrayList<>();
    tell(untold, told);
    for (Uninstallable each : told) {
      int last = each.needs().get(each.needs().size() - 1).provider();
      first.get(causes.getOrDefault(last, 0)).add(each);
    }
  }
}
