package org.kmpsolv.metadata.testtags;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How libsolv's test cases write what would end a word: a byte as {@code \20}. */
public final class Escapes {
  /** What is wrong where a word cannot be decoded. */
  public static final String MALFORMED = "'\\' wants two hexadecimal digits";

  private Escapes() {}

  /**
   * A word without its escapes; null where a backslash stands before something else than two
   * hexadecimal digits.
   */
  public static @Nullable String decode(String word) {
    if (word.indexOf('\\') < 0) {
      return word;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] raw = word.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] != '\\') {
        bytes.write(raw[i]);
        continue;
      }
      int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
      int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
      if (high < 0 || low < 0) {
        return null;
      }
      bytes.write(high << 4 | low);
      i += 2;
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** A text as one word. */
  public static String encode(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c <= ' ' || c == '\\' ? encode(c) : String.valueOf(c));
    }
    return out.toString();
  }

  /**
   * One character.
   *
   * @param character at most {@code \\u00ff}
   */
  public static String encode(char character) {
    return String.format(Locale.ROOT, "\\%02x", (int) character);
  }
}
