package org.kmpsolv.scenarios.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.resolver.autoremove.AutoremoveRequest;
import org.kmpsolv.resolver.autoremove.SystemCheck;
import org.kmpsolv.resolver.retention.KeepSpec;
import org.kmpsolv.scenarios.yaml.Mapping;
import org.kmpsolv.scenarios.yaml.Node;
import org.kmpsolv.scenarios.yaml.Text;

/**
 * Reads {@code autoremove}, which is asked for alone, and what it is about: {@code auto-installed}
 * and {@code system-check}.
 */
final class AutoremoveReader {
  static final String AUTOREMOVE = "autoremove";

  private static final String AUTOMATIC = "auto-installed";
  private static final String SYSTEM_CHECK = "system-check";
  private static final String WHAT = "'autoremove', or 'autoremove: {keep: latest,running}'";

  private AutoremoveReader() {}

  /** What is asked, or null where autoremove is not. */
  static @Nullable AutoremoveRequest read(Mapping root) {
    Node request = root.require("request");
    if (!isAsked(request)) {
      for (String key : List.of(AUTOMATIC, SYSTEM_CHECK)) {
        Node node = root.get(key);
        if (node != null) {
          throw node.error("'" + key + "' means nothing without 'autoremove'");
        }
      }
      return null;
    }
    ImmutableList<Node> verbs = request.list("a list of verbs");
    if (verbs.size() > 1) {
      throw verbs.get(1).error("'autoremove' is asked for alone");
    }
    Node locks = option(verbs.get(0), "locks");
    Node keep = option(verbs.get(0), "keep");
    return new AutoremoveRequest(
        ImmutableSet.copyOf(values(root.get(AUTOMATIC), "a name")),
        values(locks, "a name, capability, path or glob"),
        systemCheck(root.get(SYSTEM_CHECK)),
        keep == null ? KeepSpec.DEFAULT : JobReader.keep(keep));
  }

  /** Whether it is among the verbs. */
  static boolean isAsked(Node request) {
    return request.list("a list of verbs").stream().anyMatch(AutoremoveReader::isAutoremove);
  }

  private static boolean isAutoremove(Node verb) {
    return verb instanceof Text text
        ? text.value().equals(AUTOREMOVE)
        : verb instanceof Mapping mapping && mapping.get(AUTOREMOVE) != null;
  }

  private static @Nullable Node option(Node verb, String key) {
    return verb instanceof Mapping mapping
        ? mapping
            .only(WHAT)
            .value()
            .mapping("options, {keep: latest,running}")
            .allowing(List.of("keep", "locks"))
            .get(key)
        : null;
  }

  private static ImmutableList<Dependency> systemCheck(@Nullable Node node) {
    return node == null
        ? ImmutableList.of()
        : node.texts("requires:CAPABILITY").stream()
            .map(AutoremoveReader::requirement)
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Dependency> requirement(Text text) {
    try {
      return SystemCheck.requirement(text.value());
    } catch (IllegalArgumentException e) {
      throw text.error(String.valueOf(e.getMessage()));
    }
  }

  private static ImmutableList<String> values(@Nullable Node node, String what) {
    return node == null
        ? ImmutableList.of()
        : node.texts(what).stream().map(Text::value).collect(ImmutableList.toImmutableList());
  }
}
