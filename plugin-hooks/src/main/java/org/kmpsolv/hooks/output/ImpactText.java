package org.kmpsolv.hooks.output;

import java.util.List;
import org.kmpsolv.hooks.output.Sheet.Style;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.analysis.Impact;
import org.kmpsolv.resolver.analysis.SymbolChanges;

/** What a change of the kernel does, as text. */
final class ImpactText {
  private final Sheet sheet;
  private final Universe universe;
  private final boolean all;

  ImpactText(Sheet sheet, Universe universe, boolean all) {
    this.sheet = sheet;
    this.universe = universe;
    this.all = all;
  }

  void print(Impact impact) {
    String from = Printable.of(impact.from().release());
    String to = Printable.of(impact.to().release());
    sheet.blank();
    Table symbols =
        new Table(0, "Symbols from " + from + " to " + to, "Added", "Removed", "Changed");
    row(symbols, "of the kernels", impact.imageSymbols());
    row(symbols, "of the KMPs", impact.kmpSymbols());
    symbols.print(sheet);
    if (all) {
      list(impact.imageSymbols());
      list(impact.kmpSymbols());
    }
    int kmps = impact.kmps().size();
    sheet.blank();
    Table loadable =
        new Table(0, "KMPs of " + from + " on " + to, "KMPs", "of " + Counted.number(kmps));
    loadable(loadable, "loadable by themselves", impact.alone(), kmps);
    loadable(loadable, "loadable with the new KMPs", impact.withNew(), kmps);
    loadable(loadable, "loadable with KMPs of both", impact.withBoth(), kmps);
    loadable.row(
        "not loadable",
        Counted.number(kmps - impact.withBoth().size()),
        percent(kmps - impact.withBoth().size(), kmps));
    loadable.print(sheet);
    if (!impact.causes().isEmpty()) {
      sheet.blank();
      sheet.line(
          sheet.styled(
              Style.BOLD,
              Counted.of(kmps - impact.withBoth().size(), "KMP")
                  + (kmps - impact.withBoth().size() == 1 ? " does" : " do")
                  + " not load:"));
      CauseText.print(sheet, universe, impact.causes(), all);
    }
    suppressions(impact);
  }

  private static void row(Table table, String whose, SymbolChanges changes) {
    table.row(
        whose,
        Counted.number(changes.added().size()),
        Counted.number(changes.removed().size()),
        Counted.number(changes.changed().size()));
  }

  private static void loadable(Table table, String how, List<Integer> kmps, int total) {
    table.row(how, Counted.number(kmps.size()), percent(kmps.size(), total));
  }

  /** Rounded down: 100.0 % is all of them. */
  private static String percent(int part, int total) {
    long tenths = total == 0 ? 0 : part * 1000L / total;
    return tenths / 10 + "." + tenths % 10 + " %";
  }

  /** As {@code diff} marks them. */
  private void list(SymbolChanges changes) {
    changes.added().forEach(it -> sheet.line(Printable.of("  + " + it)));
    changes.removed().forEach(it -> sheet.line(Printable.of("  - " + it)));
    changes
        .changed()
        .forEach(
            it ->
                sheet.line(
                    Printable.of(
                        "  ! "
                            + it.capability()
                            + " "
                            + String.join(", ", it.from())
                            + " -> "
                            + String.join(", ", it.to()))));
  }

  private void suppressions(Impact impact) {
    if (impact.suppressed().isEmpty()) {
      return;
    }
    sheet.blank();
    sheet.line(
        sheet.styled(
            Style.BOLD,
            "Suppressed changes lift " + Counted.of(impact.lifted().size(), "KMP") + ":"));
    for (Impact.Suppressed line : impact.suppressed()) {
      sheet.line(
          Printable.of("  " + line.pattern())
              + ": "
              + Counted.of(line.symbols().size(), "changed symbol")
              + ", needed by "
              + Counted.number(line.lifted().size())
              + " of them");
      if (all && !line.symbols().isEmpty()) {
        sheet.words(line.symbols().stream().map(Printable::of).toList(), Style.PLAIN);
      }
    }
  }
}
