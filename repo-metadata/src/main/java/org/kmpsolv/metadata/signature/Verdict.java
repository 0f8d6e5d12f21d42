package org.kmpsolv.metadata.signature;

import java.nio.file.Path;

/**
 * What is to be thought of a repository's {@code repomd.xml}. The sentences are zypper's.
 * Immutable.
 *
 * @param file its path
 * @param detail what the sentence ends with
 */
public record Verdict(Kind kind, Path file, String detail) {

  /** The kinds of verdicts. */
  public enum Kind {
    GOOD,
    /** Good, by a key that has expired since. */
    KEY_EXPIRED,
    UNSIGNED,
    UNKNOWN_KEY,
    FAILED
  }

  static Verdict good(Path file) {
    return new Verdict(Kind.GOOD, file, "");
  }

  static Verdict failed(Path file, String why) {
    return new Verdict(Kind.FAILED, file, why);
  }

  /** Whether the file is from whom it should be. */
  public boolean isTrusted() {
    return kind == Kind.GOOD || kind == Kind.KEY_EXPIRED;
  }

  /** The same in a sentence; empty where all is well. */
  public String sentence(String repository) {
    String what = "'" + file + "' from repository '" + repository + "'";
    return switch (kind) {
      case GOOD -> "";
      case KEY_EXPIRED -> "The gpg key signing file " + what + " has expired: " + detail;
      case UNSIGNED -> "File " + what + " is unsigned.";
      case UNKNOWN_KEY -> "File " + what + " is signed with an unknown key " + detail;
      case FAILED -> "Signature verification failed for file " + what + ": " + detail;
    };
  }
}
