package org.kmpsolv.scenarios.proof;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What every plan must keep to; each rule is a method, and says what breaks it. */
final class HardRules {
  private final Question question;
  private final Forbidden forbidden;
  private final DistUpgrade distUpgrade;
  private final Replacements replacements;
  private final Machine machine;
  private final Set<CasePackage> installed;

  HardRules(
      Question question,
      Forbidden forbidden,
      DistUpgrade distUpgrade,
      Replacements replacements,
      Machine machine) {
    this.question = question;
    this.forbidden = forbidden;
    this.distUpgrade = distUpgrade;
    this.replacements = replacements;
    this.machine = machine;
    this.installed = question.installed();
  }

  /** The rules that a state breaks, each with the packages; none where it is a valid plan. */
  Set<String> broken(Set<CasePackage> state) {
    Set<String> broken = new TreeSet<>();
    question.jobs().forEach(job -> job(job, state, broken));
    for (CasePackage each : state) {
      if (forbidden.contains(each)) {
        broken.add(forbidden.rule(each) + ": " + each);
      }
      requires(each, state, broken);
      richConflicts(each, state, broken);
      for (CasePackage other : state) {
        if (!each.equals(other)) {
          pair(each, other, broken);
        }
      }
    }
    for (CasePackage old : installed) {
      if (!state.contains(old)) {
        gone(old, state, broken);
      } else if (replacements.mustGo(old)) {
        broken.add("not brought to the repositories: " + old);
      }
    }
    return broken;
  }

  private void job(Question.Asked job, Set<CasePackage> state, Set<String> broken) {
    if (!job.isWeak() && !isDone(job, state)) {
      broken.add("job: " + job.action() + " " + job.what());
    }
  }

  /** How many jobs are dropped. */
  int given(Set<CasePackage> state) {
    return (int)
        new LinkedHashSet<>(question.jobs())
            .stream().filter(job -> job.isWeak() && !isDone(job, state)).count();
  }

  private boolean isDone(Question.Asked job, Set<CasePackage> state) {
    Set<CasePackage> meant = question.meant(job);
    return switch (job.action()) {
      case "install" -> meant.stream().anyMatch(state::contains);
      case "erase" -> meant.stream().noneMatch(state::contains);
      case "lock", "weak lock" ->
          meant.stream().allMatch(each -> installed.contains(each) == state.contains(each));
      default -> true;
    };
  }

  private void requires(CasePackage each, Set<CasePackage> state, Set<String> broken) {
    boolean mayLack = isWeakened(each) || isBreakable(each);
    each.requires().stream()
        .filter(wish -> mayLack ? isRuledOut(each, wish, state) : isMissed(each, wish, state))
        .forEach(wish -> broken.add("requires: " + each + " " + wish));
  }

  /** Whether one other package alone keeps a wish from being met, as in a conflict. */
  private boolean isRuledOut(CasePackage each, Wish wish, Set<CasePackage> state) {
    return machine.clauses(wish, true).stream()
        .filter(clause -> clause.there().isEmpty() && clause.gone().size() == 1)
        .filter(clause -> !clause.isAbout(each) && !clause.holds(state))
        .anyMatch(clause -> !wasThere(each) || clause.holds(installed));
  }

  /** What it lacks; what an installed package lacked already is not asked for. */
  List<Wish> missed(CasePackage each, Set<CasePackage> state) {
    return each.requires().stream().filter(wish -> isMissed(each, wish, state)).toList();
  }

  private boolean isMissed(CasePackage each, Wish wish, Set<CasePackage> state) {
    return !machine.meets(state, wish) && (!wasThere(each) || breaksAnew(wish, state));
  }

  /** Whether a clause of what a wish being met means held before and does no more. */
  private boolean breaksAnew(Wish wish, Set<CasePackage> state) {
    return machine.clauses(wish, true).stream()
        .anyMatch(clause -> clause.holds(installed) && !clause.holds(state));
  }

  /** Whether a job says that it may lack something. */
  boolean isWeakened(CasePackage each) {
    return question.meant("weakendeps").contains(each);
  }

  /** Whether it is what a dist-upgrade of all may break. */
  boolean isBreakable(CasePackage each) {
    return question.has("breakorphans")
        && each.installed()
        && !replacements.isToBeDropped(each)
        && question.jobs("distupgrade").stream().anyMatch(Question.Asked::isOfEverything)
        && replacements.isOrphan(each);
  }

  /** What one other package alone does not tell; what speaks of it alone is borne. */
  private void richConflicts(CasePackage each, Set<CasePackage> state, Set<String> broken) {
    each.conflicts().stream()
        .filter(wish -> !(wish instanceof Wish.Single))
        .filter(
            wish ->
                machine.clauses(wish, false).stream()
                    .filter(clause -> !wasThere(each) || clause.holds(installed))
                    .anyMatch(clause -> !clause.isAbout(each) && !clause.holds(state)))
        .forEach(wish -> broken.add("conflicts: " + each + " " + wish));
  }

  /** Whether it is installed, and nobody asks whether rightly so. */
  private boolean wasThere(CasePackage each) {
    return each.installed() && !question.meant("verify").contains(each);
  }

  /** What was installed together before may stay so. */
  private void pair(CasePackage each, CasePackage other, Set<String> broken) {
    boolean wereThere = wasThere(each) && other.installed();
    if (!wereThere
        && each.conflicts().stream()
            .anyMatch(wish -> wish instanceof Wish.Single single && other.provides(single))) {
      broken.add("conflicts: " + each + " " + other);
    }
    if (!wereThere && question.obsoletes(each, other)) {
      broken.add("obsoletes: " + each + " " + other);
    }
    if (!wereThere && each.isNamesake(other) && !question.mayBeBeside(each, other)) {
      broken.add("same name: " + each + " " + other);
    }
  }

  /** What goes was asked to, may go, or something takes its place that is allowed to. */
  private void gone(CasePackage old, Set<CasePackage> state, Set<String> broken) {
    if ((mayGo(old) && !isDropped(old, state))
        || replacements.allowed(old).stream().anyMatch(state::contains)
        || replacements.takersThere(old).stream().anyMatch(state::contains)
        || new Cleanup(question, machine).allows(old, state)) {
      return;
    }
    Stream<CasePackage> by = replacements.any(old).stream().filter(state::contains);
    broken.add(
        by.map(each -> String.join(" and ", replacements.changes(each, old)) + " change: " + old)
            .findFirst()
            .orElse("removed: " + old));
  }

  /** Whether it may go for weak jobs alone, all of which are dropped. */
  private boolean isDropped(CasePackage old, Set<CasePackage> state) {
    List<Question.Asked> jobs =
        question.jobs("erase").stream().filter(job -> question.meant(job).contains(old)).toList();
    return !jobs.isEmpty()
        && jobs.stream().allMatch(job -> job.isWeak() && !isErased(job, state))
        && !question.has("allowuninstall")
        && !question.meant("allowuninstall").contains(old);
  }

  /** What comes in place of the very package that a job means is not meant by it. */
  private boolean isErased(Question.Asked job, Set<CasePackage> state) {
    return question.meant(job).stream()
        .filter(each -> each.installed() || !job.how().equals("pkg"))
        .noneMatch(state::contains);
  }

  /** Whether it may go although nobody asked it to. */
  boolean mayGo(CasePackage old) {
    return question.has("allowuninstall")
        || question.meant("allowuninstall").contains(old)
        || question.meant("erase").contains(old)
        || (distUpgrade.involves(old) && replacements.isFreeOrphan(old));
  }
}
