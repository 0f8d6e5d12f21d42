package org.kmpsolv.metadata.zypp;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;

/**
 * The file systems that are in use, where libzypp looks for them: YaST lists them for it in {@code
 * USED_FS_LIST} of {@code /etc/sysconfig/storage}. What is mounted it does not ask.
 */
final class Filesystems {
  private static final String KEY = "USED_FS_LIST";
  private static final CharMatcher QUOTES = CharMatcher.anyOf("\"'");
  private static final Splitter LIST = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private Filesystems() {}

  /** The facts about them; of several lists the last one counts. */
  static ImmutableSet<String> facts(Iterable<ConfigFile.Line> lines) {
    ImmutableSet<String> facts = ImmutableSet.of();
    for (ConfigFile.Line line : lines) {
      int equals = line.text().indexOf('=');
      if (equals > 0 && line.text().substring(0, equals).strip().equals(KEY)) {
        String value = QUOTES.trimFrom(line.text().substring(equals + 1).strip());
        facts =
            LIST.splitToStream(value)
                .map(each -> "filesystem(" + each + ")")
                .collect(ImmutableSet.toImmutableSet());
      }
    }
    return facts;
  }
}
