package org.kmpsolv.hooks.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * An output that fails with {@link OutputFailure}. A {@link PrintStream} swallows an {@link
 * IOException}, and an answer that was lost on a full disk would end in success.
 */
public final class LoudStream extends OutputStream {
  private final OutputStream target;

  private LoudStream(OutputStream target) {
    this.target = target;
  }

  /** A buffered printer in UTF-8 whose methods fail with {@link OutputFailure}. */
  public static PrintStream printer(OutputStream target) {
    return new PrintStream(
        new BufferedOutputStream(new LoudStream(target)), false, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    try {
      target.write(bytes, offset, length);
    } catch (IOException e) {
      throw new OutputFailure(e);
    }
  }

  @Override
  public void flush() {
    try {
      target.flush();
    } catch (IOException e) {
      throw new OutputFailure(e);
    }
  }
}
