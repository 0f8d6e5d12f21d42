package org.kmpsolv.metadata.helix;

import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Evr;

/** A version whose parts are told one after the other. Not thread-safe. */
final class HelixVersion {
  private String epoch = "";
  private String version = "";
  private @Nullable String release;

  void epoch(String value) {
    epoch = value;
  }

  void version(String value) {
    version = value;
  }

  void release(String value) {
    release = value;
  }

  /** Whether nothing was told but perhaps an epoch of 0. */
  boolean isEmpty() {
    return (epoch.isEmpty() || epoch.equals("0")) && version.isEmpty() && release == null;
  }

  /**
   * The version; a release may stand at the end of what is called version, but no epoch before it.
   *
   * @throws IllegalArgumentException where the epoch is no number
   */
  Evr evr() {
    String text = release == null ? version : version + "-" + release;
    int dash = text.lastIndexOf('-');
    return new Evr(
        epoch.isEmpty() ? 0 : Evr.parseEpoch(epoch),
        dash < 0 ? text : text.substring(0, dash),
        dash < 0 ? null : text.substring(dash + 1));
  }
}
