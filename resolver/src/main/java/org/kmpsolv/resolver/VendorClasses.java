package org.kmpsolv.resolver;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * The vendors that libsolv takes for one. Immutable.
 *
 * <p>A vendor may be of several classes.
 */
public record VendorClasses(ImmutableList<ImmutableList<String>> classes) implements Vendors {
  /** Each vendor is its own. */
  public static final VendorClasses NONE = new VendorClasses(ImmutableList.of());

  @Override
  public boolean areOne(String vendor, String other) {
    return vendor.equals(other)
        || classes.stream().anyMatch(each -> isOf(each, vendor) && isOf(each, other));
  }

  private static boolean isOf(ImmutableList<String> globs, String vendor) {
    String lower = vendor.toLowerCase(Locale.ROOT);
    for (String glob : globs) {
      boolean out = glob.startsWith("!");
      if (Glob.matches((out ? glob.substring(1) : glob).toLowerCase(Locale.ROOT), lower)) {
        return !out;
      }
    }
    return false;
  }
}
