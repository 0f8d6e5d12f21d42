package org.kmpsolv.scenarios.proof;

import java.util.HashSet;
import java.util.Set;

/** What requires something that each package lacks that is not broken itself. */
final class Broken {
  private final Question question;
  private final Set<CasePackage> broken = new HashSet<>();

  Broken(Question question) {
    this.question = question;
    int before;
    do {
      before = broken.size();
      broken.addAll(question.where(each -> !each.installed() && isBroken(each)));
    } while (broken.size() != before);
  }

  Set<CasePackage> packages() {
    return broken;
  }

  private boolean isBroken(CasePackage one) {
    return one.requires().stream()
        .filter(Wish.Single.class::isInstance)
        .map(Wish.Single.class::cast)
        .anyMatch(wish -> broken.containsAll(question.providers(wish)));
  }
}
