package org.kmpsolv.hooks.command;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Glob;

/** The packages that a word of the command line means. All answers are universe ids, ascending. */
final class PackageQuery {
  private static final String BEHIND_NAME = ".-<=> ";
  private static final CharMatcher COMPARISON = CharMatcher.anyOf("<>=");

  private PackageQuery() {}

  /** Those that it names: {@code name}, {@code name.arch}, {@code name=version}, a whole one. */
  static List<Integer> named(Universe universe, String what) {
    if (Glob.isGlob(what)) {
      Predicate<String> glob = Glob.matching(what);
      return all(universe).filter(id -> glob.test(universe.name(id))).boxed().toList();
    }
    Ints exact = universe.packagesNamed(what);
    if (!exact.isEmpty()) {
      return exact.stream().boxed().toList();
    }
    TreeSet<Integer> found = new TreeSet<>();
    // A name may end wherever a version or an architecture may begin.
    for (int end = 1; end < what.length(); end++) {
      if (BEHIND_NAME.indexOf(what.charAt(end)) >= 0) {
        universe.packagesNamed(what.substring(0, end)).stream()
            .filter(id -> isNamedBy(universe, id, what))
            .forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static boolean isNamedBy(Universe universe, int id, String what) {
    Nevra nevra = universe.nevra(id);
    String rest = what.substring(nevra.name().length());
    String arch = "." + nevra.arch();
    if (rest.equals(arch) || rest.equals("-" + nevra.evr()) || what.equals(nevra.toString())) {
      return true;
    }
    if (rest.startsWith(arch)) {
      rest = rest.substring(arch.length());
    }
    int versionAt = 0;
    while (versionAt < rest.length() && "<=> ".indexOf(rest.charAt(versionAt)) >= 0) {
      versionAt++;
    }
    Comparison wanted = Comparison.ofSymbol(rest.substring(0, versionAt).strip());
    return wanted != null
        && versionAt < rest.length()
        && Comparison.overlaps(
            Comparison.EQUAL, nevra.evr(), wanted, Evr.parse(rest.substring(versionAt).strip()));
  }

  /** Those that provide one of the capabilities. */
  static List<Integer> providing(Universe universe, Collection<String> capabilities) {
    TreeSet<Integer> found = new TreeSet<>();
    for (String capability : capabilities) {
      for (Relation relation : relations(universe, capability)) {
        Arrays.stream(universe.providers(relation)).forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static List<Relation> relations(Universe universe, String capability) {
    if (!Glob.isGlob(capability)) {
      return List.of(relation(capability));
    }
    Predicate<String> glob = Glob.matching(capability);
    List<Relation> matching = new ArrayList<>();
    for (String name : universe.providedNames()) {
      if (glob.test(name)) {
        matching.add(Relation.of(name));
      }
    }
    return matching;
  }

  private static Relation relation(String text) {
    try {
      if (Dependency.parse(spaced(text)) instanceof Relation relation) {
        return relation;
      }
    } catch (IllegalArgumentException e) {
      throw CommandFailure.invalid("'" + text + "' is no capability: " + e.getMessage());
    }
    throw CommandFailure.invalid("'" + text + "' is more than one capability");
  }

  /** On a command line nobody puts blanks around the comparison; behind a parenthesis it is one. */
  private static String spaced(String text) {
    int behind = text.lastIndexOf(')') + 1;
    String rest = text.substring(behind);
    return COMPARISON.matchesNoneOf(rest)
        ? text
        : text.substring(0, behind) + rest.replaceFirst("\\s*([<>=]+)\\s*", " $1 ");
  }

  /** Those whose name, or summary or description, has one of the words in it. */
  static List<Integer> containing(
      Universe universe, Collection<String> words, boolean descriptions) {
    List<Predicate<String>> tests = words.stream().map(PackageQuery::wordTest).toList();
    Predicate<String> any = text -> tests.stream().anyMatch(test -> test.test(text));
    return all(universe)
        .filter(
            id ->
                any.test(universe.name(id))
                    || (descriptions
                        && (any.test(universe.summary(id))
                            || any.test(universe.info(id).description()))))
        .boxed()
        .toList();
  }

  private static Predicate<String> wordTest(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Predicate<String> test = Glob.isGlob(lower) ? Glob.matching(lower) : s -> s.contains(lower);
    return text -> test.test(text.toLowerCase(Locale.ROOT));
  }

  /** Of each name and architecture the one that users ask of most likely: the best candidate. */
  static List<Integer> bestOfEach(Universe universe, List<Integer> packages) {
    Comparator<Integer> best =
        Comparator.comparing((Integer id) -> universe.repository(id).isSystem())
            .thenComparing(id -> universe.repository(id).priority())
            .thenComparing(universe::evr, Comparator.reverseOrder());
    Map<String, Integer> chosen = new LinkedHashMap<>();
    packages.forEach(
        id ->
            chosen.merge(
                universe.name(id) + "." + universe.arch(id),
                id,
                (a, b) -> best.compare(a, b) <= 0 ? a : b));
    return List.copyOf(chosen.values());
  }

  private static IntStream all(Universe universe) {
    return IntStream.range(0, universe.packageCount());
  }
}
