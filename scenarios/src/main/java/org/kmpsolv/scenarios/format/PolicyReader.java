package org.kmpsolv.scenarios.format;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.scenarios.yaml.Mapping;
import org.kmpsolv.scenarios.yaml.Node;
import org.kmpsolv.scenarios.yaml.Sequence;
import org.kmpsolv.scenarios.yaml.Text;

/** Reads {@code policy}; what it does not name stays as it is by default. */
final class PolicyReader {
  private static final String MODES = "require, warn or ignore";

  private PolicyReader() {}

  static Policy read(@Nullable Node node, Policy otherwise) {
    if (node == null) {
      return otherwise;
    }
    Mapping mapping =
        node.mapping("a policy").allowing(List.of("recommends", "multiversion", "coverage"));
    Policy policy = otherwise;
    Node recommends = mapping.get("recommends");
    if (recommends != null) {
      policy = policy.withRecommends(recommends.text("true or false").truth());
    }
    Node multiversion = mapping.get("multiversion");
    if (multiversion != null) {
      policy = policy.withMultiversion(multiversion(multiversion));
    }
    Node coverage = mapping.get("coverage");
    return coverage == null ? policy : policy.withCoverage(coverage(coverage.text(MODES)));
  }

  private static Policy.CoverageMode coverage(Text text) {
    return switch (text.value()) {
      case "require" -> Policy.CoverageMode.REQUIRE;
      case "warn" -> Policy.CoverageMode.WARN;
      case "ignore" -> Policy.CoverageMode.IGNORE;
      default -> throw text.error("'" + text.value() + "' is not " + MODES);
    };
  }

  private static Policy.Multiversion multiversion(Node node) {
    if (node instanceof Sequence sequence && sequence.nodes().isEmpty()) {
      return Policy.Multiversion.parse("");
    }
    return Policy.Multiversion.parse(
        node.texts("a name or provides:CAPABILITY").stream()
            .map(Text::value)
            .collect(Collectors.joining(" ")));
  }
}
