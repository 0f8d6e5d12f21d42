package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.zypp.PackageLock;
import org.kmpsolv.resolver.Glob;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.situation.Selector;

/** What zypper's locks find. */
final class LockedPackages {
  /** Behind these prefixes packages are of another kind; the rest are plain packages. */
  private static final ImmutableSet<String> KINDS =
      ImmutableSet.of("patch", "pattern", "product", "application");

  private LockedPackages() {}

  /**
   * What is locked, in the words of the lock where they mean the same; nothing of what finds none.
   */
  static ImmutableList<Target> targets(Universe universe, List<PackageLock> locks) {
    Selector selector = new Selector(universe);
    ImmutableList.Builder<Target> targets = ImmutableList.builder();
    for (PackageLock lock : locks) {
      ImmutableList<Integer> found = find(universe, lock);
      if (found.isEmpty()) {
        continue;
      }
      String words = words(lock);
      targets.add(
          !words.isEmpty() && selector.select(words).packages().equals(found)
              ? new Target.Words(words)
              : new Target.Exactly(
                  found.stream()
                      .map(id -> Target.Identity.like(universe, id))
                      .collect(ImmutableList.toImmutableList()),
                  false));
    }
    return targets.build();
  }

  /** The installed packages that are locked, written as name-version-release.architecture. */
  static Stream<String> names(Universe universe, List<PackageLock> locks) {
    return locks.stream()
        .flatMap(lock -> find(universe, lock).stream())
        .filter(universe::isInstalled)
        .map(id -> universe.nevra(id).toString())
        .distinct();
  }

  private static String words(PackageLock lock) {
    if (lock.names().size() != 1) {
      return "";
    }
    Relation version = lock.version();
    String name = lock.names().get(0);
    return version == null ? name : name + version.toString().substring(version.name().length());
  }

  private static ImmutableList<Integer> find(Universe universe, PackageLock lock) {
    Predicate<String> names = names(lock);
    return IntStream.range(0, universe.packageCount())
        .filter(id -> isOfKind(universe, id, lock.kinds()))
        .filter(id -> names.test(plainName(universe.name(id))))
        .filter(
            id ->
                lock.repositories().isEmpty()
                    || lock.repositories().contains(universe.repository(id).alias()))
        .filter(id -> isOfVersion(universe.evr(id), lock.version()))
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isOfVersion(Evr evr, @Nullable Relation wanted) {
    Evr bound = wanted == null ? null : wanted.evr();
    return wanted == null
        || bound == null
        || Comparison.overlaps(Comparison.EQUAL, evr, wanted.comparison(), bound);
  }

  private static boolean isOfKind(Universe universe, int id, ImmutableSet<String> kinds) {
    return kinds.isEmpty() || kinds.contains(kind(universe.name(id), universe.arch(id)));
  }

  private static String kind(String name, String arch) {
    int colon = name.indexOf(':');
    if (colon > 0 && KINDS.contains(name.substring(0, colon))) {
      return name.substring(0, colon);
    }
    return arch.equals("src") || arch.equals("nosrc") ? "srcpackage" : "package";
  }

  private static String plainName(String name) {
    int colon = name.indexOf(':');
    return colon > 0 && KINDS.contains(name.substring(0, colon)) ? name.substring(colon + 1) : name;
  }

  private static Predicate<String> names(PackageLock lock) {
    if (lock.names().isEmpty()) {
      return name -> true;
    }
    return lock.names().stream().map(name -> name(lock, name)).reduce(Predicate::or).orElseThrow();
  }

  private static Predicate<String> name(PackageLock lock, String wanted) {
    int flags = lock.caseSensitive() ? 0 : Pattern.CASE_INSENSITIVE;
    return switch (lock.match()) {
      case EXACT -> Pattern.compile(Pattern.quote(wanted), flags).asMatchPredicate();
      case SUBSTRING -> Pattern.compile(Pattern.quote(wanted), flags).asPredicate();
      case WORD -> Pattern.compile("\\b" + Pattern.quote(wanted) + "\\b", flags).asPredicate();
      case REGEX -> Pattern.compile(wanted, flags).asPredicate();
      case GLOB -> {
        Predicate<String> glob =
            Glob.matching(lock.caseSensitive() ? wanted : wanted.toLowerCase(Locale.ROOT));
        yield lock.caseSensitive() ? glob : name -> glob.test(name.toLowerCase(Locale.ROOT));
      }
    };
  }
}
