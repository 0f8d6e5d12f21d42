package org.kmpsolv.resolver.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;

/**
 * Versions that are no small numbers, such as checksums and releases of kernels: rpm takes them for
 * a row of numbers and of words of letters. They are never older or newer here, but equal or not.
 */
final class Words {
  private static final Pattern WORD = Pattern.compile("[0-9]+|[a-zA-Z]+");

  private Words() {}

  /** Whether {@link VersionRange} cannot tell. */
  static boolean isNeeded(Evr one, Evr other) {
    return !(isSmallNumbers(one) && isSmallNumbers(other));
  }

  private static boolean isSmallNumbers(Evr evr) {
    String release = evr.release();
    return isNumber(evr.version()) && (release == null || isNumber(release));
  }

  private static boolean isNumber(String text) {
    return text.matches("[0-9]{1,9}");
  }

  /** Whether rpm calls both versions equal. */
  static boolean overlap(Relation one, Relation other) {
    if (one.comparison() != Comparison.EQUAL || other.comparison() != Comparison.EQUAL) {
      throw new IllegalArgumentException(one + " is not compared with " + other);
    }
    Evr left = Objects.requireNonNull(one.evr());
    Evr right = Objects.requireNonNull(other.evr());
    String leftRelease = left.release();
    String rightRelease = right.release();
    return left.epoch() == right.epoch()
        && of(left.version()).equals(of(right.version()))
        && (leftRelease == null
            || rightRelease == null
            || of(leftRelease).equals(of(rightRelease)));
  }

  /** Zeros before a number mean nothing. */
  private static List<String> of(String version) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(version);
    while (matcher.find()) {
      words.add(matcher.group().replaceFirst("^0+(?=[0-9])", ""));
    }
    return words;
  }
}
