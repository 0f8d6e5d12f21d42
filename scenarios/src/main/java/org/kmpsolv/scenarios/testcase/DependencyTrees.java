package org.kmpsolv.scenarios.testcase;

import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.RichDependency;
import org.kmpsolv.scenarios.testcase.DependencyTree.Joined;
import org.kmpsolv.scenarios.testcase.DependencyTree.Name;

/** Makes libsolv's dependencies of rpm's. */
final class DependencyTrees {
  private DependencyTrees() {}

  /** A dependency of a package, where names that mean more are written as what they mean. */
  static DependencyTree of(Dependency dependency, DependencyKind kind) {
    DependencyTree tree = of(dependency);
    return switch (kind) {
      case SUPPLEMENTS, ENHANCES -> SuseDependency.of(tree, "solvable:supplements");
      case CONFLICTS -> SuseDependency.of(tree, "solvable:conflicts");
      default -> tree;
    };
  }

  static DependencyTree of(Dependency dependency) {
    if (dependency instanceof RichDependency rich) {
      DependencyTree right = of(rich.right());
      Dependency otherwise = rich.otherwise();
      if (otherwise != null) {
        right = new Joined(right, "<ELSE>", of(otherwise));
      }
      return new Joined(of(rich.left()), operator(rich), right);
    }
    Relation relation = (Relation) dependency;
    Evr evr = relation.evr();
    Name name = new Name(relation.name());
    return evr == null
        ? name
        : new Joined(name, relation.comparison().symbol(), new Name(evr.toString()));
  }

  private static String operator(RichDependency rich) {
    return switch (rich.operator()) {
      case AND -> "&";
      case OR -> "|";
      case IF -> "<IF>";
      case UNLESS -> "<UNLESS>";
      case WITH -> "+";
      case WITHOUT -> "-";
    };
  }
}
