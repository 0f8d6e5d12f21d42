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
  private PolicyReader() {}

  static Policy read(@Nullable Node node, Policy otherwise) {
    if (node == null) {
      return otherwise;
    }
    Mapping mapping = node.mapping("a policy").allowing(List.of("recommends", "multiversion"));
    Policy policy = otherwise;
    Node recommends = mapping.get("recommends");
    if (recommends != null) {
      policy = policy.withRecommends(recommends.text("true or false").truth());
    }
    Node multiversion = mapping.get("multiversion");
    if (multiversion != null) {
      policy = policy.withMultiversion(multiversion(multiversion));
    }
    return policy;
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
