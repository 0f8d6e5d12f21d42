package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.resolver.Glob;
import org.kmpsolv.scenarios.testcase.DependencyTree.Joined;
import org.kmpsolv.scenarios.testcase.DependencyTree.Name;
import org.kmpsolv.scenarios.testcase.SelectionJob.Reading;
import org.kmpsolv.scenarios.testcase.Stock.Item;

/**
 * What a user's words mean, in the order in which libsolv tries: a file, a name or a capability
 * with a version, a name, a capability, and a name with a version behind a dash.
 */
final class WordSelection {
  private static final Pattern KIND =
      Pattern.compile("(application|package|patch|pattern|product|srcpackage):(.*)");
  private static final Pattern RELATION = Pattern.compile("(.*?)\\s*(!?[<=>]+)\\s*(.+)");

  private final Stock stock;
  private final SelectionFilter filter;
  private final Set<Reading> how;

  WordSelection(Stock stock, Set<Reading> how) {
    this.stock = stock;
    this.filter = new SelectionFilter(stock);
    this.how = how;
  }

  List<Selected> of(String text) throws Unsupported {
    List<Selected> found = new ArrayList<>();
    if (has(Reading.FILE_LIST)) {
      found = files(text);
    }
    if (found.isEmpty() && has(Reading.REL)) {
      found = related(text);
    }
    if (found.isEmpty() && has(Reading.NAME)) {
      found = withArchitecture(text, false);
    }
    if (found.isEmpty() && has(Reading.PROVIDES)) {
      found = extended(withArchitecture(text, true));
    }
    if (found.isEmpty() && has(Reading.CANON)) {
      found = canonical(text);
    }
    return has(Reading.INSTALLED_ONLY) ? filter.installed(found) : found;
  }

  private boolean has(Reading reading) {
    return how.contains(reading);
  }

  /** The packages of each file by themselves. */
  private List<Selected> files(String text) {
    Predicate<String> wanted = matching(text);
    Map<String, Set<String>> byFile = new LinkedHashMap<>();
    for (Item item : stock.filtered(item -> stock.isOffered(item, how))) {
      item.info().files().stream()
          .filter(wanted)
          .forEach(
              file ->
                  byFile.computeIfAbsent(file, key -> new LinkedHashSet<>()).add(item.identity()));
    }
    return byFile.values().stream().distinct().map(List::copyOf).map(Selected::exactly).toList();
  }

  /** {@code name >= version}. */
  private List<Selected> related(String text) throws Unsupported {
    Matcher relation = RELATION.matcher(text);
    if (!relation.matches() || relation.group(1).isEmpty()) {
      return List.of();
    }
    String operator = operator(relation.group(2));
    List<Selected> found = List.of();
    if (has(Reading.NAME)) {
      found =
          filter.related(
              withArchitecture(relation.group(1), false), operator, relation.group(3).strip());
    }
    if (found.isEmpty() && has(Reading.PROVIDES)) {
      found =
          extended(
              filter.related(
                  withArchitecture(relation.group(1), true), operator, relation.group(3).strip()));
    }
    return found;
  }

  /** Any of the three signs in any order; what is not equal is less or more. */
  static String operator(String signs) {
    boolean equal = signs.contains("=") && !signs.startsWith("!");
    boolean less = signs.contains("<") || signs.startsWith("!");
    boolean more = signs.contains(">") || signs.startsWith("!");
    if (less) {
      return "<" + (equal ? "=" : "") + (more ? ">" : "");
    }
    return (more ? ">" : "") + (equal ? "=" : "");
  }

  private List<Selected> withArchitecture(String text, boolean provided) throws Unsupported {
    List<Selected> found = provided ? provided(text) : named(text, how);
    int dot = text.lastIndexOf('.');
    if (!found.isEmpty()
        || !has(Reading.DOT_ARCH)
        || dot < 0
        || !stock.isArchitecture(text.substring(dot + 1))) {
      return found;
    }
    String name = text.substring(0, dot);
    String arch = text.substring(dot + 1);
    return filter.ofArchitecture(provided ? provided(name) : named(name, reading(arch)), arch);
  }

  /** Who names the architecture of sources means sources. */
  private Set<Reading> reading(String arch) {
    return arch.equals("src") || arch.equals("nosrc")
        ? Sets.union(how, ImmutableSet.of(Reading.SOURCE_ONLY)).immutableCopy()
        : how;
  }

  /** The names among what is offered, each as a name where that says it all. */
  private List<Selected> named(String text, Set<Reading> reading) {
    Predicate<String> wanted = matching(text);
    Map<String, List<Item>> byName = new LinkedHashMap<>();
    for (Item item : stock.filtered(item -> stock.isOffered(item, reading))) {
      String name = item.info().name();
      Matcher kind = KIND.matcher(name);
      if (wanted.test(has(Reading.SKIP_KIND) && kind.matches() ? kind.group(2) : name)) {
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(item);
      }
    }
    // A name that is there as it is written is no pattern.
    List<Item> exact = byName.get(text);
    if (exact != null && !has(Reading.NO_CASE) && !has(Reading.SKIP_KIND)) {
      byName.keySet().retainAll(ImmutableSet.of(text));
    }
    List<Selected> found = new ArrayList<>();
    byName.forEach((name, items) -> found.add(named(name, items, reading)));
    return found;
  }

  private Selected named(String name, List<Item> items, Set<Reading> reading) {
    if (items.stream().anyMatch(item -> stock.isExtra(item, reading))) {
      return Selected.exactly(items.stream().map(Item::identity).toList());
    }
    Name tree = new Name(name);
    return Selected.of(
        new JobSelection.Named(
            reading.contains(Reading.SOURCE_ONLY)
                ? new Joined(tree, PackageMatcher.ARCHITECTURE, new Name("src"))
                : tree));
  }

  private List<Selected> provided(String text) {
    if (has(Reading.SOURCE_ONLY)) {
      return List.of();
    }
    Predicate<String> wanted = matching(text);
    Set<String> names = new LinkedHashSet<>();
    for (Item item : stock.filtered(item -> !item.isSource() && stock.isOffered(item, how))) {
      item.info().dependencies(DependencyKind.PROVIDES).stream()
          .filter(Relation.class::isInstance)
          .map(each -> ((Relation) each).name())
          .filter(wanted)
          .forEach(names::add);
    }
    if (names.contains(text) && !has(Reading.NO_CASE)) {
      names.retainAll(ImmutableSet.of(text));
    }
    List<Selected> found = new ArrayList<>();
    names.forEach(name -> found.add(Selected.of(new JobSelection.Providing(new Name(name)))));
    return found;
  }

  /** A capability that also packages have which only the reading admits means just these all. */
  private List<Selected> extended(List<Selected> found) {
    List<Selected> extended = new ArrayList<>();
    for (Selected each : found) {
      JobSelection.Providing providing = (JobSelection.Providing) each.what();
      BitSet ids = stock.matcher().providing(providing.dependency());
      List<Item> items =
          stock.filtered(
              item -> ids.get(item.id()) && !item.isSource() && stock.isOffered(item, how));
      extended.add(
          items.stream().anyMatch(item -> stock.isExtra(item, how))
              ? Selected.exactly(items.stream().map(Item::identity).toList()).with(each.flags())
              : each);
    }
    return extended;
  }

  /** {@code name-version}, {@code name-version-release}, each perhaps with {@code .arch}. */
  private List<Selected> canonical(String text) throws Unsupported {
    int dot = text.lastIndexOf('.');
    boolean hasArch = dot > text.lastIndexOf('-') && stock.isArchitecture(text.substring(dot + 1));
    String arch = hasArch ? text.substring(dot + 1) : "";
    String whole = hasArch ? text.substring(0, dot) : text;
    int dash = whole.lastIndexOf('-');
    List<Selected> found = List.of();
    for (int tries = 0; tries < 2 && dash > 0 && found.isEmpty(); tries++) {
      found = named(whole.substring(0, dash), reading(arch));
      if (found.isEmpty()) {
        dash = whole.lastIndexOf('-', dash - 1);
      }
    }
    if (found.isEmpty()) {
      return found;
    }
    if (hasArch) {
      found = filter.ofArchitecture(found, arch);
    }
    return filter.ofVersion(found, whole.substring(dash + 1));
  }

  /** As text, or as a pattern, in the case that is written or in any. */
  private Predicate<String> matching(String text) {
    return matching(text, how);
  }

  static Predicate<String> matching(String text, Set<Reading> how) {
    boolean glob = how.contains(Reading.GLOB) && Glob.isGlob(text);
    if (!how.contains(Reading.NO_CASE)) {
      return glob ? each -> Glob.matches(text, each) : text::equals;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return glob
        ? each -> Glob.matches(lower, each.toLowerCase(Locale.ROOT))
        : text::equalsIgnoreCase;
  }
}
