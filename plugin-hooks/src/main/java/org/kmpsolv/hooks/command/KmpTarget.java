package org.kmpsolv.hooks.command;

import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Target;

/** A KMP that was chosen for what it loads on: other versions of its name will not do. */
final class KmpTarget {
  private KmpTarget() {}

  static Target of(Universe universe, int id) {
    return new Target.Named(new Relation(universe.name(id), Comparison.EQUAL, universe.evr(id)));
  }
}
