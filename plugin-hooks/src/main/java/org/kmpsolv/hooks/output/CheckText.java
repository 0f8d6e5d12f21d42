package org.kmpsolv.hooks.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kmpsolv.hooks.output.Sheet.Style;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.check.Cause;
import org.kmpsolv.resolver.check.Check;
import org.kmpsolv.resolver.check.Reason;
import org.kmpsolv.resolver.check.Stranded;
import org.kmpsolv.resolver.check.Uninstallable;
import org.kmpsolv.resolver.rule.Rule;

/** Which packages cannot be installed, as text, by their causes. */
final class CheckText {
  private static final int CAUSES = 10;
  private static final int CAPABILITIES = 3;
  private static final String DEEP = "    ";

  private final Sheet sheet;
  private final Universe universe;
  private final boolean all;

  CheckText(Sheet sheet, Universe universe, boolean all) {
    this.sheet = sheet;
    this.universe = universe;
    this.all = all;
  }

  void print(Check check) {
    List<Cause> told =
        all
            ? check.causes()
            : check.causes().stream().filter(cause -> !cause.first().isEmpty()).toList();
    told.stream().limit(all ? told.size() : CAUSES).forEach(this::cause);
    if (!all && told.size() > CAUSES) {
      int packages = told.stream().skip(CAUSES).mapToInt(cause -> cause.first().size()).sum();
      sheet.blank();
      sheet.line(
          Counted.of(told.size() - CAUSES, "more cause")
              + ": "
              + Counted.of(packages, "more package")
              + " (--verbose shows all)");
    }
    stranded(check.stranded());
    sheet.blank();
    sheet.line(summary(check));
  }

  private void cause(Cause cause) {
    List<String> lines = lines(cause);
    sheet.blank();
    sheet.line(sheet.styled(Style.RED, "Problem: ") + Printable.of(lines.get(0)));
    lines.stream().skip(1).forEach(line -> sheet.line("  " + Printable.of(line)));
    int first = cause.first().size();
    sheet.line(
        "  makes "
            + Counted.of(cause.count(), "package")
            + " uninstallable"
            + (first == cause.count()
                ? ":"
                : first == 0
                    ? ", all told above"
                    : ", " + Counted.number(first) + " not told above:"));
    if (first > 0) {
      packages(cause.first());
    }
  }

  /** The cause itself, then how it comes to it. */
  private List<String> lines(Cause cause) {
    if (cause.reason() instanceof Reason.Missing missing) {
      String what =
          (missing.elsewhere()
                  ? "only packages of other architectures provide "
                  : "nothing provides ")
              + capabilities(missing.dependencies());
      return List.of(
          what
              + " needed by "
              + name(cause.hits().get(0))
              + (cause.hits().size() > 1
                  ? " and " + Counted.number(cause.hits().size() - 1) + " more"
                  : ""));
    }
    List<Rule> rules = ((Reason.Clash) cause.reason()).rules();
    List<String> lines = new ArrayList<>();
    lines.add(rules.get(rules.size() - 1).tell(universe));
    rules.stream().limit(rules.size() - 1).forEach(rule -> lines.add(rule.tell(universe)));
    return lines;
  }

  /** Of many the first ones, and how many there are. */
  private String capabilities(List<Integer> dependencies) {
    String shown =
        dependencies.stream()
            .limit(all ? dependencies.size() : CAPABILITIES)
            .map(dependency -> "'" + universe.dependency(dependency) + "'")
            .collect(Collectors.joining(", "));
    return all || dependencies.size() <= CAPABILITIES
        ? shown
        : Counted.number(dependencies.size()) + " capabilities, first: " + shown + ",";
  }

  private void packages(List<Uninstallable> packages) {
    List<Integer> direct =
        packages.stream().filter(it -> it.needs().isEmpty()).map(Uninstallable::id).toList();
    List<Uninstallable> others = packages.stream().filter(it -> !it.needs().isEmpty()).toList();
    if (!all) {
      sheet.words(
          DEEP,
          CauseText.names(universe, packages.stream().map(Uninstallable::id).toList(), false),
          Style.PLAIN);
      others.stream().limit(1).forEach(this::way);
      return;
    }
    if (!direct.isEmpty()) {
      sheet.words(DEEP, CauseText.names(universe, direct, true), Style.PLAIN);
    }
    others.forEach(this::way);
  }

  /** How the cause reaches a package that it does not hit directly. */
  private void way(Uninstallable broken) {
    sheet.line(
        DEEP
            + broken.needs().stream()
                .map(need -> Printable.of(need(need)))
                .collect(Collectors.joining("; ")));
  }

  private String need(Uninstallable.Need need) {
    return name(need.id())
        + " needs '"
        + universe.dependency(need.dependency())
        + "', which "
        + (need.providers() == 1
            ? "only " + name(need.provider()) + " provides"
            : "none of "
                + Counted.number(need.providers())
                + " packages can provide, first "
                + name(need.provider()));
  }

  private void stranded(Stranded stranded) {
    if (stranded.kmps().isEmpty()) {
      return;
    }
    sheet.blank();
    sheet.line(
        sheet.styled(Style.RED, "Problem: ")
            + Counted.of(stranded.kmps().size(), "KMP")
            + (stranded.causes().isEmpty()
                ? ", and no kernel in these repositories to load on:"
                : " without a kernel in these repositories to load on; on the nearest one:"));
    if (stranded.causes().isEmpty()) {
      sheet.words(CauseText.names(universe, stranded.kmps(), all), Style.PLAIN);
    }
    CauseText.print(sheet, universe, stranded.causes(), all);
  }

  private static String summary(Check check) {
    if (check.isSound()) {
      return "All of " + Counted.of(check.checked(), "package") + " can be installed.";
    }
    String kmps =
        check.stranded().kmps().isEmpty()
            ? ""
            : ", "
                + Counted.of(check.stranded().kmps().size(), "KMP")
                + " without a kernel to load on";
    return "Of "
        + Counted.of(check.checked(), "package")
        + ", "
        + Counted.number(check.uninstallable())
        + " cannot be installed"
        + kmps
        + ".";
  }

  private String name(int id) {
    return universe.nevra(id).toString();
  }
}
