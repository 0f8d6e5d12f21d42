package org.kmpsolv.metadata.elf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Text in sections: bytes that a NUL ends, a character each. */
public final class Text {
  private Text() {}

  /** From the start to the first NUL, or to the end where there is none. */
  public static String until0(ByteBuffer bytes, int start, int end) {
    int stop = start;
    while (stop < end && bytes.get(stop) != 0) {
      stop++;
    }
    byte[] text = new byte[stop - start];
    bytes.get(start, text);
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  /** Delivers all texts that are not empty. */
  public static void forEach(ByteBuffer bytes, Consumer<String> sink) {
    for (int at = 0; at < bytes.limit(); ) {
      String text = until0(bytes, at, bytes.limit());
      if (!text.isEmpty()) {
        sink.accept(text);
      }
      at += text.length() + 1;
    }
  }
}
