package org.kmpsolv.hooks.output;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.universe.Universe;

/** A package as {@code zypper info} shows it. */
final class PackageDetails {
  private PackageDetails() {}

  static void print(Sheet sheet, Universe universe, int id, Set<DependencyKind> kinds) {
    PackageInfo info = universe.info(id);
    PackageName name = PackageName.of(info.name());
    String title = "Information for " + name.type() + " " + name.plain() + ":";
    sheet.blank();
    sheet.line(title);
    sheet.line("-".repeat(title.length()));
    field(sheet, "Repository", universe.repository(id).alias());
    field(sheet, "Name", name.plain());
    field(sheet, "Version", info.evr().toString());
    field(sheet, "Arch", info.arch());
    field(sheet, "Vendor", info.vendor());
    field(sheet, "Installed Size", ByteSize.format(info.installedSize()));
    InstalledState state = InstalledState.of(universe, id);
    field(sheet, "Installed", state.isInstalled() ? "Yes" : "No");
    field(sheet, "Status", state.status());
    field(sheet, "Source package", info.sourcePackage());
    field(sheet, "Upstream URL", info.url());
    field(sheet, "Summary", info.summary());
    field(sheet, "Description", "");
    info.description()
        .lines()
        .forEach(line -> sheet.line("    " + Printable.of(line).stripTrailing()));
    for (DependencyKind kind : DependencyKind.values()) {
      if (kinds.contains(kind)) {
        dependencies(sheet, kind, info.dependencies(kind));
      }
    }
  }

  private static void dependencies(Sheet sheet, DependencyKind kind, List<Dependency> list) {
    String word = kind.word().substring(0, 1).toUpperCase(Locale.ROOT) + kind.word().substring(1);
    field(sheet, word, list.isEmpty() ? "---" : "[" + list.size() + "]");
    list.forEach(dependency -> sheet.line("    " + Printable.of(dependency.toString())));
  }

  private static void field(Sheet sheet, String name, String value) {
    String line = name + " ".repeat(15 - name.length()) + ": " + Printable.of(value);
    sheet.line(line.stripTrailing());
  }
}
