package org.kmpsolv.hooks;

import java.io.IOException;
import java.util.logging.LogManager;

/**
 * Java's log of a program that writes none; the launcher names it to Java. The solver asks for a
 * logger, and Java would look through every jar for who else wants to log: a sixth of a plan's
 * time.
 */
public final class NoLogging extends LogManager {

  /**
   * Has none.
   *
   * @throws IOException always: without a configuration nothing is logged, and nobody is looked for
   */
  @Override
  public void readConfiguration() throws IOException {
    throw new IOException("nothing is logged");
  }
}
