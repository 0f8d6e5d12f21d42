package org.kmpsolv.metadata.solv;

import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.RichDependency;
import org.kmpsolv.metadata.model.RichDependency.Operator;

/**
 * What the ids of a file mean as dependencies. Each is made once.
 *
 * <p>What libsolv took apart becomes the name again that rpm has for it: a namespace {@code
 * modalias(pci:…)}, a name and an architecture {@code name.arch}, a name for another architecture
 * {@code name:any}, a kind and a name {@code pattern:name}.
 */
final class Dependencies {
  private static final String NAMESPACE = "namespace:";

  // libsolv's numbers; up to 7 they are sets of greater (1), equal (2) and less (4).
  private static final int AND = 16;
  private static final int OR = 17;
  private static final int WITH = 18;
  private static final int NAMESPACED = 19;
  private static final int ARCHITECTURE = 20;
  private static final int IF = 22;
  private static final int KIND = 24;
  private static final int MULTI_ARCHITECTURE = 25;
  private static final int ELSE = 26;
  private static final int WITHOUT = 28;
  private static final int UNLESS = 29;

  private final Cursor cursor;
  private final StringTable strings;
  private final RelationTable relations;
  private final @Nullable Dependency[] made;
  private final @Nullable Evr[] evrs;

  Dependencies(SolvFile file) {
    this.cursor = file.cursor();
    this.strings = file.strings();
    this.relations = file.relations();
    this.made = new Dependency[file.header().ids()];
    this.evrs = new Evr[file.header().strings()];
  }

  Dependency get(int id) {
    Dependency known = made[id];
    if (known == null) {
      known = make(id);
      made[id] = known;
    }
    return known;
  }

  /** The version that a string stands for. */
  Evr evr(int id) {
    if (relations.isRelation(id)) {
      throw cursor.error("a relation stands in place of a version");
    }
    Evr known = evrs[id];
    if (known == null) {
      try {
        known = Evr.parse(strings.get(id));
      } catch (IllegalArgumentException e) {
        throw cursor.error(MetadataFile.oneLine(String.valueOf(e.getMessage())));
      }
      evrs[id] = known;
    }
    return known;
  }

  /** A string that is no relation: a name, an architecture, a vendor. */
  String string(int id) {
    if (relations.isRelation(id)) {
      throw cursor.error("a relation stands in place of a name");
    }
    return id == 0 ? "" : strings.get(id);
  }

  private Dependency make(int id) {
    if (!relations.isRelation(id)) {
      return Relation.of(strings.get(id));
    }
    int left = relations.left(id);
    int right = relations.right(id);
    return switch (relations.operator(id)) {
      case 1 -> compare(left, Comparison.GREATER, right);
      case 2 -> compare(left, Comparison.EQUAL, right);
      case 3 -> compare(left, Comparison.GREATER_OR_EQUAL, right);
      case 4 -> compare(left, Comparison.LESS, right);
      case 5 -> compare(left, Comparison.UNEQUAL, right);
      case 6 -> compare(left, Comparison.LESS_OR_EQUAL, right);
      case 7 -> get(left);
      case AND -> both(left, right);
      case OR -> rich(Operator.OR, left, right);
      case WITH -> rich(Operator.WITH, left, right);
      case WITHOUT -> rich(Operator.WITHOUT, left, right);
      case IF -> conditional(Operator.IF, left, right);
      case UNLESS -> conditional(Operator.UNLESS, left, right);
      case NAMESPACED -> named(namespace(left) + "(" + text(right) + ")");
      case ARCHITECTURE -> named(name(left) + "." + name(right));
      case MULTI_ARCHITECTURE -> named(name(left) + ":" + name(right));
      case KIND -> named(name(right) + ":" + name(left));
      default ->
          throw cursor.error(
              "a relation has operator " + relations.operator(id) + ", which is not known");
    };
  }

  private Dependency compare(int left, Comparison comparison, int right) {
    return new Relation(name(left), comparison, evr(right));
  }

  private Dependency both(int left, int right) {
    Dependency both = Dependency.both(get(left), get(right));
    if (both instanceof Relation relation) {
      cursor.pay(64 + relation.name().length());
    }
    return both;
  }

  private Dependency rich(Operator operator, int left, int right) {
    return new RichDependency(operator, get(left), get(right), null);
  }

  private Dependency conditional(Operator operator, int left, int right) {
    return relations.isRelation(right) && relations.operator(right) == ELSE
        ? new RichDependency(
            operator, get(left), get(relations.left(right)), get(relations.right(right)))
        : new RichDependency(operator, get(left), get(right), null);
  }

  /** The name of a relation that has no version. */
  private String name(int id) {
    if (get(id) instanceof Relation relation && relation.evr() == null) {
      return relation.name();
    }
    throw cursor.error("only a name has a version or an architecture");
  }

  private String namespace(int id) {
    String name = name(id);
    return name.startsWith(NAMESPACE) ? name.substring(NAMESPACE.length()) : name;
  }

  /** What a namespace is asked; it may be a relation, as in {@code splitprovides(name + path)}. */
  private String text(int id) {
    if (id == 0) {
      return "";
    }
    if (relations.isRelation(id) && relations.operator(id) == WITH) {
      return name(relations.left(id)) + " + " + name(relations.right(id));
    }
    return get(id).toString();
  }

  private Relation named(String name) {
    cursor.pay(64 + name.length());
    return Relation.of(name);
  }
}
