package org.kmpsolv.resolver.situation;

import static java.util.regex.Matcher.quoteReplacement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.kmpsolv.resolver.Glob;

/**
 * The devices of a machine, as the kernel names them. Immutable.
 *
 * <p>There are tens of thousands of globs, nearly all with the vendor and the device before the
 * first wildcard. So the devices are kept in order, and a glob is held against those alone that
 * begin as it does.
 */
public final class Hardware {
  private static final String PREFIX = "modalias(";
  private static final String ENCODED = "%(\\p{XDigit}{2})";

  /** In order, each once. */
  private final ImmutableList<String> modaliases;

  /**
   * @param modaliases one for each device
   */
  public Hardware(List<String> modaliases) {
    this.modaliases = ImmutableSortedSet.copyOf(modaliases).asList();
  }

  /** In order, each once. */
  public ImmutableList<String> modaliases() {
    return modaliases;
  }

  /**
   * The devices that {@code modalias(GLOB)} means, in order; none where it means none, or is
   * another namespace.
   */
  public ImmutableList<String> devices(String capability) {
    if (modaliases.isEmpty() || !capability.startsWith(PREFIX)) {
      return ImmutableList.of();
    }
    String glob = decoded(capability.substring(PREFIX.length(), capability.length() - 1));
    String start = Glob.literalPrefix(glob);
    ImmutableList.Builder<String> found = ImmutableList.builder();
    int from = Collections.binarySearch(modaliases, start);
    for (int i = from < 0 ? -from - 1 : from; i < modaliases.size(); i++) {
      String modalias = modaliases.get(i);
      if (!modalias.startsWith(start)) {
        break;
      }
      if (Glob.matches(glob, modalias)) {
        found.add(modalias);
      }
    }
    return found.build();
  }

  /** RPM takes no commas, blanks and brackets in a name: {@code %2C} stands for what it is. */
  private static String decoded(String glob) {
    return glob.indexOf('%') < 0
        ? glob
        : Pattern.compile(ENCODED)
            .matcher(glob)
            .replaceAll(it -> quoteReplacement(character(it.group(1))));
  }

  private static String character(String hexadecimal) {
    return String.valueOf((char) Integer.parseInt(hexadecimal, 16));
  }
}
