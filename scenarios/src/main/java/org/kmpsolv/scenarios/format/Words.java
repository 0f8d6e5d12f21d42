package org.kmpsolv.scenarios.format;

import java.util.regex.Pattern;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.scenarios.yaml.Node;
import org.kmpsolv.scenarios.yaml.Text;

/**
 * Names, versions and architectures, read strictly: what rpm would take for a strange name is in a
 * scenario a mistake.
 */
final class Words {
  private static final Pattern ARCHITECTURE = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Pattern NAME = Pattern.compile("[^\\s=<>,]+");
  private static final Pattern PART = Pattern.compile("[A-Za-z0-9._+~^]+");
  private static final Pattern EVR_OF_DEPENDENCY = Pattern.compile("([0-9]+:)?[A-Za-z0-9._+~^-]+");

  private Words() {}

  static String word(Text text, String what) {
    if (!NAME.matcher(text.value()).matches()) {
      throw text.wanted(what);
    }
    return text.value();
  }

  static String name(Node place, String name) {
    if (!NAME.matcher(name).matches()) {
      throw place.error("'" + name + "' is no name of a package");
    }
    return name;
  }

  static String architecture(Node place, String architecture) {
    if (!ARCHITECTURE.matcher(architecture).matches()) {
      throw place.error("'" + architecture + "' is no architecture");
    }
    return architecture;
  }

  /** The version of a package, which has a release. */
  static Evr evr(Node place, String text) {
    try {
      Evr evr = Evr.parse(text);
      String release = evr.release();
      if (release != null
          && PART.matcher(evr.version()).matches()
          && PART.matcher(release).matches()) {
        return evr;
      }
    } catch (IllegalArgumentException e) {
      throw place.error(String.valueOf(e.getMessage()));
    }
    throw place.error("'" + text + "' is no [EPOCH:]VERSION-RELEASE");
  }

  /** Whether a relation may name that version. */
  static boolean isEvrOfDependency(String text) {
    return EVR_OF_DEPENDENCY.matcher(text).matches();
  }

  /** Reads {@code NAME-[EPOCH:]VERSION-RELEASE.ARCH}. */
  static Nevra nevra(Node place, String text) {
    int dot = text.lastIndexOf('.');
    int release = text.lastIndexOf('-', Math.max(dot, 0));
    int version = text.lastIndexOf('-', release - 1);
    if (version <= 0 || dot < release) {
      throw place.error("'" + text + "' is no NAME-[EPOCH:]VERSION-RELEASE.ARCH");
    }
    return new Nevra(
        name(place, text.substring(0, version)),
        evr(place, text.substring(version + 1, dot)),
        architecture(place, text.substring(dot + 1)));
  }
}
