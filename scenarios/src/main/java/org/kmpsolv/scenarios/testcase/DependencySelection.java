package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.scenarios.testcase.DependencyTree.Joined;
import org.kmpsolv.scenarios.testcase.DependencyTree.Name;
import org.kmpsolv.scenarios.testcase.SelectionJob.Reading;
import org.kmpsolv.scenarios.testcase.Stock.Item;

/** The packages that have a dependency: told by its text, by what it is, or by what meets it. */
final class DependencySelection {
  private static final Pattern RELATION = Pattern.compile("(.*?)\\s*(!?[<=>]+)\\s*(.+)");
  private static final String NAME = "solvable:name";
  private static final ImmutableMap<String, DependencyKind> KINDS =
      ImmutableMap.of(
          "solvable:provides", DependencyKind.PROVIDES,
          "solvable:requires", DependencyKind.REQUIRES,
          "solvable:conflicts", DependencyKind.CONFLICTS,
          "solvable:obsoletes", DependencyKind.OBSOLETES,
          "solvable:recommends", DependencyKind.RECOMMENDS,
          "solvable:supplements", DependencyKind.SUPPLEMENTS,
          "solvable:suggests", DependencyKind.SUGGESTS,
          "solvable:enhances", DependencyKind.ENHANCES);

  private final Stock stock;
  private final String key;
  private final Set<Reading> how;

  DependencySelection(Stock stock, String key, Set<Reading> how) throws Unsupported {
    if (!key.equals(NAME) && !KINDS.containsKey(key)) {
      throw new Unsupported("selection of packages by '" + key + "'");
    }
    this.stock = stock;
    this.key = key;
    this.how = how;
  }

  /** By the name in a dependency, or by all its text. */
  List<Selected> ofText(String text) {
    if (how.contains(Reading.DEP_STR)) {
      Predicate<String> wanted = WordSelection.matching(text, how);
      return found(item -> trees(item).anyMatch(tree -> wanted.test(tree.toString())));
    }
    Matcher relation = RELATION.matcher(text);
    boolean versioned = how.contains(Reading.REL) && relation.matches();
    Predicate<String> wanted = WordSelection.matching(versioned ? relation.group(1) : text, how);
    DependencyTree range =
        versioned
            ? new Joined(
                new Name(""),
                WordSelection.operator(relation.group(2)),
                new Name(relation.group(3)))
            : new Name("");
    return found(item -> trees(item).anyMatch(tree -> matches(tree, wanted, range)));
  }

  /** By a dependency that can be met at once with theirs, or is theirs. */
  List<Selected> ofDependency(String text) throws Unsupported {
    DependencyTree wanted;
    try {
      wanted = DependencyTreeReader.read(text);
    } catch (IllegalArgumentException e) {
      throw new Unsupported(String.valueOf(e.getMessage()));
    }
    if (how.contains(Reading.DEP_STR)) {
      return found(item -> trees(item).anyMatch(wanted::equals));
    }
    return key.equals(NAME)
        ? found(item -> stock.matcher().isNamed(item.id(), wanted))
        : found(item -> trees(item).anyMatch(tree -> overlap(tree, wanted)));
  }

  /** By a package that meets a dependency of theirs. */
  List<Selected> ofPackage(String identity) {
    int id = stock.find(identity);
    if (id < 0) {
      return List.of();
    }
    List<DependencyTree> provided =
        stock.info(id).dependencies(DependencyKind.PROVIDES).stream()
            .map(DependencyTrees::of)
            .toList();
    return found(item -> item.id() != id && trees(item).anyMatch(tree -> isMet(tree, provided)));
  }

  private List<Selected> found(Predicate<Item> wanted) {
    List<String> identities =
        stock.filtered(item -> stock.isOffered(item, how) && wanted.test(item)).stream()
            .map(Item::identity)
            .toList();
    return how.contains(Reading.FLAT) && !identities.isEmpty()
        ? List.of(Selected.exactly(identities))
        : identities.stream().map(each -> Selected.exactly(List.of(each))).toList();
  }

  private Stream<DependencyTree> trees(Item item) {
    DependencyKind kind = KINDS.get(key);
    return kind == null
        ? Stream.of(
            new Joined(new Name(item.info().name()), "=", new Name(item.info().evr().toString())))
        : item.info().dependencies(kind).stream().map(DependencyTrees::of);
  }

  /** Whether a name in a dependency is wanted, in a version that can be in the range. */
  private static boolean matches(
      DependencyTree tree, Predicate<String> wanted, DependencyTree range) {
    Relation relation = PackageMatcher.relation(tree);
    if (relation != null) {
      return wanted.test(relation.name()) && overlap(relation, PackageMatcher.relation(range));
    }
    return tree instanceof Joined joined
        && (matches(joined.left(), wanted, range) || matches(joined.right(), wanted, range));
  }

  private static boolean overlap(DependencyTree tree, DependencyTree wanted) {
    Relation relation = PackageMatcher.relation(tree);
    if (relation == null) {
      return tree instanceof Joined joined
          && (overlap(joined.left(), wanted) || overlap(joined.right(), wanted));
    }
    Relation other = PackageMatcher.relation(wanted);
    if (other == null) {
      return wanted instanceof Joined joined
          && (overlap(tree, joined.left()) || overlap(tree, joined.right()));
    }
    return relation.name().equals(other.name()) && overlap(relation, other);
  }

  private static boolean overlap(Relation one, @Nullable Relation other) {
    return other == null
        || one.evr() == null
        || other.evr() == null
        || Comparison.overlaps(one.comparison(), one.evr(), other.comparison(), other.evr());
  }

  private static boolean isMet(DependencyTree tree, List<DependencyTree> provided) {
    if (PackageMatcher.relation(tree) != null) {
      return provided.stream().anyMatch(each -> overlap(each, tree));
    }
    if (!(tree instanceof Joined joined)) {
      return false;
    }
    return switch (joined.operator()) {
      case "+" -> isMet(joined.left(), provided) && isMet(joined.right(), provided);
      case "-" -> isMet(joined.left(), provided) && !isMet(joined.right(), provided);
      default -> isMet(joined.left(), provided) || isMet(joined.right(), provided);
    };
  }
}
