package org.kmpsolv.hooks.output;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.kmpsolv.metadata.model.Advisory;
import org.kmpsolv.resolver.patch.Category;
import org.kmpsolv.resolver.patch.Patch;
import org.kmpsolv.resolver.patch.PatchStatus;

/** Patches as zypper lists and counts them. */
final class PatchText {
  private final Sheet sheet;

  PatchText(Sheet sheet) {
    this.sheet = sheet;
  }

  /**
   * Prints a list, and how many of its patches are needed.
   *
   * @param applicable how many there are that could be in it
   * @param all whether the list has more than those
   */
  void list(List<Patch> patches, int applicable, boolean all) {
    List<Patch> first =
        patches.stream().filter(patch -> !all && patch.advisory().restartSuggested()).toList();
    List<Patch> rest = patches.stream().filter(patch -> !first.contains(patch)).toList();
    if (patches.isEmpty()) {
      sheet.line("No updates found.");
    }
    if (!first.isEmpty()) {
      heading("Needed software management updates will be installed first:");
      sheet.blank();
      table(first);
    }
    if (!first.isEmpty() && !rest.isEmpty()) {
      heading("The following updates are also available:");
    }
    if (!rest.isEmpty()) {
      sheet.blank();
      table(rest);
    }
    List<Patch> counted = patches.stream().filter(patch -> patch.status().isApplicable()).toList();
    sheet.blank();
    if (counted.size() < applicable) {
      sheet.line(
          "Considering " + counted.size() + " out of " + applicable + " applicable patches:");
    } else if (applicable > 0) {
      sheet.line(found(applicable));
    }
    counts(counted);
  }

  /** Prints how many patches of each category there are. */
  void check(List<Patch> applicable) {
    sheet.blank();
    if (!applicable.isEmpty()) {
      sheet.line(found(applicable.size()));
      categories(applicable);
      sheet.blank();
    }
    counts(applicable);
  }

  /** Prints the issues, and the patches that tell of what was asked for in other words. */
  void issues(List<PatchIssue> issues, List<Patch> described) {
    if (issues.isEmpty() && described.isEmpty()) {
      sheet.line("No matching issues found.");
    }
    if (!issues.isEmpty()) {
      heading("The following matches in issue numbers have been found:");
      sheet.blank();
      Table table =
          new Table(
              7,
              "Issue",
              "No.",
              "Patch",
              "Category",
              "Severity",
              "Interactive",
              "Status",
              "Summary");
      for (PatchIssue each : issues) {
        Patch patch = each.patch();
        table.row(
            each.issue().type(),
            each.issue().id(),
            patch.advisory().id(),
            patch.advisory().category(),
            patch.advisory().severity(),
            interactive(patch.advisory()),
            patch.status().word(),
            patch.advisory().patch().summary());
      }
      table.print(sheet);
    }
    if (!described.isEmpty()) {
      heading("The following matches in patch descriptions have been found:");
      sheet.blank();
      table(described);
    }
  }

  private void heading(String text) {
    sheet.blank();
    sheet.line(text);
  }

  private void table(List<Patch> patches) {
    Table table =
        new Table(
            6, "Repository", "Name", "Category", "Severity", "Interactive", "Status", "Summary");
    for (Patch patch : patches) {
      Advisory advisory = patch.advisory();
      table.row(
          patch.repository().alias(),
          advisory.id(),
          advisory.category(),
          advisory.severity(),
          interactive(advisory),
          patch.status().word(),
          advisory.patch().summary());
    }
    table.print(sheet);
  }

  private void categories(List<Patch> patches) {
    Map<Category, List<Patch>> byCategory = new EnumMap<>(Category.class);
    for (Patch patch : patches) {
      byCategory.computeIfAbsent(patch.category(), key -> new ArrayList<>()).add(patch);
    }
    boolean others = patches.stream().anyMatch(patch -> !others(List.of(patch)).isEmpty());
    Table table =
        others
            ? new Table(2, "Category", "Patches", "Included categories")
            : new Table(0, "Category", "Patches");
    byCategory.forEach(
        (category, members) -> {
          String count = String.valueOf(members.size());
          if (others) {
            table.row(category.word(), count, others(members));
          } else {
            table.row(category.word(), count);
          }
        });
    table.print(sheet);
  }

  /** The words that advisories have for their category where it has another name. */
  private static String others(List<Patch> patches) {
    TreeSet<String> words = new TreeSet<>();
    for (Patch patch : patches) {
      String word = patch.advisory().category().toLowerCase(Locale.ROOT);
      if (!word.equals(patch.category().word())) {
        words.add(word);
      }
    }
    return String.join(", ", words);
  }

  private void counts(List<Patch> patches) {
    long optional = count(patches, PatchStatus.OPTIONAL);
    if (optional > 0) {
      sheet.line(
          patches(optional) + " optional (use '--with-optional' to include optional patches)");
    }
    List<Patch> needed =
        patches.stream().filter(patch -> patch.status() == PatchStatus.NEEDED).toList();
    long security = needed.stream().filter(patch -> patch.category() == Category.SECURITY).count();
    sheet.line(
        "%s needed (%d security patch%s)"
            .formatted(patches(needed.size()), security, security == 1 ? "" : "es"));
  }

  private static long count(List<Patch> patches, PatchStatus status) {
    return patches.stream().filter(patch -> patch.status() == status).count();
  }

  private static String found(int count) {
    return "Found " + count + " applicable patch" + (count == 1 ? ":" : "es:");
  }

  private static String patches(long count) {
    return count + (count == 1 ? " patch" : " patches");
  }

  private static String interactive(Advisory advisory) {
    List<String> words = new ArrayList<>();
    if (advisory.rebootSuggested()) {
      words.add("reboot");
    }
    if (advisory.restartSuggested()) {
      words.add("restart");
    }
    if (!advisory.message().isEmpty()) {
      words.add("message");
    }
    return words.isEmpty() ? "---" : String.join(",", words);
  }
}
