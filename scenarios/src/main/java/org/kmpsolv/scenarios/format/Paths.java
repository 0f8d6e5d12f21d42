package org.kmpsolv.scenarios.format;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.kmpsolv.scenarios.yaml.Text;

/**
 * Finds what a scenario file names. Immutable.
 *
 * @param scenario paths are relative to the folder that this file is in
 */
record Paths(Path scenario) {
  Path find(Text text) {
    try {
      Path found = scenario.resolveSibling(text.value()).normalize();
      if (Files.isReadable(found)) {
        return found;
      }
      throw text.error("there is no '" + found + "'");
    } catch (InvalidPathException e) {
      throw text.error("'" + text.value() + "' is no path");
    }
  }
}
