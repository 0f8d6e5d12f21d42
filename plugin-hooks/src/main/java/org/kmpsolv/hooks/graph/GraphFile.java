package org.kmpsolv.hooks.graph;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.hooks.output.Printable;
import org.kmpsolv.resolver.conflict.ConflictGraph;
import org.kmpsolv.resolver.conflict.ConflictGraph.Edge;
import org.kmpsolv.resolver.conflict.ConflictGraph.Node;

/** A file that a graph is written to; its name says in which format. Immutable. */
public final class GraphFile {
  private final Path file;
  private final BiFunction<ConflictGraph, List<String>, String> format;

  private GraphFile(Path file, BiFunction<ConflictGraph, List<String>, String> format) {
    this.file = file;
    this.format = format;
  }

  /** The file of that name; null where it ends neither in {@code .svg} nor in {@code .dot}. */
  public static @Nullable GraphFile of(Path file) {
    String name = String.valueOf(file.getFileName());
    if (name.endsWith(".svg")) {
      return new GraphFile(file, SvgWriter::write);
    }
    return name.endsWith(".dot") ? new GraphFile(file, DotWriter::write) : null;
  }

  /**
   * Writes it whole, or leaves what was there.
   *
   * @param title a line each
   */
  public void write(ConflictGraph graph, List<String> title) throws IOException {
    String text = format.apply(printable(graph), title.stream().map(Printable::of).toList());
    String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
    Path whole = file.resolveSibling(name);
    try {
      Files.writeString(whole, text);
      move(whole);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static ConflictGraph printable(ConflictGraph graph) {
    return new ConflictGraph(
        graph.nodes().stream()
            .map(
                node ->
                    new Node(
                        node.id(),
                        node.kind(),
                        node.lines().stream().map(Printable::of).collect(toImmutableList())))
            .collect(toImmutableList()),
        graph.edges().stream()
            .map(
                edge ->
                    new Edge(edge.from(), edge.to(), Printable.of(edge.label()), edge.excludes()))
            .collect(toImmutableList()));
  }

  private void move(Path whole) throws IOException {
    try {
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
