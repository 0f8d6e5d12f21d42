package org.kmpsolv.metadata.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Epoch, version and release of a package, or of one end of a relation. Immutable.
 *
 * <p>The order is rpm's ({@code rpmvercmp}, and the epoch before all): runs of digits compare as
 * numbers, runs of letters as text, digits are newer than letters, {@code ~} sorts before the end
 * of the string and {@code ^} after it.
 *
 * @param epoch 0 or more; a missing epoch is 0
 * @param version never empty in a package; may be empty in a relation that says nothing of it
 * @param release null where it is not given; such a relation matches every release
 */
public record Evr(int epoch, String version, @Nullable String release) implements Comparable<Evr> {

  /** Fails with {@link IllegalArgumentException} where the epoch is negative. */
  public Evr {
    if (epoch < 0) {
      throw new IllegalArgumentException("epoch " + epoch + " is negative");
    }
  }

  /**
   * Reads {@code [epoch:]version[-release]}; the release begins at the last dash. What stands
   * before a colon and is not a number belongs to the version, as rpm has it.
   */
  public static Evr parse(String text) {
    int epoch = 0;
    String rest = text;
    int colon = text.indexOf(':');
    if (colon >= 0 && isNumber(text, colon)) {
      epoch = colon == 0 ? 0 : parseEpoch(text.substring(0, colon));
      rest = text.substring(colon + 1);
    }
    int dash = rest.lastIndexOf('-');
    return dash < 0
        ? new Evr(epoch, rest, null)
        : new Evr(epoch, rest.substring(0, dash), rest.substring(dash + 1));
  }

  /**
   * Reads an epoch.
   *
   * @throws IllegalArgumentException where it is no number from 0 to 2147483647
   */
  public static int parseEpoch(String text) {
    try {
      // Digits only: Java's own reading would take a sign, and the digits of other scripts.
      if (isNumber(text, text.length())) {
        return Integer.parseInt(text);
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new IllegalArgumentException("epoch '" + text + "' is not a number from 0 to 2147483647");
  }

  private static boolean isNumber(String text, int end) {
    for (int i = 0; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  // By hand, as a record's own go through method handles, which are slow until they are warm.
  @Override
  public int hashCode() {
    return (version.hashCode() * 31 + (release == null ? 0 : release.hashCode())) * 31 + epoch;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Evr that
            && epoch == that.epoch
            && version.equals(that.version)
            && Objects.equals(release, that.release));
  }

  /** The full order; a missing release sorts before every release. */
  @Override
  public int compareTo(Evr other) {
    int order = compareWithoutRelease(other);
    if (order != 0) {
      return order;
    }
    if (release == null || other.release == null) {
      return Boolean.compare(release != null, other.release != null);
    }
    return compareVersions(release, other.release);
  }

  /** The order of epoch and version alone. */
  public int compareWithoutRelease(Evr other) {
    int order = Integer.compare(epoch, other.epoch);
    return order != 0 ? order : compareVersions(version, other.version);
  }

  /**
   * rpm's order of two version strings (or two release strings), as its {@code rpmvercmp} defines
   * it.
   *
   * @return negative, zero or positive
   */
  public static int compareVersions(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    int i = 0;
    int j = 0;
    while (i < a.length() || j < b.length()) {
      i = skipSeparators(a, i);
      j = skipSeparators(b, j);
      char x = at(a, i);
      char y = at(b, j);
      if (x == '~' || y == '~') {
        if (x != y) {
          return x == '~' ? -1 : 1;
        }
        i++;
        j++;
        continue;
      }
      if (x == '^' || y == '^') {
        if (x != y) {
          // A caret is newer than the end, and older than anything else.
          return x == '^' ? (j == b.length() ? 1 : -1) : (i == a.length() ? -1 : 1);
        }
        i++;
        j++;
        continue;
      }
      if (i == a.length() || j == b.length()) {
        break;
      }
      boolean digits = isDigit(x);
      int endA = segmentEnd(a, i, digits);
      int endB = segmentEnd(b, j, digits);
      if (endB == j) {
        // Of unlike kinds: digits are the newer ones.
        return digits ? 1 : -1;
      }
      int order =
          digits ? compareNumbers(a, i, endA, b, j, endB) : compareText(a, i, endA, b, j, endB);
      if (order != 0) {
        return order;
      }
      i = endA;
      j = endB;
    }
    // Whichever has something left is the newer one.
    return Boolean.compare(i < a.length(), j < b.length());
  }

  private static char at(String text, int index) {
    return index < text.length() ? text.charAt(index) : '\0';
  }

  private static int skipSeparators(String text, int from) {
    int i = from;
    while (i < text.length()
        && !isAlphanumeric(text.charAt(i))
        && text.charAt(i) != '~'
        && text.charAt(i) != '^') {
      i++;
    }
    return i;
  }

  private static int segmentEnd(String text, int from, boolean digits) {
    int i = from;
    while (i < text.length() && (digits ? isDigit(text.charAt(i)) : isLetter(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static int compareNumbers(String a, int fromA, int endA, String b, int fromB, int endB) {
    int i = fromA;
    int j = fromB;
    while (i < endA && a.charAt(i) == '0') {
      i++;
    }
    while (j < endB && b.charAt(j) == '0') {
      j++;
    }
    int order = Integer.compare(endA - i, endB - j);
    return order != 0 ? order : compareText(a, i, endA, b, j, endB);
  }

  private static int compareText(String a, int fromA, int endA, String b, int fromB, int endB) {
    return CharSequence.compare(a.substring(fromA, endA), b.substring(fromB, endB));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isAlphanumeric(char c) {
    return isDigit(c) || isLetter(c);
  }

  /** {@code [epoch:]version[-release]}, the epoch only where it is not 0. */
  @Override
  public String toString() {
    String text = release == null ? version : version + "-" + release;
    return epoch == 0 ? text : epoch + ":" + text;
  }
}
