package org.kmpsolv.scenarios.format;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.RichDependency;
import org.kmpsolv.scenarios.yaml.Node;
import org.kmpsolv.scenarios.yaml.Text;

/** Reads dependencies as a spec file writes them, a list or a single one. */
final class DependencyReader {
  private static final String WHAT = "a dependency";

  private DependencyReader() {}

  static ImmutableList<Dependency> read(Node node) {
    return node.texts(WHAT).stream()
        .map(DependencyReader::dependency)
        .collect(ImmutableList.toImmutableList());
  }

  private static Dependency dependency(Text text) {
    Dependency dependency;
    try {
      dependency = Dependency.parse(text.value());
    } catch (IllegalArgumentException e) {
      throw text.error(String.valueOf(e.getMessage()));
    }
    check(text, dependency);
    return dependency;
  }

  /** The parser takes what it does not know for a name, as rpm does. */
  private static void check(Text text, @Nullable Dependency dependency) {
    if (dependency instanceof RichDependency rich) {
      check(text, rich.left());
      check(text, rich.right());
      check(text, rich.otherwise());
    } else if (dependency instanceof Relation relation) {
      if (relation.name().chars().anyMatch(c -> Character.isWhitespace(c) || c == ',')) {
        throw text.error(
            "'"
                + relation.name()
                + "' is no NAME, NAME = VERSION (or < <= >= >) or (rich dependency)");
      }
      if (relation.evr() != null && !Words.isEvrOfDependency(relation.evr().toString())) {
        throw text.error("'" + relation.evr() + "' is no [EPOCH:]VERSION[-RELEASE]");
      }
    }
  }
}
