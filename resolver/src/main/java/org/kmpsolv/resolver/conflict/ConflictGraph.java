package org.kmpsolv.resolver.conflict;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.situation.Situation;

/**
 * The problems of a request as one graph, from the request to what cannot be together. Immutable.
 *
 * @param nodes each with an id of its own
 * @param edges between those nodes
 */
public record ConflictGraph(ImmutableList<Node> nodes, ImmutableList<Edge> edges) {

  /** What a node stands for. */
  public enum Kind {
    /** A job, or that what is installed stays. */
    REQUEST,
    PACKAGE,
    /** One or more capabilities, symbols or modules. */
    CAPABILITY,
    /** Something that there is not. */
    MISSING
  }

  /**
   * A node.
   *
   * @param lines its label, at least one line
   */
  public record Node(String id, Kind kind, ImmutableList<String> lines) {}

  /**
   * A rule, or a part of one.
   *
   * @param from the id of a node
   * @param to the id of a node
   * @param excludes whether both cannot be, or else the one leads to the other
   */
  public record Edge(String from, String to, String label, boolean excludes) {}

  /** The graph of some problems of the situation's request. */
  public static ConflictGraph of(Situation situation, List<Problem> problems) {
    GraphBuilder builder = new GraphBuilder(situation);
    problems.forEach(problem -> builder.add(problem.conflict()));
    return builder.build();
  }
}
