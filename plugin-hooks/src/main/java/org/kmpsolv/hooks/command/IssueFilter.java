package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.kmpsolv.hooks.output.PatchIssue;
import org.kmpsolv.metadata.model.Advisory.Reference;
import org.kmpsolv.resolver.patch.Patch;

/**
 * The options that select patches by the issues that they fix. Immutable.
 *
 * @param wanted the issues, in the order of the kinds
 */
record IssueFilter(ImmutableList<Wanted> wanted) {
  private static final String BUGZILLA = "--bugzilla";
  private static final String CVE = "--cve";
  private static final String ISSUE = "--issue";

  /**
   * Issues of one kind.
   *
   * @param type {@code bugzilla} or {@code cve}; empty for any
   * @param id the number, or for any type a part of it, or of the title; empty for all
   */
  record Wanted(String type, String id) {
    private boolean matches(Reference reference) {
      if (!type.isEmpty()) {
        return type.equals(reference.type())
            && (id.isEmpty() || id.equalsIgnoreCase(reference.id()));
      }
      return contains(reference.id(), id) || contains(reference.title(), id);
    }

    private boolean describes(Patch patch) {
      return type.isEmpty()
          && !id.isEmpty()
          && (contains(patch.advisory().patch().summary(), id)
              || contains(patch.advisory().patch().description(), id));
    }

    private static boolean contains(String text, String part) {
      return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    /** As messages name its kind. */
    String kind() {
      return type.equals("cve") ? "CVE" : "Bugzilla";
    }
  }

  /** For what plans: each issue is given. */
  static void addTo(CommandSpec spec) {
    Options.values(
        spec,
        "#",
        "Select needed patches for this Bugzilla issue. May be repeated.",
        "-b",
        BUGZILLA);
    Options.values(spec, "#", "Select needed patches for this CVE issue. May be repeated.", CVE);
    Options.values(
        spec,
        "STRING",
        "Select needed patches for issues whose number or title has this in it. May be repeated.",
        ISSUE);
  }

  /** For what lists: without a value all issues of the kind are meant. */
  static void addListingTo(CommandSpec spec) {
    Options.optionalValues(
        spec, "#", "List the patches for this Bugzilla issue, or for any.", "-b", BUGZILLA);
    Options.optionalValues(spec, "#", "List the patches for this CVE issue, or for any.", CVE);
    Options.optionalValues(
        spec, "STRING", "List the patches for issues that have this in them, or for any.", ISSUE);
  }

  static IssueFilter read(ParseResult parsed) {
    ImmutableList.Builder<Wanted> wanted = ImmutableList.builder();
    Options.values(parsed, BUGZILLA).forEach(id -> wanted.add(of("bugzilla", id)));
    Options.values(parsed, CVE).forEach(id -> wanted.add(of("cve", id)));
    Options.values(parsed, ISSUE).forEach(id -> wanted.add(of("", id)));
    return new IssueFilter(wanted.build());
  }

  private static Wanted of(String type, String id) {
    return new Wanted(type, id.equals(Options.ANY) ? "" : id);
  }

  boolean isEmpty() {
    return wanted.isEmpty();
  }

  /** The issues of the patches that are asked for. */
  ImmutableList<PatchIssue> issues(List<Patch> patches) {
    return patches.stream()
        .flatMap(
            patch ->
                patch.advisory().references().stream()
                    .filter(reference -> wanted.stream().anyMatch(each -> each.matches(reference)))
                    .map(reference -> new PatchIssue(reference, patch)))
        .collect(ImmutableList.toImmutableList());
  }

  /** The patches that tell of what is asked for, though none of their issues is it. */
  ImmutableList<Patch> described(List<Patch> patches) {
    return patches.stream()
        .filter(patch -> wanted.stream().anyMatch(each -> each.describes(patch)))
        .filter(patch -> issues(List.of(patch)).isEmpty())
        .collect(ImmutableList.toImmutableList());
  }
}
