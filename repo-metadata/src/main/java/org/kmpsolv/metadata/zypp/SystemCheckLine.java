package org.kmpsolv.metadata.zypp;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.Relation;

/**
 * What {@code systemCheck} lays upon every plan. Immutable.
 *
 * @param required whether the capability is to be there; else it must not be
 */
public record SystemCheckLine(boolean required, Relation capability) {
  private static final String REQUIRES = "requires:";
  private static final String CONFLICTS = "conflicts:";

  /**
   * Reads the file and those of the directory.
   *
   * @param except one of the directory that is not read
   * @throws MetadataException where a line is neither of both
   */
  static ImmutableList<SystemCheckLine> readAll(Path file, Path directory, Path except) {
    List<ConfigFile.Line> lines = new ArrayList<>(ConfigFile.lines(file));
    ConfigFile.filesIn(directory, ".check").stream()
        .filter(each -> !each.equals(except))
        .forEach(each -> lines.addAll(ConfigFile.lines(each)));
    return lines.stream()
        .filter(line -> !hasColon(line.text()))
        .map(line -> line.read(line.text(), SystemCheckLine::of))
        .collect(ImmutableList.toImmutableList());
  }

  /** libzypp throws such a line away. */
  private static boolean hasColon(String text) {
    int first = text.indexOf(':');
    return first >= 0 && text.indexOf(':', first + 1) >= 0;
  }

  private static SystemCheckLine of(String text) {
    boolean required = text.startsWith(REQUIRES);
    if (!required && !text.startsWith(CONFLICTS)) {
      throw new IllegalArgumentException(
          ConfigFile.quoted(text) + " is neither requires:CAPABILITY nor conflicts:CAPABILITY");
    }
    Dependency dependency = Dependency.parse(text.substring(text.indexOf(':') + 1).strip());
    if (dependency instanceof Relation relation) {
      return new SystemCheckLine(required, relation);
    }
    throw new IllegalArgumentException(ConfigFile.quoted(text) + " is more than one capability");
  }
}
