package org.kmpsolv.scenarios.yaml;

import com.google.common.collect.ImmutableList;
import org.kmpsolv.scenarios.ScenarioException;

/** A value in a YAML file. Immutable. */
public sealed interface Node permits Mapping, Sequence, Text, Nothing {

  /** Where it begins. */
  Location location();

  /** What it is, in words: "a list". */
  String kind();

  /** The error that says what is wrong here. */
  default ScenarioException error(String what) {
    return new ScenarioException(location(), what, null);
  }

  /** The error that something else is wanted here. */
  default ScenarioException wanted(String what) {
    return error(what + " is wanted, this is " + kind());
  }

  /**
   * This as a text.
   *
   * @param what names it in the error
   * @throws ScenarioException where it is anything else, or empty
   */
  default Text text(String what) {
    if (this instanceof Text text && !text.value().isBlank()) {
      return text;
    }
    throw wanted(what);
  }

  /**
   * This as a mapping.
   *
   * @param what names it in the error
   * @throws ScenarioException where it is anything else
   */
  default Mapping mapping(String what) {
    if (this instanceof Mapping mapping) {
      return mapping;
    }
    throw wanted(what);
  }

  /**
   * The nodes of this list.
   *
   * @param what names it in the error
   * @throws ScenarioException where it is no list
   */
  default ImmutableList<Node> list(String what) {
    if (this instanceof Sequence sequence) {
      return sequence.nodes();
    }
    throw wanted(what);
  }

  /**
   * The texts of this list; a text alone is a list of one.
   *
   * @param what names one of them in the error
   * @throws ScenarioException where it is neither
   */
  default ImmutableList<Text> texts(String what) {
    return this instanceof Sequence sequence
        ? sequence.nodes().stream()
            .map(node -> node.text(what))
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of(text(what));
  }
}
