package org.kmpsolv.resolver.oracle;

import static org.kmpsolv.resolver.oracle.SmallUniverse.has;
import static org.kmpsolv.resolver.oracle.SmallUniverse.members;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Policy.Multiversion;
import org.kmpsolv.resolver.Target;

/** What is so in every state: of single packages, of pairs of them, and of jobs. */
final class Facts {
  private static final Set<String> RUNNABLE =
      Set.of("x86_64", "i686", "i586", "i486", "i386", "noarch");

  private final SmallUniverse universe;
  final Meanings meanings;
  final KernelFacts kernels;

  /** What is installed before. */
  final int installed;

  /** What is meant by an Install job. */
  final int asked;

  /** What is meant by a Remove job, and what is not to come in place of that. */
  final int removed;

  /** What may be newly installed. */
  final int installable;

  final int multiversion;

  /** For each package those that go when it comes. */
  final int[] obsoleted;

  /** For each installed package those that may take its place, and cannot stand beside it. */
  final int[] updateCandidates;

  Facts(SmallUniverse universe) {
    this.universe = universe;
    this.meanings = new Meanings(universe);
    int size = universe.size();
    installed = universe.where(i -> universe.packages().get(i).isInstalled());
    asked = meant(Job.Install.class);
    removed = removed();
    multiversion = universe.where(this::isMultiversion);
    installable = universe.where(this::isInstallable) & ~installed;
    kernels = new KernelFacts(universe, installed);
    obsoleted = new int[size];
    updateCandidates = new int[size];
    for (int i = 0; i < size; i++) {
      obsoleted[i] = obsoleted(i);
    }
    for (int i = 0; i < size; i++) {
      int old = i;
      updateCandidates[i] = universe.where(p -> isUpdateCandidate(p, old));
    }
  }

  PackageInfo info(int index) {
    return universe.packages().get(index).info();
  }

  int priority(int index) {
    return universe.packages().get(index).repository().priority();
  }

  long version(int index) {
    return VersionRange.exactly(info(index).evr()).from();
  }

  ImmutableList<Dependency> dependencies(int index, DependencyKind kind) {
    return info(index).dependencies(kind);
  }

  int named(String name) {
    return universe.where(i -> info(i).name().equals(name));
  }

  boolean sameName(int one, int other) {
    return info(one).name().equals(info(other).name());
  }

  // Jobs

  private int meant(Class<? extends Job> kind) {
    return universe.request().jobs().stream()
        .filter(kind::isInstance)
        .mapToInt(job -> meant(job.what()) & ~spared(job))
        .reduce(0, (a, b) -> a | b);
  }

  private int spared(Job job) {
    return job.target() instanceof Target.AllBut some
        ? universe.where(i -> some.spared().contains(nevra(i)))
        : 0;
  }

  private int removed() {
    int meant = meant(Job.Remove.class);
    int kept = (installed & ~meant) | asked;
    int removed = meant;
    for (Job job : universe.request().jobs()) {
      if (job instanceof Job.Remove && (exactly(job.what()) != 0 || isByName(job.what()))) {
        int spared = spared(job);
        int gone = meant(job.what()) & installed & ~spared;
        for (int i = 0; i < universe.size(); i++) {
          if ((gone & 1 << i) != 0) {
            removed |= notInPlaceOf(i, kept) & ~spared;
          }
        }
      }
    }
    return removed;
  }

  /** Nothing of its name where no version stays, else not just the same again. */
  private int notInPlaceOf(int gone, int kept) {
    int named = named(info(gone).name());
    return (named & kept) == 0
        ? named
        : universe.where(
                i ->
                    sameName(i, gone)
                        && info(i).evr().equals(info(gone).evr())
                        && info(i).arch().equals(info(gone).arch()))
            & ~installed
            & ~asked;
  }

  /** Whether a job's text is about packages of a name. */
  boolean isByName(String what) {
    return whole(what) != 0 || named(nameOf(what), what) != 0 || versioned(what) != 0;
  }

  /** The packages of which the text is the whole name, version, release and architecture. */
  private int whole(String what) {
    return universe.where(i -> universe.packages().get(i).build().equals(what));
  }

  /**
   * The packages of which the text is name and version, with the release, the architecture or
   * neither; of several names the longest.
   */
  private int versioned(String what) {
    return IntStream.iterate(what.length() - 1, end -> end > 0, end -> end - 1)
        .map(end -> universe.where(i -> isVersioned(i, what.substring(0, end), what)))
        .filter(found -> found != 0)
        .findFirst()
        .orElse(0);
  }

  private boolean isVersioned(int index, String name, String what) {
    PackageInfo info = info(index);
    String version = info.evr().version();
    return info.name().equals(name)
        && Stream.of(info.evr().toString(), version, version + "-" + info.evr().release())
            .map(each -> name + "-" + each)
            .anyMatch(each -> what.equals(each) || what.equals(each + "." + info.arch()));
  }

  /** The packages that a job's text means: by name, or else by capability. */
  int meant(String what) {
    int exactly = exactly(what);
    if (exactly != 0) {
      return exactly;
    }
    if (whole(what) != 0) {
      return whole(what);
    }
    if (named(nameOf(what), what) != 0) {
      return named(nameOf(what), what);
    }
    if (versioned(what) != 0) {
      return versioned(what);
    }
    int equal = what.indexOf('=');
    return meanings.providers(
        equal < 0
            ? Relation.of(what)
            : new Relation(nameOf(what), Comparison.EQUAL, versionOf(what)));
  }

  /** The packages whose name, version, architecture and repository that is. */
  private int exactly(String what) {
    return universe.where(
        i -> {
          SmallPackage each = universe.packages().get(i);
          return what.equals(nevra(i) + "@" + each.repository().alias());
        });
  }

  private String nevra(int index) {
    PackageInfo info = info(index);
    return info.name() + "-" + info.evr() + "." + info.arch();
  }

  /** Whether it is asked for as the very package, which may then be a step back. */
  private boolean isAskedExactly(int index) {
    return universe.request().jobs().stream()
        .anyMatch(job -> job instanceof Job.Install && has(exactly(job.what()), index));
  }

  /** Those of the name that are of the version, or the architecture, in the text. */
  private int named(String name, String what) {
    if (what.equals(name)) {
      return named(name);
    }
    return named(name)
        & (what.contains("=")
            ? universe.where(i -> exactly(i).overlaps(VersionRange.exactly(versionOf(what))))
            : universe.where(i -> what.endsWith("." + info(i).arch())));
  }

  private static Evr versionOf(String what) {
    return Evr.parse(what.substring(what.indexOf('=') + 1));
  }

  private VersionRange exactly(int index) {
    return VersionRange.exactly(info(index).evr());
  }

  private String nameOf(String what) {
    if (whole(what) == 0 && namesArchitecture(what)) {
      return what.substring(0, what.lastIndexOf('.'));
    }
    int equal = what.indexOf('=');
    return equal < 0 ? what : what.substring(0, equal);
  }

  private boolean namesArchitecture(String what) {
    int dot = what.lastIndexOf('.');
    if (whole(what) != 0) {
      return true;
    }
    return dot >= 0 && named(what) == 0 && named(what.substring(0, dot)) != 0;
  }

  // Packages

  /** What requires something that each package lacks that is not broken itself. */
  int broken() {
    int broken = 0;
    int before;
    do {
      before = broken;
      int whole = ~before;
      broken |= universe.where(i -> isBroken(i, whole)) & ~installed;
    } while (broken != before);
    return broken;
  }

  private boolean isBroken(int index, int whole) {
    return dependencies(index, DependencyKind.REQUIRES).stream()
        .filter(Meanings::isOfOnePackage)
        .filter(each -> !each.toString().matches("(modalias|packageand)\\(.*"))
        .anyMatch(each -> !meanings.met(each).test(whole));
  }

  private boolean isMultiversion(int index) {
    Multiversion those = universe.request().policy().multiversion();
    return those.names().contains(info(index).name())
        || those.capabilities().stream()
            .anyMatch(each -> has(meanings.providers(Dependency.parse(each)), index));
  }

  private boolean isInstallable(int index) {
    return RUNNABLE.contains(info(index).arch())
        && (!isInferiorArchitecture(index)
            || isAskedByArchitecture(index)
            || isAskedExactly(index)
            || isAskedForWhatIsNowhereElse(index));
  }

  /** Of a capability that only packages of lesser architectures provide. */
  private boolean isAskedForWhatIsNowhereElse(int index) {
    return universe.request().jobs().stream()
        .filter(job -> job instanceof Job.Install && !isByName(job.what()))
        .map(job -> meant(job.what()))
        .anyMatch(
            meant ->
                has(meant, index)
                    && (meant & installed) == 0
                    && members(meant)
                        .filter(i -> RUNNABLE.contains(info(i).arch()))
                        .allMatch(this::isInferiorArchitecture)
                    && members(meant).noneMatch(this::isBetterAround));
  }

  /** Whether something leads to one of its name for a better architecture. */
  private boolean isBetterAround(int index) {
    int better = universe.where(i -> sameName(i, index) && isBetterArchitecture(i, index));
    int replacing = universe.where(i -> members(installed).anyMatch(old -> sameName(old, i)));
    int runnable = universe.where(i -> RUNNABLE.contains(info(i).arch()));
    return better != 0
        && (new Around(universe, meanings, installed | runnable).of(asked | installed | replacing)
                & better)
            != 0;
  }

  private boolean isInferiorArchitecture(int index) {
    int others = universe.where(other -> sameName(other, index));
    return members(others & ~installed).anyMatch(other -> isBetterArchitecture(other, index))
        && members(others & installed).noneMatch(other -> isSameArchitecture(other, index));
  }

  private boolean isSameArchitecture(int one, int other) {
    return info(one).arch().equals(info(other).arch());
  }

  private boolean isBetterArchitecture(int one, int other) {
    return info(one).arch().equals("x86_64")
        && !info(other).arch().equals("x86_64")
        && !info(other).arch().equals("noarch");
  }

  private boolean isAskedByArchitecture(int index) {
    return universe.request().jobs().stream()
        .filter(Job.Install.class::isInstance)
        .anyMatch(job -> namesArchitecture(job.what()) && has(meant(job.what()), index));
  }

  // Pairs

  /**
   * By name and never itself; not what comes beside others. What is installed obsoletes only what
   * comes newly: rpm refuses that, too.
   */
  private int obsoleted(int index) {
    if (has(multiversion, index)) {
      return 0;
    }
    int others = ~(1 << index) & ~(has(installed, index) ? installed : 0);
    return dependencies(index, DependencyKind.OBSOLETES).stream()
            .map(Relation.class::cast)
            .mapToInt(
                each ->
                    named(each.name())
                        & universe.where(i -> exactly(i).overlaps(VersionRange.of(each))))
            .reduce(0, (one, other) -> one | other)
        & others;
  }

  /** What is installed beside others takes nobody's place, but that of the same build. */
  private boolean isUpdateCandidate(int index, int old) {
    if (!has(installed, old) || has(installed, index)) {
      return false;
    }
    if (isAskedExactly(index)) {
      return sameName(index, old)
          ? !has(multiversion, index) || takesThePlace(index, old)
          : has(renamed(old), index);
    }
    if (isVendorChange(index, old)) {
      return false;
    }
    if (has(multiversion, index)) {
      return takesThePlace(index, old) && !isDowngrade(index, old);
    }
    return sameName(index, old)
        ? !isDowngrade(index, old) && !isArchitectureChange(index, old)
        : has(renamed(old), index) && !isArchitectureChange(index, old);
  }

  /** What is installed beside it though it would have taken its place. */
  int takersThere(int old) {
    return obsoletersThere(old) | namesakesThere(old);
  }

  /**
   * What is installed beside it though it obsoletes it, and may take its place; where any of what
   * could take its place provides its name, only such.
   */
  int obsoletersThere(int old) {
    int obsoleting = universe.where(i -> !sameName(i, old) && namesObsoleted(i, old));
    int providing = obsoleting & meanings.providers(Relation.of(info(old).name()));
    return (providing == 0 ? obsoleting : providing) & installed & keepingTo(old);
  }

  /** What is installed of its name as well, which stands once, and may take its place. */
  int namesakesThere(int old) {
    int namesakes = universe.where(i -> i != old && sameName(i, old) && !isDowngrade(i, old));
    int several = multiversion | kernels.kernels | kernels.kmps;
    return has(several, old) ? 0 : namesakes & installed & keepingTo(old);
  }

  /** Its vendor's packages for its architecture. */
  private int keepingTo(int old) {
    return universe.where(i -> !isVendorChange(i, old) && !isArchitectureChange(i, old));
  }

  /** Whether one of its name is installed and obsoletes it as well. */
  boolean isThereAlready(int index, int old) {
    return members(installed)
        .anyMatch(other -> sameName(other, index) && namesObsoleted(other, old));
  }

  private boolean namesObsoleted(int index, int old) {
    return !has(multiversion, index)
        && index != old
        && dependencies(index, DependencyKind.OBSOLETES).stream()
            .map(Relation.class::cast)
            .anyMatch(
                each ->
                    has(named(each.name()), old) && exactly(old).overlaps(VersionRange.of(each)));
  }

  /**
   * What obsoletes it under another name; where any of those provides its name, only such, and what
   * is asked for in its place.
   */
  int renamed(int old) {
    int obsoleters =
        universe.where(
            i ->
                has(installable, i)
                    && !sameName(i, old)
                    && has(obsoleted[i], old)
                    && !isThereAlready(i, old));
    int providing = obsoleters & meanings.providers(Relation.of(info(old).name()));
    return providing != 0 ? providing | (obsoleters & askedInPlaceOf(old)) : obsoleters;
  }

  /** The packages that are asked for by a text that means such alone as obsolete it. */
  private int askedInPlaceOf(int old) {
    return universe.request().jobs().stream()
        .filter(job -> job instanceof Job.Install)
        .filter(job -> exactly(job.what()) != 0 || isByName(job.what()))
        .mapToInt(job -> meant(job.what()))
        .filter(meant -> members(meant).allMatch(i -> namesObsoleted(i, old)))
        .reduce(0, (one, other) -> one | other);
  }

  /** Whether it cannot stand beside another of its name, though it stands beside others. */
  boolean takesThePlace(int index, int old) {
    return isSameBuild(index, old) || (sameName(index, old) && kernels.isSameRelease(index, old));
  }

  /**
   * Whether something of a state stands for an installed package that is not in it: what cannot be
   * beside it, or, for a KMP, newer ones that load wherever it served.
   */
  boolean isSucceeded(int old, int state) {
    return (state & updateCandidates[old]) != 0
        || isServiceTakenOver(old, state)
        || isKernelReplaced(old, state);
  }

  /** By a new kernel of another name that owns the same files. */
  private boolean isKernelReplaced(int old, int state) {
    return SmallUniverse.members(state & ~installed & kernels.kernels)
        .anyMatch(
            i ->
                kernels.isSameRelease(i, old)
                    && !sameName(i, old)
                    && !isVendorChange(i, old)
                    && !isDowngrade(i, old));
  }

  private boolean isServiceTakenOver(int old, int state) {
    int served = has(kernels.kmps, old) ? kernels.servedBy(old, installed) : 0;
    int newer = served == 0 ? 0 : state & newer(old);
    return newer != 0
        && SmallUniverse.members(served & state)
            .allMatch(kernel -> (kernels.loadable(state, kernel) & newer) != 0);
  }

  /** The newer ones of its name that an update may bring it to. */
  int newer(int old) {
    return universe.where(
        i -> kernels.isNewer(i, old) && !isVendorChange(i, old) && !isArchitectureChange(i, old));
  }

  /** What could come in its place, but is neither newer nor a rename that is not there yet. */
  int noBetter(int old) {
    int could = installable & ~broken();
    return universe.where(
        i ->
            has(could, i)
                && (sameName(i, old)
                    ? isAskedExactly(i)
                        || (!isDowngrade(i, old)
                            && !isVendorChange(i, old)
                            && !isArchitectureChange(i, old))
                    : has(obsoleted[i], old)
                        && !isVendorChange(i, old)
                        && !isArchitectureChange(i, old)));
  }

  boolean isSameBuild(int one, int other) {
    return sameName(one, other) && version(one) == version(other) && isSameArchitecture(one, other);
  }

  boolean isDowngrade(int index, int old) {
    return version(index) < version(old);
  }

  boolean isVendorChange(int index, int old) {
    return !info(index).vendor().equals(info(old).vendor());
  }

  boolean isArchitectureChange(int index, int old) {
    Set<String> both = Set.copyOf(ImmutableList.of(info(index).arch(), info(old).arch()));
    return both.size() > 1 && !both.contains("noarch");
  }
}
