package org.kmpsolv.hooks.output;

import java.util.Optional;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.analysis.Drivers.Driver;
import org.kmpsolv.resolver.analysis.Provision;
import org.kmpsolv.resolver.kernel.Kernel;

/** What brings a module, or drives a device, as text. */
final class ProvisionText {
  private final Sheet sheet;
  private final Universe universe;

  ProvisionText(Sheet sheet, Universe universe) {
    this.sheet = sheet;
    this.universe = universe;
  }

  void print(Provision provision) {
    String wanted = Printable.of("'" + provision.wanted() + "'");
    Optional<Kernel> kernel = provision.kernel();
    if (kernel.isEmpty()) {
      sheet.line("There is no kernel to bring " + wanted + " to.");
      return;
    }
    String release =
        Printable.of(kernel.get().release()) + (provision.installed() ? "" : " (not installed)");
    if (provision.builtIn()) {
      sheet.line("The kernel " + release + " has " + wanted + " built in.");
    }
    if (!provision.kmps().isEmpty()) {
      sheet.blank();
      table(provision);
      sheet.blank();
    }
    if (!provision.isThere()) {
      sheet.line(
          (provision.offered().isEmpty() ? "No KMP brings " : "A KMP brings ")
              + wanted
              + " to the kernel "
              + release
              + ".");
    } else if (!provision.builtIn()) {
      sheet.line("A KMP that is installed brings " + wanted + " to the kernel " + release + ".");
    }
  }

  private void table(Provision provision) {
    Table table = new Table(0, "KMP", "State", "Version", "Repository");
    for (Driver kmp : provision.kmps()) {
      Optional<Integer> id = kmp.driving().or(kmp::offered);
      table.row(
          kmp.name(),
          switch (kmp.state()) {
            case DRIVING -> "installed";
            case OFFERED -> "available";
            case NOT_LOADABLE ->
                kmp.obstacles().isEmpty()
                    ? kmp.state().tell()
                    : kmp.state().tell() + ": " + kmp.obstacles().get(0).tell();
          },
          id.map(it -> universe.evr(it).toString()).orElse(""),
          id.map(it -> DriversText.repository(universe.repository(it))).orElse(""));
    }
    table.print(sheet);
  }
}
