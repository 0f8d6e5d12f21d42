package org.kmpsolv.metadata.zypp;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The languages that somebody who asks for some is content with, as libzypp has them. */
final class Languages {
  private static final String ENGLISH = "en";

  /** The language, the country, and an encoding or a variant that says nothing here. */
  private static final String LOCALE = "([A-Za-z]{2,8})(?:_([A-Za-z0-9]{2,3}))?(?:[.@].*)?";

  private Languages() {}

  /** The facts about them; where nobody asks for a language there is none, not even English. */
  static ImmutableSet<String> facts(Iterable<ConfigFile.Line> requested) {
    ImmutableSet.Builder<String> facts = ImmutableSet.builder();
    for (ConfigFile.Line line : requested) {
      line.read(line.text(), Languages::chain).forEach(each -> facts.add("language(" + each + ")"));
    }
    return facts.build();
  }

  /**
   * {@code de_CH}, {@code de}, {@code en}. Brazilians are not given the Portuguese of Portugal.
   *
   * @throws IllegalArgumentException where it is no locale
   */
  private static ImmutableSet<String> chain(String locale) {
    Matcher matcher = Pattern.compile(LOCALE).matcher(locale);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(ConfigFile.quoted(locale) + " is no locale");
    }
    String language = matcher.group(1);
    String country = matcher.group(2);
    if (country == null) {
      return ImmutableSet.of(language, ENGLISH);
    }
    String whole = language + "_" + country;
    return whole.equals("pt_BR")
        ? ImmutableSet.of(whole, ENGLISH)
        : ImmutableSet.of(whole, language, ENGLISH);
  }
}
