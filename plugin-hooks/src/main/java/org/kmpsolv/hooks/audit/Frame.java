package org.kmpsolv.hooks.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One message of libzypp's: a line with the command, lines of headers, an empty line, the body, and
 * a zero byte. The headers say nothing that is of use here. Immutable.
 *
 * @param command empty where the message makes no sense, or is too long
 */
record Frame(String command, String body) {
  /** Commits of hundreds of thousands of packages are shorter. */
  private static final int LIMIT = 64 << 20;

  private static final Frame NONSENSE = new Frame("", "");

  /** The next one; null where no more comes. */
  static @Nullable Frame read(InputStream input) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean any = false;
    for (int b = input.read(); b >= 0; b = input.read()) {
      any = true;
      if (b == 0) {
        return bytes.size() > LIMIT ? NONSENSE : parse(bytes.toString(StandardCharsets.UTF_8));
      }
      if (bytes.size() <= LIMIT) {
        bytes.write(b);
      }
    }
    return any && !bytes.toString(StandardCharsets.UTF_8).isBlank() ? NONSENSE : null;
  }

  private static Frame parse(String text) {
    // A newline may stand between two messages.
    String message = text.replaceFirst("^[\\r\\n]+", "");
    int end = message.indexOf('\n');
    int body = message.indexOf("\n\n");
    String command = end < 0 ? message : message.substring(0, end);
    return command.matches("[A-Z_]+")
        ? new Frame(command, body < 0 ? "" : message.substring(body + 2))
        : NONSENSE;
  }
}
