package org.kmpsolv.hooks.command;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.hooks.graph.GraphFile;
import org.kmpsolv.hooks.output.Report;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.conflict.ConflictGraph;
import org.kmpsolv.resolver.situation.Situation;

/**
 * {@code --graph FILE}: where conflicts are drawn. Immutable.
 *
 * @param name as it was given; null where nothing is drawn
 */
record GraphOption(@Nullable String name, @Nullable GraphFile file) {
  private static final String GRAPH = "--graph";

  static void addTo(CommandSpec spec) {
    Options.value(
        spec,
        "FILE",
        "Where there is a problem, draw it to FILE.svg, or to FILE.dot for Graphviz.",
        GRAPH);
  }

  static GraphOption read(ParseResult parsed) {
    String name = Options.value(parsed, GRAPH);
    if (name == null) {
      return new GraphOption(null, null);
    }
    try {
      GraphFile file = GraphFile.of(Path.of(name));
      if (file == null) {
        throw CommandFailure.invalid(GRAPH + ": '" + name + "' ends neither in .svg nor in .dot");
      }
      return new GraphOption(name, file);
    } catch (InvalidPathException e) {
      throw CommandFailure.invalid(GRAPH + ": '" + name + "' is no path");
    }
  }

  /** Draws the problems of an answer, if a graph is asked for; a plan has none to draw. */
  void write(Report report, Universe universe, Request request, Resolution answer) {
    if (file == null) {
      return;
    }
    if (!(answer instanceof Resolution.Unsolvable unsolvable)) {
      report.progress("There is no conflict to draw, '" + name + "' is not written.");
      return;
    }
    ConflictGraph graph = ConflictGraph.of(new Situation(universe, request), unsolvable.problems());
    try {
      file.write(
          graph,
          unsolvable.problems().stream()
              .map(Problem::summary)
              .map(summary -> "Problem: " + summary)
              .toList());
    } catch (IOException e) {
      throw CommandFailure.invalid(GRAPH + ": cannot write to '" + name + "': " + e);
    }
  }
}
