package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.resolver.patch.Category;
import org.kmpsolv.resolver.patch.Patch;

/**
 * The options that select patches by what their advisories say. Immutable.
 *
 * @param categories in lower case; empty for all
 * @param severities in lower case; empty for all
 * @param before the day before which a patch was issued; null for any
 */
record PatchFilter(List<String> categories, List<String> severities, @Nullable LocalDate before) {
  private static final String CATEGORY = "--category";
  private static final String SEVERITY = "--severity";
  private static final String DATE = "--date";

  private static final ImmutableSet<String> CATEGORIES =
      ImmutableSet.of(
          "yast",
          "security",
          "recommended",
          "bugfix",
          "optional",
          "feature",
          "enhancement",
          "document",
          "other");
  private static final ImmutableSet<String> SEVERITIES =
      ImmutableSet.of("low", "moderate", "important", "critical", "unspecified");

  static void addTo(CommandSpec spec) {
    Options.values(
        spec,
        "CATEGORY",
        "Select patches of this category, such as security or recommended. May be repeated.",
        "-g",
        CATEGORY);
    Options.values(
        spec,
        "SEVERITY",
        "Select patches of this severity: low, moderate, important or critical. May be repeated.",
        SEVERITY);
    Options.value(
        spec, "YYYY-MM-DD", "Select patches issued up to, but not including, this date.", DATE);
  }

  /** Reads the options; a value that no patch is known to have is complained of. */
  static PatchFilter read(Invocation invocation) {
    ParseResult parsed = invocation.parsed();
    return new PatchFilter(
        values(invocation, "category", Options.values(parsed, CATEGORY), CATEGORIES),
        values(invocation, "severity", Options.values(parsed, SEVERITY), SEVERITIES),
        date(Options.value(parsed, DATE)));
  }

  private static List<String> values(
      Invocation invocation, String what, List<String> given, ImmutableSet<String> known) {
    List<String> values = given.stream().map(value -> value.toLowerCase(Locale.ROOT)).toList();
    values.stream()
        .filter(value -> !known.contains(value))
        .forEach(
            value ->
                invocation
                    .complaints()
                    .tell("suspicious " + what + " filter value '" + value + "'."));
    return values;
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw CommandFailure.invalid(DATE + ": '" + text + "' is no date such as 2008-06-20");
    }
  }

  /** Why a patch is not selected, as the end of a sentence; empty where it is. */
  String objection(Patch patch) {
    if (before != null && !wasIssuedBefore(patch, before)) {
      return "was issued after the specified date";
    }
    if (!categories.isEmpty() && categories.stream().noneMatch(each -> isOf(each, patch))) {
      return "is not in the specified category";
    }
    return severities.isEmpty()
            || severities.contains(patch.advisory().severity().toLowerCase(Locale.ROOT))
        ? ""
        : "has not the specified severity";
  }

  private static boolean wasIssuedBefore(Patch patch, LocalDate day) {
    return patch.advisory().issued() < day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }

  /** A category stands for all words that mean the same: optional has the features too. */
  private static boolean isOf(String category, Patch patch) {
    Category known = Category.of(category);
    boolean isUnknown = known == Category.OTHER && !category.equals(Category.OTHER.word());
    return isUnknown
        ? patch.advisory().category().equalsIgnoreCase(category)
        : patch.category() == known;
  }
}
