package org.kmpsolv.metadata.zypp;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What libzypp writes beside a {@code .solv} file to know later what it was made from: checksums of
 * its sources. Not a matter of security, and so it is SHA-1.
 */
final class StatusCookie {
  /** Counted up by libzypp where its {@code .solv} files change. */
  private static final String MAGIC = "43";

  private StatusCookie() {}

  /** What a cookie file says, without the time behind it; nothing where there is none. */
  static Optional<String> read(Path file) {
    try {
      String line =
          Files.readString(file, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
      int blank = line.indexOf(' ');
      return Optional.of(blank < 0 ? line : line.substring(0, blank));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** That of one source. */
  static String part(byte[] content) {
    return Sha1.of(content) + MAGIC;
  }

  static String part(String text) {
    return part(text.getBytes(StandardCharsets.UTF_8));
  }

  /** That of several sources. */
  static String of(Iterable<String> parts) {
    ImmutableSortedSet<String> sorted = ImmutableSortedSet.copyOf(parts);
    return sorted.size() == 1
        ? sorted.first()
        : Sha1.of(String.join("", sorted).getBytes(StandardCharsets.US_ASCII));
  }
}
