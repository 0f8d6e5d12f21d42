package org.kmpsolv.hooks.output;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.hooks.output.Sheet.Style;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.analysis.Cause;
import org.kmpsolv.resolver.kernel.Obstacle;

/** Causes, each with the KMPs that it keeps from loading. */
final class CauseText {
  private static final int CAUSES = 10;
  private static final int NAMES = 3;
  private static final String DEEP = "    ";

  private CauseText() {}

  /**
   * Prints them.
   *
   * @param all whether all is told, or the causes that keep KMPs from loading which no other one
   *     before them does, and of those the first
   */
  static void print(Sheet sheet, Universe universe, List<Cause> causes, boolean all) {
    List<Cause> told =
        all ? causes : causes.stream().filter(cause -> !cause.first().isEmpty()).toList();
    told.stream().limit(all ? told.size() : CAUSES).forEach(it -> print(sheet, universe, it, all));
    if (!all && told.size() > CAUSES) {
      int kmps = told.stream().skip(CAUSES).mapToInt(cause -> cause.first().size()).sum();
      sheet.line(
          "  "
              + Counted.of(told.size() - CAUSES, "more cause")
              + ": "
              + Counted.of(kmps, "more KMP")
              + " (--verbose shows all)");
    }
  }

  private static void print(Sheet sheet, Universe universe, Cause cause, boolean all) {
    String checksums =
        all && cause.obstacle() instanceof Obstacle.Differs differs
            ? " (" + differs.needed().checksum() + " needed, " + differs.found() + " there)"
            : "";
    String line =
        "  " + cause.obstacle().tell() + checksums + ": " + Counted.of(cause.kmps().size(), "KMP");
    int first = cause.first().size();
    if (first == 0) {
      sheet.line(Printable.of(line) + ", all told above");
    } else {
      sheet.line(
          Printable.of(line)
              + (first == cause.kmps().size()
                  ? ""
                  : ", " + Counted.number(first) + " not told above"));
      sheet.words(DEEP, names(universe, cause.first(), all), Style.PLAIN);
    }
  }

  /** The packages, or the first ones, as words of one list. */
  static List<String> names(Universe universe, List<Integer> ids, boolean all) {
    return words(Lists.transform(ids, id -> universe.nevra(id).toString()), all);
  }

  /** The names, or the first ones, as words of one list. */
  static List<String> words(List<String> names, boolean all) {
    int told = all || names.size() <= NAMES ? names.size() : NAMES;
    List<String> words = new ArrayList<>();
    for (int i = 0; i < told; i++) {
      words.add(Printable.of(names.get(i)) + (i + 1 < names.size() ? "," : ""));
    }
    if (told < names.size()) {
      words.add(Counted.number(names.size() - told) + " more");
    }
    return words;
  }
}
