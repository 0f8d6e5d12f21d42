package org.kmpsolv.hooks.output;

import java.util.List;
import java.util.Optional;
import org.kmpsolv.hooks.output.Sheet.Style;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.analysis.Drivers;
import org.kmpsolv.resolver.analysis.Drivers.Device;

/** What drives the devices, as text. */
final class DriversText {
  private final Sheet sheet;
  private final Universe universe;

  DriversText(Sheet sheet, Universe universe) {
    this.sheet = sheet;
    this.universe = universe;
  }

  void print(Drivers drivers) {
    sheet.blank();
    sheet.line(
        drivers
            .kernel()
            .map(
                kernel ->
                    (drivers.installed() ? "Boot kernel: " : "No kernel is installed; looking at: ")
                        + Printable.of(kernel.release() + " (" + universe.nevra(kernel.id()) + ")"))
            .orElse("There is no kernel to drive anything."));
    List<Device> matched = drivers.devices().stream().filter(it -> !it.isUnmatched()).toList();
    if (!matched.isEmpty()) {
      sheet.blank();
      table(matched);
    }
    List<String> unmatched = drivers.unmatched();
    if (!unmatched.isEmpty()) {
      sheet.blank();
      sheet.line(
          sheet.styled(Style.BOLD, "No KMP knows " + Counted.of(unmatched.size(), "device") + ":"));
      unmatched.forEach(device -> sheet.line(Printable.of("  " + device)));
    }
    sheet.blank();
    sheet.line(summary(drivers));
  }

  /** A row for each device and KMP, the device only where it is another. */
  void table(List<Device> devices) {
    Table table = new Table(0, "Device", "KMP", "State", "Version", "Repository");
    for (Device device : devices) {
      String name = device.modalias();
      for (Drivers.Driver driver : device.drivers()) {
        Optional<Integer> id = driver.driving().or(driver::offered);
        table.row(
            name,
            driver.name(),
            driver.obstacles().isEmpty()
                ? driver.state().tell()
                : driver.state().tell() + ": " + driver.obstacles().get(0).tell(),
            id.map(it -> universe.evr(it).toString()).orElse(""),
            id.map(it -> repository(universe.repository(it))).orElse(""));
        name = "";
      }
    }
    table.print(sheet);
  }

  static String repository(Repository repository) {
    return repository.isSystem() ? "(System Packages)" : repository.alias();
  }

  private static String summary(Drivers drivers) {
    int driven = (int) drivers.devices().stream().filter(Device::isDriven).count();
    int offered =
        (int)
            drivers.devices().stream()
                .filter(it -> !it.isDriven() && !it.offered().isEmpty())
                .count();
    int unmatched = drivers.unmatched().size();
    int rest = drivers.devices().size() - driven - offered - unmatched;
    return Counted.of(drivers.devices().size(), "device")
        + ": "
        + Counted.number(driven)
        + " driven, "
        + Counted.number(offered)
        + " that a plan would drive, "
        + (rest == 0 ? "" : Counted.number(rest) + " whose KMPs do not load, ")
        + Counted.number(unmatched)
        + " unmatched.";
  }
}
