package org.kmpsolv.hooks.command;

import org.kmpsolv.resolver.retention.KeepSpec;

/** {@code --keep SPEC}: which kernels stay. */
final class KeepOption {
  private static final String KEEP = "--keep";

  private KeepOption() {}

  static void addTo(CommandSpec spec) {
    Options.value(
        spec,
        "SPEC",
        "The kernels to keep, as multiversion.kernels in zypp.conf: latest, latest-N, oldest,"
            + " oldest+N, running and versions, separated by commas (default "
            + KeepSpec.DEFAULT
            + "). The running kernel always stays.",
        KEEP);
  }

  static KeepSpec read(ParseResult parsed, World world) {
    String text = Options.value(parsed, KEEP);
    try {
      return text == null ? world.keep() : KeepSpec.parse(text);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.invalid(KEEP + ": " + e.getMessage());
    }
  }
}
