package org.kmpsolv.hooks.machine;

import java.util.List;
import org.kmpsolv.metadata.model.MetadataException;

/** The machine's log, where there is one. */
public final class Syslog {
  private static final String LOGGER = "logger";

  private Syslog() {}

  /**
   * Tells one line there.
   *
   * @param warns whether somebody should look
   */
  public static void tell(boolean warns, String line) {
    if (Program.isOnPath(LOGGER)) {
      String priority = warns ? "user.warning" : "user.info";
      try {
        Program.run(List.of(LOGGER, "-t", "kmpsolv", "-p", priority, "--", line), null);
      } catch (MetadataException e) {
        // There is none.
      }
    }
  }
}
