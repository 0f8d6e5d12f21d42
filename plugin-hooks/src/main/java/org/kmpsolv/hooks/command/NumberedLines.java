package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.kmpsolv.metadata.model.MetadataException;

/** A file of zypp's with an entry a line; {@code #} begins a comment. */
final class NumberedLines {
  private NumberedLines() {}

  /**
   * Reads the file that an option names.
   *
   * @param entry reads a line; it fails with {@link IllegalArgumentException}
   * @throws MetadataException where a line is not right, with file and line
   */
  static <T> ImmutableList<T> read(String option, String file, Function<String, T> entry) {
    Path path = SourceOptions.existing(option, file);
    ImmutableList.Builder<T> entries = ImmutableList.builder();
    List<String> lines = lines(option, path);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        try {
          entries.add(entry.apply(line));
        } catch (IllegalArgumentException e) {
          throw new MetadataException(path + ": line " + (i + 1) + ": " + e.getMessage());
        }
      }
    }
    return entries.build();
  }

  private static List<String> lines(String option, Path path) {
    try {
      return Files.readAllLines(path);
    } catch (IOException e) {
      throw CommandFailure.invalid(option + ": '" + path + "' is no text file");
    }
  }
}
