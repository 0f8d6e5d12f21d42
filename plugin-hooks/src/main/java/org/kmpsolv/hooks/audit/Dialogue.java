package org.kmpsolv.hooks.audit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The talk with libzypp: each message is answered at once, whatever becomes of it. */
public final class Dialogue {
  private final InputStream input;
  private final OutputStream output;

  /** What is told of a commit. The methods take next to no time. */
  public interface Listener {
    /** A commit is about to begin, and does as soon as this returns. */
    void prepare();

    /**
     * A commit begins.
     *
     * @param steps its transaction, in JSON
     */
    void begins(String steps);

    /** It has ended; the steps tell how. */
    void ended(String steps);
  }

  /** Between these streams. */
  public Dialogue(InputStream input, OutputStream output) {
    this.input = new BufferedInputStream(input);
    this.output = output;
  }

  /** Talks until libzypp has said that it has no more to say, or is gone. */
  public void run(Listener listener) throws IOException {
    for (Frame frame = Frame.read(input); frame != null; frame = Frame.read(input)) {
      switch (frame.command()) {
        case "PLUGINBEGIN", "PLUGINEND" -> answer("ACK");
        case "COMMITBEGIN" -> {
          listener.prepare();
          answer("ACK");
          listener.begins(frame.body());
        }
        case "COMMITEND" -> {
          answer("ACK");
          listener.ended(frame.body());
        }
        case "_DISCONNECT" -> {
          answer("ACK");
          return;
        }
        default -> answer("_ENOMETHOD");
      }
    }
  }

  private void answer(String command) throws IOException {
    output.write((command + "\n\n\0").getBytes(StandardCharsets.UTF_8));
    output.flush();
  }
}
