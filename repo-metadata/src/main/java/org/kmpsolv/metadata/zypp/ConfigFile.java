package org.kmpsolv.metadata.zypp;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.model.MetadataException;

/** Files of configuration, which people write: every error names the file and the line. */
final class ConfigFile {
  private ConfigFile() {}

  /**
   * A line that says something.
   *
   * @param number from 1
   * @param text without blanks around it
   */
  record Line(Path file, int number, String text) {

    MetadataException failure(String what) {
      return new MetadataException(file + ": line " + number + ": " + what);
    }

    /** What a reader makes of the text; its {@link IllegalArgumentException} names the line. */
    <T> T read(String value, Function<String, T> reader) {
      try {
        return reader.apply(value);
      } catch (IllegalArgumentException e) {
        throw failure(e.getMessage() == null ? quoted(value) + " makes no sense" : e.getMessage());
      }
    }
  }

  /**
   * The lines of a file, without empty ones and those that begin with {@code #} or {@code ;}; none
   * where there is no such file.
   */
  static ImmutableList<Line> lines(Path file) {
    return paragraphs(file).stream()
        .flatMap(ImmutableList::stream)
        .collect(ImmutableList.toImmutableList());
  }

  /** The same, parted where lines are empty. */
  static ImmutableList<ImmutableList<Line>> paragraphs(Path file) {
    List<String> lines = read(file);
    List<List<Line>> paragraphs = new ArrayList<>();
    boolean parted = true;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).strip();
      if (text.isEmpty()) {
        parted = true;
      } else if (text.charAt(0) != '#' && text.charAt(0) != ';') {
        if (parted) {
          paragraphs.add(new ArrayList<>());
          parted = false;
        }
        paragraphs.get(paragraphs.size() - 1).add(new Line(file, i + 1, text));
      }
    }
    return paragraphs.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
  }

  private static List<String> read(Path file) {
    try {
      return Files.readString(file).lines().toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (CharacterCodingException e) {
      throw new MetadataException(file + ": it is no text in UTF-8", e);
    } catch (AccessDeniedException e) {
      throw new MetadataException(file + ": reading it is not permitted", e);
    } catch (IOException e) {
      throw new MetadataException(file + ": it cannot be read", e);
    }
  }

  /**
   * The files of a directory with that ending, in the order of their names; none where there is no
   * such directory.
   */
  static ImmutableList<Path> filesIn(Path directory, String ending) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        if (name.endsWith(ending) && !name.startsWith(".") && Files.isRegularFile(entry)) {
          files.add(entry);
        }
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      return ImmutableList.of();
    } catch (AccessDeniedException e) {
      throw new MetadataException(directory + ": reading it is not permitted", e);
    } catch (IOException e) {
      throw new MetadataException(directory + ": it cannot be read", e);
    }
    return ImmutableList.sortedCopyOf(files);
  }

  /** Text of a file, fit for a message. */
  static String quoted(String text) {
    return "'" + MetadataFile.oneLine(text) + "'";
  }

  /** As zypper reads a truth. */
  static boolean truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "1", "yes", "true", "on", "always" -> true;
      case "0", "no", "false", "off", "never" -> false;
      default -> throw new IllegalArgumentException(quoted(text) + " is neither yes nor no");
    };
  }
}
