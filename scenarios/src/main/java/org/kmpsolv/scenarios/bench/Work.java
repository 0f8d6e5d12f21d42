package org.kmpsolv.scenarios.bench;

/** What is measured: one question, put to each tool that can answer it. */
public enum Work {
  INSTALL("install a driver"),
  DRY_RUN("zypper's dry run"),
  UPDATE("update all"),
  CHECK("check"),
  CHECK_WITHOUT_BASE("check, base missing"),
  FIRST_USE("first use, no cache");

  private final String title;

  Work(String title) {
    this.title = title;
  }

  /** A few words for people. */
  public String title() {
    return title;
  }
}
