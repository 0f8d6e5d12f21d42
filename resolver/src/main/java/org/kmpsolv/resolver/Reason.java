package org.kmpsolv.resolver;

import java.util.Optional;
import org.kmpsolv.metadata.model.Nevra;

/**
 * Why a package comes or goes. Reasons make a graph: each leads from its package to the one that is
 * the cause, until nothing but the request, a device or what is installed is left. Immutable.
 */
public sealed interface Reason permits InstallReason, RemovalReason, Reason.Told {

  /** Seen from the package: {@code required by a-1-1.x86_64 ('b')}. */
  String tell();

  /** Seen from the cause: {@code a-1-1.x86_64 requires 'b'}. */
  String cause();

  /** The package that is the cause; none where there is a cause of another kind. */
  default Optional<Nevra> because() {
    return Optional.empty();
  }

  /** The lower-case word of the JSON. */
  String word();

  /** A reason that is known in words alone. */
  static Reason told(String text) {
    return new Told(text);
  }

  /** What somebody says. */
  record Told(String text) implements Reason {
    @Override
    public String tell() {
      return text;
    }

    @Override
    public String cause() {
      return text;
    }

    @Override
    public String word() {
      return "told";
    }
  }
}
