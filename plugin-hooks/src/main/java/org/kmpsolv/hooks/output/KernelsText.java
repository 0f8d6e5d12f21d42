package org.kmpsolv.hooks.output;

import java.util.List;
import org.kmpsolv.resolver.KernelOutcome;

/** What a plan means for each kernel. */
final class KernelsText {
  private final Sheet sheet;

  KernelsText(Sheet sheet) {
    this.sheet = sheet;
  }

  void print(List<KernelOutcome> kernels) {
    sheet.blank();
    Table table = new Table(4, "Kernel", "Package", "State", "Modules", "Lost");
    for (KernelOutcome kernel : kernels) {
      table.row(
          kernel.release(),
          kernel.kernel().name(),
          kernel.state().word() + (kernel.boots() ? ", boots" : ""),
          String.valueOf(kernel.modulesServed().size()),
          String.valueOf(kernel.modulesLost().size()));
    }
    table.print(sheet);
    List<String> commands = kernels.stream().flatMap(kernel -> kernel.commands().stream()).toList();
    if (!commands.isEmpty()) {
      sheet.line("To run once at the end: " + String.join("; ", commands));
    }
  }
}
