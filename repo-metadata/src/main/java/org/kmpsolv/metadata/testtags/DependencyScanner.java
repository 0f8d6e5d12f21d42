package org.kmpsolv.metadata.testtags;

/**
 * Walks through the text of a dependency as libsolv's test cases write it, word by word. Not
 * thread-safe.
 *
 * <p>Every failure is an {@link IllegalArgumentException} with the place in the text.
 */
public final class DependencyScanner {

  /** Far beyond any real one; a hostile one must not exhaust the stack. */
  private static final int MAX_DEPTH = 200;

  private final String text;
  private int position;
  private int depth;

  public DependencyScanner(String text) {
    this.text = text;
  }

  /** Whether the next characters are these. */
  public boolean isAt(String expected) {
    return text.startsWith(expected, position);
  }

  /** What is left to be read. */
  public String rest() {
    return text.substring(position);
  }

  /** Passes over so many characters. */
  public void pass(int characters) {
    position += characters;
  }

  /** Passes over these characters if they are the next. */
  public boolean pass(String expected) {
    if (!isAt(expected)) {
      return false;
    }
    position += expected.length();
    return true;
  }

  public void passSpace() {
    while (position < text.length() && text.charAt(position) <= ' ') {
      position++;
    }
  }

  /** Whether an expression ends here: with the text, or with a parenthesis. */
  public boolean isAtEnd() {
    return position >= text.length() || text.charAt(position) == ')';
  }

  /** An expression begins, perhaps in another. */
  public void enter() {
    if (++depth > MAX_DEPTH) {
      throw error("nested deeper than " + MAX_DEPTH);
    }
  }

  /** The expression ends that began last. */
  public void leave() {
    depth--;
  }

  /** Leaves what a parenthesis encloses. */
  public void close() {
    if (position >= text.length()) {
      throw error("')' is missing");
    }
    position++;
  }

  /** Nothing is left to be read. */
  public void end() {
    if (position < text.length()) {
      throw error("a parenthesis closes that never opened");
    }
  }

  /** Up to the next space or the parenthesis that closes; a name may hold balanced ones. */
  public String word() {
    int start = position;
    int open = 0;
    for (; position < text.length(); position++) {
      char c = text.charAt(position);
      if (c <= ' ' || (c == ')' && --open < 0)) {
        break;
      }
      if (c == '(') {
        open++;
      }
    }
    return text.substring(start, position);
  }

  /** A word without its escapes. */
  public String unescape(String word) {
    String decoded = Escapes.decode(word);
    if (decoded == null) {
      throw error(Escapes.MALFORMED);
    }
    return decoded;
  }

  /** What to throw where the text is malformed here. */
  public IllegalArgumentException error(String what) {
    return new IllegalArgumentException(
        "dependency '" + text + "', character " + (position + 1) + ": " + what);
  }
}
