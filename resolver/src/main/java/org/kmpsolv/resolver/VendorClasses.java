package org.kmpsolv.resolver;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * The vendors that libsolv takes for one. Immutable.
 *
 * <p>A vendor is of each class where it begins as one of its words, in whatever case; a word that
 * begins with {@code !} takes such vendors out again.
 *
 * @param classes the words of each class
 */
public record VendorClasses(ImmutableList<ImmutableList<String>> classes) implements Vendors {
  /** Each vendor is its own. */
  public static final VendorClasses NONE = new VendorClasses(ImmutableList.of());

  @Override
  public boolean areOne(String vendor, String other) {
    return vendor.equals(other)
        || classes.stream().anyMatch(each -> isOf(each, vendor) && isOf(each, other));
  }

  private static boolean isOf(ImmutableList<String> words, String vendor) {
    String lower = vendor.toLowerCase(Locale.ROOT);
    for (String word : words) {
      boolean out = word.startsWith("!");
      if (lower.startsWith((out ? word.substring(1) : word).toLowerCase(Locale.ROOT))) {
        return !out;
      }
    }
    return false;
  }
}
