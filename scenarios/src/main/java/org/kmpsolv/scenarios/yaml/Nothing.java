package org.kmpsolv.scenarios.yaml;

/** A value that is not there: a key without anything after its colon. Immutable. */
public record Nothing(Location location) implements Node {
  @Override
  public String kind() {
    return "nothing";
  }
}
