package org.kmpsolv.resolver.patch;

/** What a patch is to what is installed, in zypper's words. */
public enum PatchStatus {
  /** A package that it brings is installed in an older version. */
  NEEDED("needed"),
  /** The same, of a category that nobody has to have. */
  OPTIONAL("optional"),
  /** All that is installed of its packages is new enough. */
  APPLIED("applied"),
  /** None of its packages is installed. */
  NOT_NEEDED("not needed"),
  /** It would be needed, and was taken back. */
  RETRACTED("retracted");

  private final String word;

  PatchStatus(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** Whether installing it changes something. */
  public boolean isApplicable() {
    return this == NEEDED || this == OPTIONAL;
  }
}
