package org.kmpsolv.metadata.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.MetadataException;

/**
 * The lines that testtags and susetags are made of: {@code =Tag: value}, and many values of a tag
 * between {@code +Tag:} and {@code -Tag:}. Anything else is passed over, as in libsolv.
 *
 * <p>Every failure is a {@link MetadataException} that names file and line.
 */
public final class TaggedLines {
  private static final int TAG_LENGTH = "=Tag:".length();

  private final String sourceName;
  private int line;
  private @Nullable String block;

  private TaggedLines(String sourceName, int firstLine) {
    this.sourceName = sourceName;
    this.line = firstLine - 1;
  }

  /** What becomes of the lines. */
  public interface Handler {
    /**
     * A line with a tag.
     *
     * @param rest all that stands behind the colon
     */
    void line(String tag, String rest);

    /** A line of a block, perhaps an empty one. */
    void blockLine(String tag, String text);

    /** No line is left. */
    void end();
  }

  /**
   * Reads a file in UTF-8, compressed as its name says.
   *
   * @param handler makes what the lines are given to
   */
  public static void read(Path path, Function<TaggedLines, Handler> handler) {
    try (MetadataFile file = MetadataFile.open(path, Expectation.NONE)) {
      TaggedLines tagged = new TaggedLines(file.name(), 1);
      Handler to = handler.apply(tagged);
      // A decoder of its own reports broken UTF-8, which a reader by charset would paint over.
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(file.content(), StandardCharsets.UTF_8.newDecoder()));
      try {
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
          tagged.accept(text, to);
        }
      } catch (CharacterCodingException e) {
        throw tagged.error("broken UTF-8 after this line");
      } catch (IOException e) {
        throw file.failure(e);
      }
      tagged.finish(to);
    }
  }

  /**
   * Reads lines that stand in another file.
   *
   * @param sourceName the file that messages name
   * @param firstLine the number of the first line in that file, from 1
   * @param handler makes what the lines are given to
   */
  public static void read(
      Iterable<String> lines,
      String sourceName,
      int firstLine,
      Function<TaggedLines, Handler> handler) {
    TaggedLines tagged = new TaggedLines(sourceName, firstLine);
    Handler to = handler.apply(tagged);
    lines.forEach(text -> tagged.accept(text, to));
    tagged.finish(to);
  }

  private void accept(String text, Handler handler) {
    line++;
    if (block != null) {
      if (text.equals("-" + block + ":")) {
        block = null;
      } else {
        handler.blockLine(block, text);
      }
    } else if (text.startsWith("+") && text.indexOf(':') > 1) {
      block = text.substring(1, text.indexOf(':'));
    } else if (text.startsWith("=") && text.indexOf(':') == TAG_LENGTH - 1) {
      handler.line(text.substring(1, TAG_LENGTH - 1), text.substring(TAG_LENGTH));
    }
  }

  private void finish(Handler handler) {
    if (block != null) {
      throw error("it ends inside of +" + MetadataFile.oneLine(block) + ":");
    }
    handler.end();
  }

  /** Something is wrong with the line that was read last. */
  public MetadataException error(String what) {
    return new MetadataException(sourceName + ":" + Math.max(line, 1) + ": " + what);
  }
}
