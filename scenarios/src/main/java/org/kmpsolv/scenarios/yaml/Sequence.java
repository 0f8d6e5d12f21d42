package org.kmpsolv.scenarios.yaml;

import com.google.common.collect.ImmutableList;

/** A list. Immutable. */
public record Sequence(Location location, ImmutableList<Node> nodes) implements Node {
  @Override
  public String kind() {
    return "a list";
  }
}
