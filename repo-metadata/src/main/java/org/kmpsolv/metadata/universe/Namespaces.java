package org.kmpsolv.metadata.universe;

import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.RichDependency;
import org.kmpsolv.metadata.model.RichDependency.Operator;

/**
 * The capabilities that SUSE's packages write as one name and mean as more, and what they mean. The
 * readings are those of libsolv's {@code repo_fix_supplements} and {@code repo_fix_conflicts}.
 */
final class Namespaces {
  private static final String MODALIAS = "modalias(";
  private static final String SYSTEM_MODALIAS = "system:modalias(";
  private static final String PACKAGE_AND = "packageand(";
  private static final String OTHER_PROVIDERS = "otherproviders(";
  private static final String PATTERN = "pattern";

  private Namespaces() {}

  /** Whether a fact about the machine is meant, not a package. */
  static boolean isNamespace(String name) {
    return name.endsWith(")")
        && (name.startsWith(MODALIAS)
            || name.startsWith("language(")
            || name.startsWith("filesystem(")
            || SplitProvides.isSplit(name));
  }

  /** Whether rpm itself answers for it. */
  static boolean isAlwaysMet(String name) {
    return name.startsWith("rpmlib(");
  }

  /**
   * What a dependency means: {@code modalias(P:GLOB)} is P and {@code modalias(GLOB)}; {@code
   * packageand(a:b)} is a and b; {@code otherproviders(x)} is x, for no package conflicts with
   * itself. Any other is itself.
   */
  static Dependency meaning(Dependency dependency) {
    if (!(dependency instanceof Relation relation) || !relation.name().endsWith(")")) {
      return dependency;
    }
    String name = relation.name();
    if (name.startsWith(SYSTEM_MODALIAS)) {
      name = name.substring(SYSTEM_MODALIAS.length() - MODALIAS.length());
    }
    if (name.startsWith(MODALIAS)) {
      return modalias(name.substring(MODALIAS.length(), name.length() - 1));
    }
    if (name.startsWith(PACKAGE_AND)) {
      return packageAnd(name.substring(PACKAGE_AND.length(), name.length() - 1), dependency);
    }
    if (name.startsWith(OTHER_PROVIDERS)) {
      return Relation.of(name.substring(OTHER_PROVIDERS.length(), name.length() - 1));
    }
    return dependency;
  }

  /**
   * A package stands before the glob where there are two colons: {@code kernel-default:pci:v*}, but
   * {@code pci:v*}.
   */
  private static Dependency modalias(String inner) {
    int colon = inner.indexOf(':');
    if (colon <= 0 || inner.indexOf(':', colon + 1) < 0) {
      return Relation.of(MODALIAS + inner + ")");
    }
    return new RichDependency(
        Operator.AND,
        Relation.of(inner.substring(0, colon)),
        Relation.of(MODALIAS + inner.substring(colon + 1) + ")"),
        null);
  }

  private static Dependency packageAnd(String inner, Dependency asWritten) {
    List<Dependency> parts = new ArrayList<>();
    for (int start = 0; start <= inner.length(); ) {
      int end = inner.indexOf(':', start);
      if (end >= 0 && inner.substring(start, end).equals(PATTERN)) {
        end = inner.indexOf(':', end + 1);
      }
      String part = inner.substring(start, end < 0 ? inner.length() : end);
      if (!part.isEmpty()) {
        parts.add(Relation.of(part));
      }
      start = end < 0 ? inner.length() + 1 : end + 1;
    }
    return parts.stream()
        .reduce((left, right) -> new RichDependency(Operator.AND, left, right, null))
        .orElse(asWritten);
  }
}
