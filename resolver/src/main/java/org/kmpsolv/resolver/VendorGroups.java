package org.kmpsolv.resolver;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * The vendors that libzypp takes for one. Immutable.
 *
 * <p>A vendor is of one group at most: that of the longest word with which it begins, in whatever
 * case. What begins with {@code openSUSE} is of a group only where it is one of its words, for many
 * who build on openSUSE's servers say so and are others.
 *
 * @param classes the words of each group; none is in two of them
 */
public record VendorGroups(ImmutableList<ImmutableList<String>> classes) implements Vendors {
  private static final String WHOLE_NAMES = "opensuse";

  @Override
  public boolean areOne(String vendor, String other) {
    String one = vendor.toLowerCase(Locale.ROOT);
    String two = other.toLowerCase(Locale.ROOT);
    return one.equals(two)
        || group(one).filter(group -> group(two).filter(group::equals).isPresent()).isPresent();
  }

  private Optional<ImmutableList<String>> group(String vendor) {
    return classes.stream()
        .flatMap(ImmutableList::stream)
        .filter(word -> isOf(word, vendor))
        .max(Comparator.comparingInt(String::length))
        .flatMap(word -> classes.stream().filter(group -> group.contains(word)).findFirst());
  }

  private static boolean isOf(String word, String vendor) {
    String lower = word.toLowerCase(Locale.ROOT);
    return vendor.startsWith(WHOLE_NAMES) ? vendor.equals(lower) : vendor.startsWith(lower);
  }
}
