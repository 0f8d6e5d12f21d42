package org.kmpsolv.resolver.retention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmpsolv.metadata.model.Evr;

/**
 * Which kernels stay, as zypp.conf's {@code multiversion.kernels} says it: a list of {@code
 * latest}, {@code latest-N}, {@code oldest}, {@code oldest+N}, {@code running} and versions, each
 * as rpm writes it, {@code 5.14.21-150400.24.63.1}, or as {@code uname -r} says it, {@code
 * 5.14.21-150400.24.63-default}. The flavor of such a version says nothing. Immutable.
 *
 * @param text as it was written
 * @param running whether the running kernel stays, and its companions with it
 * @param latest which versions stay, counted down from the newest, which is 0
 * @param oldest which versions stay, counted up from the oldest, which is 0
 * @param versions as rpm writes them
 * @param releases as {@code uname -r} says them
 */
public record KeepSpec(
    String text,
    boolean running,
    ImmutableSet<Integer> latest,
    ImmutableSet<Integer> oldest,
    ImmutableList<Evr> versions,
    ImmutableList<UnameRelease> releases) {

  private static final Pattern LATEST = Pattern.compile("latest(?:-(\\d{1,9}))?");
  private static final Pattern OLDEST = Pattern.compile("oldest(?:\\+(\\d{1,9}))?");
  private static final Pattern VERSION = Pattern.compile("(?:\\d{1,9}:)?\\d[\\w.~^+]*-[\\w.~^+]+");
  private static final Pattern RELEASE = Pattern.compile("\\d[\\w.~^+]*(?:-[\\w.~^+]+){2,}");
  private static final Pattern FLAVORED = Pattern.compile(".*-[A-Za-z][^-]*");

  /** That of the zypp.conf that libzypp brings. */
  public static final KeepSpec DEFAULT = parse("latest,latest-1,running");

  /**
   * Reads a specification; an empty one keeps all.
   *
   * @throws IllegalArgumentException where a part of it makes no sense; the message names the part
   */
  public static KeepSpec parse(String text) {
    boolean running = false;
    ImmutableSet.Builder<Integer> latest = ImmutableSet.builder();
    ImmutableSet.Builder<Integer> oldest = ImmutableSet.builder();
    ImmutableList.Builder<Evr> versions = ImmutableList.builder();
    ImmutableList.Builder<UnameRelease> releases = ImmutableList.builder();
    for (String part : parts(text)) {
      Matcher fromLatest = LATEST.matcher(part);
      Matcher fromOldest = OLDEST.matcher(part);
      if (part.equals("running")) {
        running = true;
      } else if (fromLatest.matches()) {
        latest.add(offset(fromLatest));
      } else if (fromOldest.matches()) {
        oldest.add(offset(fromOldest));
      } else if (VERSION.matcher(part).matches()) {
        versions.add(Evr.parse(part));
      } else if (RELEASE.matcher(part).matches()) {
        releases.add(
            FLAVORED.matcher(part).matches()
                ? UnameRelease.parse(part)
                : UnameRelease.withoutFlavor(part));
      } else {
        throw new IllegalArgumentException(
            "'"
                + part
                + "' is none of latest, latest-N, oldest, oldest+N, running and VERSION-RELEASE");
      }
    }
    return new KeepSpec(
        text.strip(), running, latest.build(), oldest.build(), versions.build(), releases.build());
  }

  private static ImmutableList<String> parts(String text) {
    if (text.isBlank()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    for (String part : text.split(",", -1)) {
      if (part.isBlank()) {
        throw new IllegalArgumentException("a part of '" + text + "' is empty");
      }
      parts.add(part.strip());
    }
    return parts.build();
  }

  private static int offset(Matcher matcher) {
    String number = matcher.group(1);
    return number == null ? 0 : Integer.parseInt(number);
  }

  /** Whether it says nothing, and so nothing may go. */
  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether a package stays for its version, of which it may provide several. */
  boolean keepsVersion(CountedPackage counted) {
    return versions.stream().anyMatch(counted::isProvidedAs)
        || releases.stream()
            .anyMatch(
                release ->
                    release.isVersion(counted.version())
                        || release.versions().stream().anyMatch(counted::isProvidedAs));
  }

  /**
   * Whether a version stays for its place among others.
   *
   * @param index from the oldest, which is 0
   * @param count how many there are
   */
  boolean keepsPlace(int index, int count) {
    return oldest.contains(index) || latest.contains(count - 1 - index);
  }

  @Override
  public String toString() {
    return text;
  }
}
