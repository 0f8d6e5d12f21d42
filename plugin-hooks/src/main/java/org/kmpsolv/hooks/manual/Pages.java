package org.kmpsolv.hooks.manual;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/** The man pages: one of each verb, and one of each command. */
final class Pages {
  private final String release;
  private final String date;
  private final String more;

  /**
   * @param more what follows in the page of a command, in troff
   */
  Pages(String release, String date, String more) {
    this.release = release;
    this.date = date;
    this.more = more;
  }

  /** The pages by the name of their file. */
  ImmutableMap<String, String> of(Help kmpsolv, Help zypper) {
    ImmutableMap.Builder<String, String> pages = ImmutableMap.builder();
    pages.put("man1/kmpsolv.1", ofKmpsolv(kmpsolv).toString());
    kmpsolv
        .verbs()
        .forEach(
            (names, help) ->
                pages.put(
                    "man1/kmpsolv-" + names.get(0) + ".1",
                    ofVerb("kmpsolv-" + names.get(0), help).toString()));
    pages.put("man8/zypper-kmp.8", ofZypper(kmpsolv, zypper).toString());
    return pages.buildOrThrow();
  }

  private ManPage ofKmpsolv(Help help) {
    ManPage page = new ManPage("kmpsolv", 1, "plans what a modular kernel needs", release, date);
    commands(page, help);
    return page.paragraph("kmpsolv-COMMAND(1) tells what a command takes.")
        .troff(more)
        .section("SEE ALSO")
        .paragraph("zypper-kmp(8), zypper(8)");
  }

  private ManPage ofZypper(Help kmpsolv, Help help) {
    ManPage page = new ManPage("zypper-kmp", 8, "has zypper do what kmpsolv plans", release, date);
    commands(page, help);
    page.paragraph("kmpsolv-COMMAND(1) tells what a command takes.").section("OPTIONS");
    page.paragraph("Of a command that changes something, besides:");
    ImmutableSet<HelpPage.Entry> known =
        kmpsolv.verbs().values().stream()
            .flatMap(verb -> verb.entries().stream())
            .collect(ImmutableSet.toImmutableSet());
    help.verbs().values().stream()
        .flatMap(verb -> verb.entries().stream())
        .filter(entry -> !known.contains(entry))
        .distinct()
        .forEach(page::entry);
    return page.troff(more).section("SEE ALSO").paragraph("kmpsolv(1), zypper(8)");
  }

  private static void commands(ManPage page, Help help) {
    page.section("SYNOPSIS").synopsis(help.command() + " COMMAND [OPTIONS] ARGUMENT...");
    page.section("DESCRIPTION").paragraph(help.purpose()).section("COMMANDS");
    help.verbs().forEach((names, verb) -> page.entry(String.join(", ", names), verb.summary()));
  }

  private ManPage ofVerb(String name, HelpPage help) {
    ManPage page = new ManPage(name, 1, help.summary(), release, date);
    page.section("SYNOPSIS").synopsis(help.usage());
    page.section("DESCRIPTION").paragraph(help.summary());
    help.notes().forEach(page::paragraph);
    page.section("OPTIONS");
    help.entries().forEach(page::entry);
    return page.section("SEE ALSO").paragraph("kmpsolv(1), zypper-kmp(8)");
  }
}
