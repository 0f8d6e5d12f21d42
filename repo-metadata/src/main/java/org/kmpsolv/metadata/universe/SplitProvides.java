package org.kmpsolv.metadata.universe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;

/**
 * A package that was split off from another says so in what it provides: {@code name:/path} wishes
 * for it where the package of that name, which held the path, is replaced; as libsolv reads it.
 */
final class SplitProvides {
  private static final String PREFIX = "splitprovides(";
  private static final byte[] PREFIX_BYTES = PREFIX.getBytes(UTF_8);
  private static final String WITH = " + ";

  private SplitProvides() {}

  /** What the package supplements by what it provides; mostly nothing. */
  static List<Dependency> supplements(PackageInfo info) {
    List<Dependency> found = new ArrayList<>();
    for (Dependency dependency : info.dependencies(DependencyKind.PROVIDES)) {
      if (dependency instanceof Relation relation) {
        int colon = relation.name().indexOf(":/");
        if (colon > 0) {
          found.add(
              Relation.of(
                  PREFIX
                      + relation.name().substring(0, colon)
                      + WITH
                      + relation.name().substring(colon + 1)
                      + ")"));
        }
      }
    }
    return found;
  }

  static boolean isSplit(String capability) {
    return capability.startsWith(PREFIX) && capability.contains(WITH);
  }

  /** The same of a string that is mostly another, such as a modalias, and then is not even read. */
  static boolean isSplit(StringTable strings, int capability) {
    return strings.startsWith(capability, PREFIX_BYTES) && isSplit(strings.get(capability));
  }

  /** The name of the package that is split. */
  static String name(String capability) {
    return capability.substring(PREFIX.length(), capability.indexOf(WITH));
  }

  /** The path that tells whether it is from before the split. */
  static String path(String capability) {
    return capability.substring(capability.indexOf(WITH) + WITH.length(), capability.length() - 1);
  }
}
