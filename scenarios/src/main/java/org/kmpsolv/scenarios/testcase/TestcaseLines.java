package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.io.Expectation;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.scenarios.ScenarioException;

/** The lines of a file, one after the other: statements, and what is written inline. */
final class TestcaseLines {
  private static final String INLINE = "#>";

  private final String file;
  private final ImmutableList<String> lines;
  private int next;

  private TestcaseLines(String file, ImmutableList<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  /** Opens a test case. */
  static TestcaseLines open(Path path) {
    return new TestcaseLines(path.toString(), read(path));
  }

  /** The lines of a file, compressed as its name says; fails where it cannot be read. */
  static ImmutableList<String> read(Path path) {
    try (MetadataFile file = MetadataFile.open(path, Expectation.NONE)) {
      try {
        // Latin-1 would garble what is not ASCII, and a strict reading refuse it; neither helps.
        String text = new String(file.content().readAllBytes(), StandardCharsets.UTF_8);
        return text.lines().collect(ImmutableList.toImmutableList());
      } catch (IOException e) {
        throw file.failure(e);
      }
    } catch (MetadataException e) {
      throw new ScenarioException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The number of the line that was read last, from 1; 0 at the beginning. */
  int number() {
    return next;
  }

  String file() {
    return file;
  }

  /** The next line that says something; null where there is none. */
  @Nullable Statement next() {
    while (next < lines.size()) {
      String text = lines.get(next++).strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        return Statement.of(file, next, text);
      }
    }
    return null;
  }

  /** What is written inline behind the line that was read last. */
  ImmutableList<String> inline() {
    ImmutableList.Builder<String> inline = ImmutableList.builder();
    while (next < lines.size() && lines.get(next).startsWith(INLINE)) {
      inline.add(lines.get(next++).substring(INLINE.length()));
    }
    return inline.build();
  }
}
