package org.kmpsolv.resolver.situation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Glob;
import org.kmpsolv.resolver.Selection;
import org.kmpsolv.resolver.Target;

/**
 * Finds out which packages are meant by what was asked. Names win over capabilities, as in zypper.
 */
public final class Selector {
  private static final CharMatcher COMPARISON = CharMatcher.anyOf("<>=");
  private static final String VERSIONED = "(.+?)\\s*(<=|>=|==|=|<|>)\\s*([^\\s<>=]+)";

  private final Universe universe;

  public Selector(Universe universe) {
    this.universe = universe;
  }

  /** The packages that a target means; none where nothing of it is known. */
  Selection select(Target target) {
    String what = target.toString();
    if (target instanceof Target.Words words) {
      return select(words.text());
    }
    if (target instanceof Target.Named named) {
      return selection(what, true, named(named.relation()));
    }
    if (target instanceof Target.Provides provides) {
      return selection(what, false, universe.providers(provides.capability()));
    }
    if (target instanceof Target.Exactly exactly) {
      return selection(
          what,
          true,
          exactly.packages().stream().flatMapToInt(each -> IntStream.of(exactly(each))).toArray());
    }
    if (target instanceof Target.AllBut some) {
      return without(select(some.of()), some.spared());
    }
    if (target instanceof Target.InRepository in) {
      return selection(what, true, all(id -> universe.repository(id).alias().equals(in.alias())));
    }
    return selection(what, true, all(id -> true));
  }

  /** A selection without the packages of which these are the whole NEVRAs. */
  Selection without(Selection selection, Set<String> spared) {
    return new Selection(
        selection.what(),
        selection.byName(),
        selection.packages().stream()
            .filter(id -> !spared.contains(universe.nevra(id).toString()))
            .collect(ImmutableList.toImmutableList()));
  }

  private int[] all(Predicate<Integer> wanted) {
    return IntStream.range(0, universe.packageCount()).filter(wanted::test).toArray();
  }

  private int[] named(Relation relation) {
    int[] named = universe.packagesNamed(relation.name()).toArray();
    if (named.length == 0) {
      named = ofArchitecture(relation.name());
    }
    Evr evr = relation.evr();
    return evr == null
        ? named
        : filter(
            named,
            id ->
                Comparison.overlaps(
                    Comparison.EQUAL, universe.evr(id), relation.comparison(), evr));
  }

  private int[] exactly(Target.Identity wanted) {
    return universe
        .packagesWritten(wanted.nevra())
        .filter(id -> universe.repository(id).alias().equals(wanted.repository()))
        .filter(id -> wanted.twin() == Target.Identity.ALL || universe.twin(id) == wanted.twin())
        .toArray();
  }

  /** The packages that are meant; none where nothing of that name or capability is known. */
  public Selection select(String what) {
    if (COMPARISON.matchesAnyOf(what)) {
      Matcher versioned = Pattern.compile(VERSIONED).matcher(what);
      if (versioned.matches()) {
        Comparison comparison = Comparison.ofSymbol(versioned.group(2));
        if (comparison != null) {
          return versioned(what, versioned.group(1), comparison, Evr.parse(versioned.group(3)));
        }
      }
    }
    if (what.startsWith("/")) {
      return Glob.isGlob(what)
          ? globbed(what)
          : selection(what, false, universe.providers(Relation.of(what)));
    }
    return Glob.isGlob(what) ? globbed(what) : plain(what);
  }

  private Selection plain(String what) {
    int[] found = universe.packagesNamed(what).toArray();
    if (found.length > 0) {
      return selection(what, true, found);
    }
    found = ofArchitecture(what);
    if (found.length > 0) {
      return selection(what, true, found);
    }
    found = ofVersion(what);
    if (found.length > 0) {
      return selection(what, true, found);
    }
    return selection(what, false, universe.providers(Relation.of(what)));
  }

  private Selection versioned(String what, String name, Comparison comparison, Evr evr) {
    int[] named = universe.packagesNamed(name).toArray();
    if (named.length == 0) {
      named = ofArchitecture(name);
    }
    int[] found =
        filter(
            named, id -> Comparison.overlaps(Comparison.EQUAL, universe.evr(id), comparison, evr));
    if (found.length > 0) {
      return selection(what, true, found);
    }
    return selection(what, false, universe.providers(new Relation(name, comparison, evr)));
  }

  /** {@code name.arch} */
  private int[] ofArchitecture(String what) {
    int dot = what.lastIndexOf('.');
    if (dot <= 0) {
      return new int[0];
    }
    String arch = what.substring(dot + 1);
    return filter(
        universe.packagesNamed(what.substring(0, dot)).toArray(),
        id -> universe.arch(id).equals(arch));
  }

  /**
   * {@code name-version}, {@code name-version-release}, each perhaps with {@code .arch}. The whole
   * of a package wins: with its KABI in the name, the version of one may begin another's.
   */
  private int[] ofVersion(String what) {
    int[] whole = ofVersion(what, id -> universe.nevra(id).toString().equals(what));
    return whole.length > 0 ? whole : ofVersion(what, id -> true);
  }

  private int[] ofVersion(String what, Predicate<Integer> wanted) {
    for (int dash = what.lastIndexOf('-'); dash > 0; dash = what.lastIndexOf('-', dash - 1)) {
      String version = what.substring(dash + 1);
      int[] found =
          filter(
              universe.packagesNamed(what.substring(0, dash)).toArray(),
              id -> isVersion(id, version) && wanted.test(id));
      if (found.length > 0) {
        return found;
      }
    }
    return new int[0];
  }

  private boolean isVersion(int id, String version) {
    Evr evr = universe.evr(id);
    String arch = "." + universe.arch(id);
    String bare =
        version.endsWith(arch) ? version.substring(0, version.length() - arch.length()) : version;
    return isEvr(evr, version) || isEvr(evr, bare);
  }

  private static boolean isEvr(Evr evr, String text) {
    String full = evr.toString();
    return text.equals(full)
        || text.equals(evr.version())
        || text.equals(evr.version() + "-" + evr.release());
  }

  private Selection globbed(String what) {
    TreeSet<Integer> byName = new TreeSet<>();
    for (int id = 0; id < universe.packageCount(); id++) {
      if (Glob.matches(what, universe.name(id))) {
        byName.add(id);
      }
    }
    if (!byName.isEmpty()) {
      return new Selection(what, true, ImmutableList.copyOf(byName));
    }
    TreeSet<Integer> byCapability = new TreeSet<>();
    for (String name : universe.providedNames()) {
      if (Glob.matches(what, name)) {
        Arrays.stream(universe.providers(Relation.of(name))).forEach(byCapability::add);
      }
    }
    return new Selection(what, false, ImmutableList.copyOf(byCapability));
  }

  private static Selection selection(String what, boolean byName, int[] packages) {
    List<Integer> list = new ArrayList<>();
    Arrays.stream(packages).sorted().distinct().forEach(list::add);
    return new Selection(what, byName, ImmutableList.copyOf(list));
  }

  private static int[] filter(int[] packages, Predicate<Integer> wanted) {
    return IntStream.of(packages).filter(wanted::test).toArray();
  }
}
