package org.kmpsolv.hooks.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kmpsolv.hooks.output.Sheet.Style;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.analysis.BrokenPackage;
import org.kmpsolv.resolver.analysis.KernelTable;
import org.kmpsolv.resolver.analysis.Verification;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.Obstacle;

/** What is broken in what is installed, as text. */
final class VerificationText {
  private static final int OBSTACLES = 3;

  private final Sheet sheet;
  private final Universe universe;
  private final boolean all;

  VerificationText(Sheet sheet, Universe universe, boolean all) {
    this.sheet = sheet;
    this.universe = universe;
    this.all = all;
  }

  void print(Verification verification) {
    broken(verification.packages());
    kernels(verification);
    verification.kernels().forEach(this::notLoadable);
    section(
        Counted.of(verification.stranded().size(), "KMP") + " without a kernel to load on",
        CauseText.names(universe, verification.stranded(), all));
    for (Verification.Lost lost : verification.lost()) {
      section(
          Counted.of(lost.modules().size(), "module")
              + " of "
              + lost.release()
              + " lost on the boot kernel",
          CauseText.words(lost.modules().asList(), all));
    }
    if (!verification.undriven().isEmpty()) {
      heading(Counted.of(verification.undriven().size(), "device") + " without a driver:");
      new DriversText(sheet, universe).table(verification.undriven());
    }
    sheet.blank();
    sheet.line(verification.isSound() ? "Nothing is broken." : summary(verification));
  }

  private void broken(List<BrokenPackage> packages) {
    // What is alike is told once: a library that is not there breaks many packages.
    Map<String, List<Integer>> unmet = new LinkedHashMap<>();
    for (BrokenPackage broken : packages) {
      broken
          .unmet()
          .forEach(it -> unmet.computeIfAbsent(it, key -> new ArrayList<>()).add(broken.id()));
    }
    unmet.forEach(
        (capability, ids) -> {
          problem("nothing installed provides '" + capability + "', required by");
          sheet.words(CauseText.names(universe, ids, all), Style.PLAIN);
        });
    for (BrokenPackage broken : packages) {
      broken.conflicts().forEach(it -> problem(conflict(broken.id(), it)));
      if (!broken.beside().isEmpty()) {
        problem(name(broken.id()) + " is replaced by " + names(broken.beside()) + ", beside it");
      }
    }
  }

  private void problem(String text) {
    sheet.blank();
    sheet.line(sheet.styled(Style.RED, "Problem: ") + Printable.of(text));
  }

  private String conflict(int id, BrokenPackage.Conflict conflict) {
    String what = name(id) + " conflicts with '" + conflict.capability() + "'";
    return conflict.with().isEmpty() ? what : what + " provided by " + names(conflict.with());
  }

  private String names(List<Integer> ids) {
    return ids.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private void kernels(Verification verification) {
    if (verification.kernels().isEmpty()) {
      return;
    }
    Table table = new Table(1, "B", "Kernel", "Modules", "Native", "Weak updates", "Not loadable");
    for (KernelTable kernel : verification.kernels()) {
      table.row(
          verification.boot().equals(Optional.of(kernel.service().kernel())) ? "b" : " ",
          kernel.service().kernel().release(),
          Counted.number(kernel.service().modules().size()),
          Counted.number(kernel.nativeKmps().size()),
          Counted.number(kernel.weakUpdates().size()),
          Counted.number(kernel.notLoadable().size()));
    }
    sheet.blank();
    table.print(sheet);
  }

  private void notLoadable(KernelTable table) {
    Kernel kernel = table.service().kernel();
    if (!table.notLoadable().isEmpty()) {
      heading(
          Counted.of(table.notLoadable().size(), "KMP")
              + " not loadable on "
              + Printable.of(kernel.release())
              + ":");
      CauseText.print(sheet, universe, table.causes(), false);
    }
    if (all) {
      heading("KMPs on " + Printable.of(kernel.release()) + ":");
      Table rows = new Table(2, "KMP", "State", "Because");
      table.nativeKmps().forEach(id -> rows.row(name(id), "native", ""));
      table.weakUpdates().forEach(id -> rows.row(name(id), "weak update", ""));
      table
          .notLoadable()
          .forEach((id, obstacles) -> rows.row(name(id), "not loadable", first(obstacles)));
      rows.print(sheet);
    }
  }

  private static String first(List<Obstacle> obstacles) {
    String first =
        obstacles.stream().limit(OBSTACLES).map(Obstacle::tell).collect(Collectors.joining(", "));
    return obstacles.size() > OBSTACLES
        ? first + ", and " + Counted.number(obstacles.size() - OBSTACLES) + " more"
        : first;
  }

  private String name(int id) {
    return universe.nevra(id).toString();
  }

  private void section(String title, List<String> words) {
    if (!words.isEmpty()) {
      heading(title + ":");
      sheet.words(words.stream().map(Printable::of).toList(), Style.PLAIN);
    }
  }

  private void heading(String text) {
    sheet.blank();
    sheet.line(sheet.styled(Style.BOLD, text));
  }

  /** What there is none of is not told. */
  private static String summary(Verification verification) {
    int modules = verification.lost().stream().mapToInt(lost -> lost.modules().size()).sum();
    List<String> parts = new ArrayList<>();
    count(parts, verification.packages().size(), "package", "");
    count(parts, verification.stranded().size(), "KMP", " without a kernel to load on");
    count(parts, modules, "module", " lost on the boot kernel");
    count(parts, verification.undriven().size(), "device", " without a driver");
    return "Broken: " + String.join(", ", parts) + ".";
  }

  private static void count(List<String> parts, int count, String noun, String what) {
    if (count > 0) {
      parts.add(Counted.of(count, noun) + what);
    }
  }
}
