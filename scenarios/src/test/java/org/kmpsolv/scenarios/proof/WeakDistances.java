package org.kmpsolv.scenarios.proof;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many recommends and supplements lie between what is asked for and a new package; what nothing
 * leads to is as near as what is asked for, and those that can be updates lead on.
 */
final class WeakDistances {
  private final Question question;
  private final Machine machine;
  private final Set<CasePackage> installed;
  private final Set<CasePackage> broken;
  private final Map<CasePackage, Integer> distances = new HashMap<>();

  /**
   * @param broken what is broken in every plan, and so leads nowhere
   * @param start what is asked for, or what an update leads to
   * @param again whether the installed packages wish again
   */
  WeakDistances(
      Question question,
      Machine machine,
      Set<CasePackage> broken,
      Collection<CasePackage> start,
      boolean again) {
    this.broken = broken;
    this.question = question;
    this.machine = machine;
    this.installed = question.installed();
    start.stream().filter(each -> !each.installed()).forEach(each -> distances.put(each, 0));
    if (again) {
      installed.forEach(each -> distances.put(each, 0));
    }
    settle(Map.of());
    Map<CasePackage, Integer> known = Map.copyOf(distances);
    question
        .where(each -> !each.installed() && installed.stream().anyMatch(each::isNamesake))
        .forEach(each -> distances.put(each, 0));
    settle(known);
  }

  /** What is known already does not change any more. */
  private void settle(Map<CasePackage, Integer> known) {
    Map<CasePackage, Integer> before;
    do {
      before = Map.copyOf(distances);
      question.packages().forEach(this::follow);
      distances.putAll(known);
    } while (!before.equals(distances));
  }

  int of(CasePackage one) {
    return distances.getOrDefault(one, 0);
  }

  /** Of what packages of a name supplement. */
  int ofWished(String name) {
    return question.where(each -> each.name().equals(name) && !each.installed()).stream()
        .mapToInt(each -> Math.max(of(each) - 1, 0))
        .min()
        .orElse(0);
  }

  private void follow(CasePackage one) {
    Integer distance = distances.get(one);
    if (distance != null && !broken.contains(one)) {
      if (!one.installed() || question.meant("verify").contains(one)) {
        one.requires().stream()
            .filter(wish -> !(wish instanceof Wish.Single single && one.provides(single)))
            .forEach(wish -> lead(distance, wish));
      }
      one.recommends().forEach(wish -> lead(distance + 1, wish));
    }
    if (!one.installed()) {
      one.supplements().forEach(wish -> supplement(one, wish));
    }
  }

  private void lead(int distance, Wish wish) {
    if (!machine.meets(installed, wish)) {
      newOnes(wish).forEach(each -> distances.merge(each, distance, Math::min));
    }
  }

  private void supplement(CasePackage one, Wish wish) {
    Set<CasePackage> supplemented = newOnes(wish);
    if (supplemented.isEmpty()) {
      distances.merge(one, 1, Math::min);
    }
    supplemented.stream()
        .filter(each -> distances.containsKey(each) && !broken.contains(each))
        .forEach(each -> distances.merge(one, of(each) + 1, Math::min));
  }

  /** The packages that may come and have a part in whether a wish is met. */
  private Set<CasePackage> newOnes(Wish wish) {
    return question.newParts(wish).collect(Collectors.toSet());
  }
}
