package org.kmpsolv.hooks.output;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kmpsolv.hooks.output.Sheet.Style;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.resolver.Criterion;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Step;
import org.kmpsolv.resolver.Step.Action;

/** A plan as zypper's installation summary. */
final class PlanText {
  private final Sheet sheet;
  private final boolean table;

  /**
   * Starts a summary.
   *
   * @param table whether each step is told with its version, repository and reason
   */
  PlanText(Sheet sheet, boolean table) {
    this.sheet = sheet;
    this.table = table;
  }

  void print(Plan plan) {
    if (plan.steps().isEmpty()) {
      sheet.line("Nothing to do.");
    }
    // zypper's order of the sections
    section(plan, Action.INSTALL, "NEW ", "installed", Style.PLAIN);
    section(plan, Action.REMOVE, "", "REMOVED", Style.RED);
    section(plan, Action.UPGRADE, "", "upgraded", Style.PLAIN);
    section(plan, Action.DOWNGRADE, "", "downgraded", Style.YELLOW);
    section(plan, Action.REINSTALL, "", "reinstalled", Style.PLAIN);
    if (!plan.steps().isEmpty()) {
      sheet.blank();
      counts(plan).ifPresent(sheet::line);
      sheet.line(sizes(plan));
    }
    if (!plan.steps().isEmpty() && !plan.kernels().isEmpty()) {
      new KernelsText(sheet).print(plan.kernels());
    }
    plan.notes().forEach(note -> sheet.line("Note: " + note));
    if (!plan.steps().isEmpty() || !plan.optimal()) {
      sheet.line(criteria(plan));
    }
  }

  private void section(Plan plan, Action action, String kind, String done, Style style) {
    Map<String, List<Step>> byType =
        plan.steps().stream()
            .filter(step -> step.action() == action)
            .collect(Collectors.groupingBy(PlanText::type, TreeMap::new, Collectors.toList()));
    byType.forEach((type, steps) -> section(steps, kind + type, done, style));
  }

  private static String type(Step step) {
    return PackageName.of(step.nevra().name()).type();
  }

  private void section(List<Step> steps, String kind, String done, Style style) {
    sheet.blank();
    String heading =
        steps.size() == 1
            ? "The following " + kind + " is going to be " + done + ":"
            : "The following "
                + (steps.size() + " " + PackageName.plural(kind))
                + " are going to be "
                + done
                + ":";
    sheet.line(sheet.styled(Style.BOLD, heading));
    if (table) {
      table(steps);
    } else {
      sheet.words(names(steps), style);
    }
  }

  /** In the order of names; the version only where two of a name come or go. */
  private static List<String> names(List<Step> steps) {
    Set<String> once = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (Step step : steps) {
      if (!once.add(step.nevra().name())) {
        twice.add(step.nevra().name());
      }
    }
    return steps.stream()
        .map(Step::nevra)
        .map(nevra -> twice.contains(nevra.name()) ? nevra.toString() : plain(nevra))
        .sorted()
        .toList();
  }

  private static String plain(Nevra nevra) {
    return PackageName.of(nevra.name()).plain();
  }

  /** In the order in which rpm can run them. */
  private void table(List<Step> steps) {
    Table rows = new Table(4, "Name", "Version", "Arch", "Repository", "Reason");
    for (Step step : steps) {
      Nevra nevra = step.nevra();
      rows.row(plain(nevra), version(step), nevra.arch(), step.repository(), step.reason());
    }
    rows.print(sheet);
  }

  private static String version(Step step) {
    Evr evr = step.nevra().evr();
    String replaced =
        step.replaces().stream()
            .filter(old -> old.name().equals(step.nevra().name()) && !old.evr().equals(evr))
            .map(old -> old.evr().toString())
            .collect(Collectors.joining(", "));
    return replaced.isEmpty() ? evr.toString() : replaced + " -> " + evr;
  }

  /** As zypper counts: {@code 1 package to upgrade, 3 new, 1 to remove.} */
  private static Optional<String> counts(Plan plan) {
    List<String> parts = new ArrayList<>();
    count(plan, Action.UPGRADE, "", "to upgrade", parts);
    count(plan, Action.DOWNGRADE, "", "to downgrade", parts);
    count(plan, Action.INSTALL, "new ", "to install", parts);
    count(plan, Action.REINSTALL, "", "to reinstall", parts);
    count(plan, Action.REMOVE, "", "to remove", parts);
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts) + ".");
  }

  private static void count(Plan plan, Action action, String kind, String done, List<String> to) {
    long count =
        plan.steps().stream()
            .filter(step -> step.action() == action && type(step).equals(PackageName.PACKAGE))
            .count();
    if (count == 0) {
      return;
    }
    if (to.isEmpty()) {
      to.add(count + " " + kind + (count == 1 ? "package " : "packages ") + done);
    } else {
      to.add(count + " " + (kind.isEmpty() ? done : kind.strip()));
    }
  }

  private static String sizes(Plan plan) {
    boolean fetches = plan.steps().stream().anyMatch(step -> step.action() != Action.REMOVE);
    String download =
        fetches ? "Overall download size: " + ByteSize.format(plan.downloadSize()) + ". " : "";
    long growth = plan.installedSize();
    String size = ByteSize.format(growth);
    if (growth > 0) {
      return download + "After the operation, additional " + size + " will be used.";
    }
    return growth < 0
        ? download + "After the operation, " + size + " will be freed."
        : download + "No additional space will be used or freed after the operation.";
  }

  /** What it costs; what costs nothing is told only where everything is. */
  private String criteria(Plan plan) {
    String costs =
        plan.criteria().stream()
            .filter(criterion -> table || criterion.value() != 0)
            .map(PlanText::criterion)
            .collect(Collectors.joining(", "));
    return "Criteria: "
        + (costs.isEmpty() ? "all 0" : costs)
        + (plan.optimal() ? "; proved optimal." : "; not proved optimal (time limit).");
  }

  private static String criterion(Criterion criterion) {
    return criterion.name() + " " + criterion.value();
  }
}
