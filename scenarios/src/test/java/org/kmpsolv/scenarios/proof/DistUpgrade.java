package org.kmpsolv.scenarios.proof;

import java.util.HashSet;
import java.util.Set;
import org.kmpsolv.scenarios.proof.Question.Asked;

/** What is brought to what the repositories have, and to which packages. */
final class DistUpgrade {
  private final Question question;
  private final Set<CasePackage> involved = new HashSet<>();
  private final Set<CasePackage> targets = new HashSet<>();
  private final boolean everything;

  DistUpgrade(Question question) {
    this.question = question;
    this.everything = question.jobs("distupgrade").stream().anyMatch(Asked::isOfEverything);
    question.jobs("distupgrade").stream().filter(job -> !job.isOfEverything()).forEach(this::add);
  }

  private void add(Asked job) {
    Set<CasePackage> meant = question.meant(job);
    if (meant.stream().noneMatch(CasePackage::installed)) {
      meant.forEach(this::towards);
    } else {
      meant.stream().filter(CasePackage::installed).forEach(this::from);
    }
  }

  /** What is meant is where the way leads to. */
  private void towards(CasePackage target) {
    involved.add(target);
    targets.add(target);
    for (CasePackage old : question.where(target::isNamesake)) {
      involved.add(old);
      if (old.installed()) {
        involved.addAll(
            question.where(other -> !other.installed() && question.obsoletes(other, old)));
      }
    }
    involved.addAll(question.where(old -> question.obsoletes(target, old)));
  }

  /** What is meant is where the way begins. */
  private void from(CasePackage old) {
    for (CasePackage each :
        question.where(other -> other.isNamesake(old) || question.obsoletes(other, old))) {
      if (each.isNamesake(old) || !each.installed()) {
        involved.add(each);
        if (!each.installed()) {
          targets.add(each);
        }
      }
    }
  }

  boolean involves(CasePackage each) {
    return everything || involved.contains(each);
  }

  /**
   * Whether its name is led to targets: not where one very package of that name is asked for; a
   * weak job that is dropped says nothing of the others of the name.
   */
  boolean binds(CasePackage each) {
    return involves(each)
        && question.jobs("install").stream()
            .filter(job -> job.how().equals("pkg"))
            .noneMatch(
                job ->
                    question.meant(job).stream()
                        .anyMatch(job.isWeak() ? each::equals : each::isNamesake));
  }

  /** Whether it is none of the targets, though its name is led to targets. */
  boolean excludes(CasePackage each) {
    return !everything && binds(each) && !targets.contains(each);
  }
}
