package org.kmpsolv.scenarios.proof;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question of a test case: what there is, what is asked, and what each job means. Immutable. */
record Question(List<CasePackage> packages, Set<String> flags, List<Asked> jobs) {

  /**
   * A job.
   *
   * @param how {@code name}, {@code provides}, {@code pkg}, {@code repo} or {@code all}
   */
  record Asked(String action, String how, String what, Set<String> flags) {
    boolean cleanDependencies() {
      return flags.contains("cleandeps");
    }

    /** Whether it is dropped where it cannot be. */
    boolean isWeak() {
      return flags.contains("weak");
    }

    /** Whether what is installed is not enough. */
    boolean isOrUpdate() {
      return flags.contains("orupdate");
    }

    boolean means(CasePackage candidate) {
      return switch (how) {
        case "name" -> candidate.isMeantBy(Wish.named(what));
        case "provides" -> candidate.provides(Wish.named(what));
        case "pkg" -> candidate.identity().equals(what);
        case "repo" -> candidate.repository().equals(what);
        case "all" -> true;
        default -> throw new IllegalArgumentException(how);
      };
    }

    boolean isOfEverything() {
      return how.equals("all");
    }

    /** Whether a version is asked for, even if it is a step back. */
    boolean isOfVersion() {
      return how.equals("pkg") || (how.equals("name") && what.contains(" = "));
    }
  }

  /** Whether a flag of the solver is on. */
  boolean has(String flag) {
    return flags.contains(flag);
  }

  List<Asked> jobs(String action) {
    return jobs.stream().filter(job -> job.action().equals(action)).toList();
  }

  /** For one package that is asked to go nothing new of its name comes but what is asked for. */
  Set<CasePackage> meant(Asked job) {
    Set<CasePackage> meant = where(job::means);
    if (job.action().equals("erase") && !job.how().equals("provides")) {
      List<CasePackage> going = meant.stream().filter(CasePackage::installed).toList();
      if (going.size() == 1) {
        Set<CasePackage> asked = meant("install");
        meant.addAll(
            where(
                each ->
                    each.isNamesake(going.get(0)) && !each.installed() && !asked.contains(each)));
      }
    }
    return meant;
  }

  /** What the jobs of a kind mean. */
  Set<CasePackage> meant(String action) {
    List<Asked> those = jobs(action);
    return where(each -> those.stream().anyMatch(job -> job.means(each)));
  }

  /**
   * Above 0 where it is favored, below 0 where it is disfavored; the last word is the strongest.
   */
  int degree(CasePackage one) {
    int degree = 0;
    for (int i = 0; i < jobs.size(); i++) {
      if (jobs.get(i).means(one)) {
        switch (jobs.get(i).action()) {
          case "favor" -> degree = i + 1;
          case "disfavor" -> degree = -i - 1;
          default -> {
            // says nothing of it
          }
        }
      }
    }
    return degree;
  }

  Set<CasePackage> installed() {
    return where(CasePackage::installed);
  }

  Set<CasePackage> where(Predicate<CasePackage> wanted) {
    return packages.stream().filter(wanted).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  Set<CasePackage> providers(Wish.Single wish) {
    return where(each -> each.provides(wish));
  }

  /** The packages that are not there and have a part in whether a wish is met. */
  Stream<CasePackage> newParts(Wish wish) {
    return Wish.allSingles(wish)
        .flatMap(single -> providers(single).stream())
        .filter(each -> !each.installed());
  }

  /** Whether one package may stand beside another of its name. */
  boolean mayBeBeside(CasePackage one, CasePackage other) {
    if (one.installed() && other.installed()) {
      return !(meant("verify").contains(one) || meant("verify").contains(other))
          || isMultiversion(one);
    }
    return standsBeside(one) && standsBeside(other) && !one.isSameBuild(other);
  }

  private boolean standsBeside(CasePackage one) {
    return one.installed() || isMultiversion(one);
  }

  boolean isMultiversion(CasePackage one) {
    return jobs("multiversion").stream().anyMatch(job -> job.means(one));
  }

  /** What is installed in several versions comes without what it obsoletes going. */
  boolean obsoletes(CasePackage by, CasePackage gone) {
    return !isMultiversion(by) && saysItObsoletes(by, gone);
  }

  /** Whether it obsoletes the other by its words. */
  boolean saysItObsoletes(CasePackage by, CasePackage gone) {
    return !by.equals(gone)
        && by.obsoletes().stream()
            .anyMatch(wish -> wish instanceof Wish.Named named && gone.isMeantBy(named));
  }

  /** Whether a job asks for just that package. */
  boolean isAskedExactly(CasePackage one) {
    return jobs("install").stream().anyMatch(job -> job.how().equals("pkg") && job.means(one));
  }

  /** Whether a job asks for that version. */
  boolean isVersionAsked(CasePackage one) {
    return jobs("install").stream().anyMatch(job -> job.isOfVersion() && job.means(one));
  }
}
