package org.kmpsolv.scenarios.testcase;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.testtags.Escapes;
import org.kmpsolv.scenarios.ScenarioException;

/**
 * A line of a test case that says something. Immutable.
 *
 * @param file the file, as messages name it
 * @param line its number, from 1
 * @param words at least one
 */
record Statement(String file, int line, ImmutableList<String> words) {
  private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" \t")).omitEmptyStrings();

  /** A line without the words of a comment; null where it says nothing. */
  static Statement of(String file, int line, String text) {
    return new Statement(file, line, ImmutableList.copyOf(WORDS.split(text)));
  }

  String word(int index) {
    return words.get(index);
  }

  int size() {
    return words.size();
  }

  /** All words from that one on, with a space between. */
  String from(int index) {
    return String.join(" ", words.subList(index, words.size()));
  }

  /** The words from that one on, without their escapes. */
  ImmutableList<String> decoded(int index) {
    ImmutableList.Builder<String> decoded = ImmutableList.builder();
    for (String word : words.subList(index, words.size())) {
      String plain = Escapes.decode(word);
      if (plain == null) {
        throw error(Escapes.MALFORMED);
      }
      decoded.add(plain);
    }
    return decoded.build();
  }

  /** The exception that names this place. */
  ScenarioException error(String what) {
    return new ScenarioException(file + ":" + line + ": " + MetadataFile.oneLine(what));
  }

  /** Reads keywords with commas between them. */
  <K extends Enum<K> & Keyword> ImmutableSet<K> keywords(Class<K> kind, String what, String list) {
    ImmutableSet.Builder<K> keywords = ImmutableSet.builder();
    for (String word : Splitter.on(',').split(list)) {
      keywords.add(keyword(kind, what, word));
    }
    return keywords.build();
  }

  /** Reads a keyword. */
  <K extends Enum<K> & Keyword> K keyword(Class<K> kind, String what, String word) {
    K keyword = Keyword.find(kind, word);
    if (keyword == null) {
      throw error("'" + word + "' is no " + what);
    }
    return keyword;
  }
}
