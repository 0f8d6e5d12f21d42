package org.kmpsolv.scenarios.proof;

import java.util.Set;

/** Which packages are never installed anew. */
final class Forbidden {
  private final Question question;
  private final DistUpgrade distUpgrade;
  private final Architectures architectures;
  private final Set<CasePackage> locked;
  private final Set<CasePackage> blacklisted;

  Forbidden(Question question, DistUpgrade distUpgrade) {
    this.question = question;
    this.distUpgrade = distUpgrade;
    this.architectures = new Architectures(question, distUpgrade);
    this.locked = question.meant("lock");
    this.blacklisted = question.meant("blacklist");
  }

  /** The rule that keeps it away; empty where none does. */
  String rule(CasePackage each) {
    boolean exactly = question.isAskedExactly(each);
    if (each.installed()) {
      return "";
    }
    if (locked.contains(each)) {
      return "lock";
    }
    if (blacklisted.contains(each) && !question.isVersionAsked(each) && !isUpdate(each)) {
      return "blacklist";
    }
    if (!exactly && distUpgrade.excludes(each)) {
      return "dist-upgrade";
    }
    if (!exactly && question.has("strictrepopriority") && isHidden(each)) {
      return "priority";
    }
    return architectures.isInferior(each) ? "architecture" : "";
  }

  boolean contains(CasePackage each) {
    return !rule(each).isEmpty();
  }

  private boolean isUpdate(CasePackage each) {
    return question.installed().stream()
        .anyMatch(old -> each.isNamesake(old) && blacklisted.contains(old));
  }

  private boolean isHidden(CasePackage each) {
    return question.packages().stream()
        .anyMatch(
            other ->
                other.isNamesake(each) && !other.installed() && other.priority() > each.priority());
  }
}
