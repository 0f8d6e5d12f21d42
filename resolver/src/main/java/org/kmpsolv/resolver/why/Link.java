package org.kmpsolv.resolver.why;

import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.resolver.Reason;

/**
 * A link of a chain of reasons: a package, and what makes it come, stay or go. Immutable.
 *
 * @param goes whether it goes
 * @param reason which leads to the package of the link before, where it leads to one
 */
public record Link(Nevra nevra, boolean goes, Reason reason) {

  /** The link in one sentence, the cause first, without a full stop. */
  public String tell() {
    return reason.cause() + " → " + nevra + (goes ? " goes" : "");
  }
}
