package org.kmpsolv.resolver.analysis;

/** How a KMP that a device wants stands to the kernel. */
public enum DriverState {
  /** It is installed and serves the kernel. */
  DRIVING("driving", "drives it"),
  /** It is available and would serve the kernel. */
  OFFERED("offered", "would be added"),
  NOT_LOADABLE("not_loadable", "does not load");

  private final String word;
  private final String sentence;

  DriverState(String word, String sentence) {
    this.word = word;
    this.sentence = sentence;
  }

  /** For programs. */
  public String word() {
    return word;
  }

  /** For people. */
  public String tell() {
    return sentence;
  }
}
