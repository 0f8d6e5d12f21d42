package org.kmpsolv.hooks.command;

/** Which build this is. */
final class Version {
  private Version() {}

  /** {@code kmpsolv 1.2.3}; the jar's manifest knows the number. */
  static String line() {
    String version = Version.class.getPackage().getImplementationVersion();
    return "kmpsolv " + (version == null ? "(development)" : version);
  }
}
