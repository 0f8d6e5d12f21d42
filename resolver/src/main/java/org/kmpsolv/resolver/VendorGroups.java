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
 * @param groups the words of each group; in small letters, none is in two of them
 */
public record VendorGroups(ImmutableList<ImmutableList<String>> groups) implements Vendors {
  private static final String WHOLE_NAMES = "opensuse";

  @Override
  public boolean areOne(String vendor, String other) {
    String one = vendor.toLowerCase(Locale.ROOT);
    String two = other.toLowerCase(Locale.ROOT);
    return one.equals(two)
        || group(one).filter(group -> group(two).filter(group::equals).isPresent()).isPresent();
  }

  @Override
  public ImmutableList<ImmutableList<String>> classes() {
    return groups.stream().map(this::globs).collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<String> globs(ImmutableList<String> group) {
    ImmutableList.Builder<String> globs = ImmutableList.builder();
    group.stream().filter(VendorGroups::isWholeName).map(VendorGroups::glob).forEach(globs::add);
    if (group.stream().anyMatch(WHOLE_NAMES::startsWith)) {
      globs.add("!" + WHOLE_NAMES + "*");
    }
    groups.stream()
        .flatMap(ImmutableList::stream)
        .filter(word -> !isWholeName(word) && group.stream().anyMatch(word::startsWith))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(word -> globs.add((group.contains(word) ? "" : "!") + glob(word) + "*"));
    return globs.build();
  }

  private static String glob(String word) {
    return word.replaceAll("[*?\\[\\\\]|^!", "\\\\$0");
  }

  private Optional<ImmutableList<String>> group(String vendor) {
    return groups.stream()
        .flatMap(ImmutableList::stream)
        .filter(word -> isOf(word, vendor))
        .max(Comparator.comparingInt(String::length))
        .flatMap(word -> groups.stream().filter(group -> group.contains(word)).findFirst());
  }

  private static boolean isOf(String word, String vendor) {
    return isWholeName(vendor) ? vendor.equals(word) : vendor.startsWith(word);
  }

  private static boolean isWholeName(String word) {
    return word.startsWith(WHOLE_NAMES);
  }
}
