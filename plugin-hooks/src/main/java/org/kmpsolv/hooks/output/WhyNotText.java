package org.kmpsolv.hooks.output;

import java.util.List;
import org.kmpsolv.hooks.output.Sheet.Style;
import org.kmpsolv.hooks.output.TextReport.Verbosity;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.resolver.why.WhyNot;

/** Why packages are not there, as text. */
final class WhyNotText {
  private static final int SHOWN = 5;

  private final Sheet sheet;
  private final boolean all;

  /**
   * Starts a text.
   *
   * @param all whether long lists are told whole
   */
  WhyNotText(Sheet sheet, boolean all) {
    this.sheet = sheet;
    this.all = all;
  }

  void print(List<WhyNot> answers) {
    for (WhyNot why : answers) {
      sheet.blank();
      if (why instanceof WhyNot.Impossible it) {
        heading(it.nevra(), " cannot be in the plan.");
        it.heldBack().forEach(this::line);
        new ProblemText(sheet, all ? Verbosity.VERBOSE : Verbosity.NORMAL).print(it.problems());
      } else if (why instanceof WhyNot.Possible it) {
        possible(it);
      } else {
        heading(why.nevra(), " is there after the plan; 'kmpsolv why' tells why.");
      }
    }
  }

  private void heading(Nevra nevra, String rest) {
    sheet.line(sheet.styled(Style.BOLD, Printable.of(nevra.toString())) + rest);
  }

  private void possible(WhyNot.Possible why) {
    heading(why.nevra(), verdict(why.verdict()));
    why.difference()
        .ifPresent(
            it -> line("  " + it.criterion() + ": " + it.with() + " instead of " + it.best()));
    list("  With it would come ", why.comes());
    list("  With it would go ", why.goes());
    list("  The plan without it has instead ", why.without());
    if (why.verdict() == WhyNot.Verdict.WORSE && why.without().isEmpty()) {
      line("  Nothing in the plan asks for it.");
    }
    if (!why.proved()) {
      line("  That is not proved: the time limit ended the search.");
    }
  }

  private static String verdict(WhyNot.Verdict verdict) {
    return switch (verdict) {
      case WORSE -> " could be in the plan, but that would be worse:";
      case EQUAL ->
          " could be in the plan, which would be as good; the order of repositories and names"
              + " decides.";
      case NOT_ASKED -> " could be in the plan, but nothing asks for it:";
    };
  }

  private void list(String start, List<Nevra> packages) {
    if (!packages.isEmpty()) {
      List<String> shown =
          packages.stream().limit(all ? packages.size() : SHOWN).map(Nevra::toString).toList();
      int more = packages.size() - shown.size();
      line(start + String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "") + ".");
    }
  }

  private void line(String text) {
    sheet.line(Printable.of(text));
  }
}
