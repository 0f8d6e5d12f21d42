package org.kmpsolv.scenarios.bench;

import java.util.Locale;

/** Who does the work; kmpsolv is first, the others are what it is compared with. */
public enum Tool {
  KMPSOLV("#c22"),
  TESTSOLV("#26c"),
  INSTALLCHECK("#284"),
  ZYPPER("#a5a"),
  REPO2SOLV("#a70");

  private final String color;

  Tool(String color) {
    this.color = color;
  }

  /** The program's name. */
  public String program() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its color in plots, as SVG writes it. */
  String color() {
    return color;
  }
}
