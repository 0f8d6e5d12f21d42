package org.kmpsolv.metadata.testtags;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.io.TaggedLines;
import org.kmpsolv.metadata.io.TaggedPackage;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.universe.DerivedSupplements;

/**
 * Reads libsolv's testtags.
 *
 * <p>A line is {@code =Tag: value}; many values of a tag stand between {@code +Tag:} and {@code
 * -Tag:}. As in libsolv, tags and lines that are unknown are passed over, and so is a {@code =Pkg:}
 * that has not its four words; before version 3 each package provides itself, and in version 2 the
 * paths at the end of the provides are its files, and what it provides may make it supplement
 * others.
 *
 * <p>Every failure is a {@link MetadataException} that names file and line. Packages are delivered
 * as they are read: whoever collects them must discard them where a method fails.
 */
public final class TestTagsReader implements TaggedLines.Handler {

  private static final int FIRST_VERSION_WITHOUT_SELF_PROVIDES = 3;

  /** Of that version files stand among the provides, and supplements are left to be derived. */
  private static final int VERSION_TO_BE_COMPLETED = 2;

  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  private final TaggedLines lines;
  private final Consumer<PackageInfo> sink;
  private int version;
  private boolean addSelfProvides = true;
  private @Nullable TaggedPackage current;

  private TestTagsReader(TaggedLines lines, Consumer<PackageInfo> sink) {
    this.lines = lines;
    this.sink = sink;
  }

  /** Reads a file in UTF-8, compressed as its name says. */
  public static void read(Path path, Consumer<PackageInfo> sink) {
    TaggedLines.read(path, lines -> new TestTagsReader(lines, sink));
  }

  /**
   * Reads lines that stand in another file.
   *
   * @param sourceName the file that messages name
   * @param firstLine the number of the first line in that file, from 1
   */
  public static void read(
      Iterable<String> lines, String sourceName, int firstLine, Consumer<PackageInfo> sink) {
    TaggedLines.read(lines, sourceName, firstLine, tagged -> new TestTagsReader(tagged, sink));
  }

  @Override
  public void line(String tag, String rest) {
    // libsolv takes what stands from the seventh character, after one space.
    tag(tag, rest.isEmpty() ? "" : rest.substring(1));
  }

  @Override
  public void blockLine(String tag, String text) {
    tag(tag, text);
  }

  @Override
  public void end() {
    endPackage();
  }

  private void tag(String tag, String value) {
    if (tag.equals("Ver")) {
      // "3.0 addselfprovides": as with C's atoi, the number ends where the digits do.
      String trimmed = value.strip();
      int end = DIGITS.negate().indexIn(trimmed);
      version = (int) number(end < 0 ? trimmed : trimmed.substring(0, end));
      addSelfProvides =
          version < FIRST_VERSION_WITHOUT_SELF_PROVIDES || value.contains("addselfprovides");
      return;
    }
    if (tag.equals("Pkg")) {
      endPackage();
      beginPackage(value);
      return;
    }
    if (current != null) {
      describe(current, tag, value);
    }
  }

  private void describe(TaggedPackage described, String tag, String value) {
    PackageInfo.Builder builder = described.builder();
    switch (tag) {
      case "Prv" -> provide(described, value);
      case "Req" -> builder.add(DependencyKind.REQUIRES, dependency(value));
      case "Prq" -> builder.addPreRequires(dependency(value));
      case "Con" -> builder.add(DependencyKind.CONFLICTS, dependency(value));
      case "Obs" -> builder.add(DependencyKind.OBSOLETES, dependency(value));
      case "Rec" -> builder.add(DependencyKind.RECOMMENDS, dependency(value));
      case "Sup" -> builder.add(DependencyKind.SUPPLEMENTS, dependency(value));
      case "Sug" -> builder.add(DependencyKind.SUGGESTS, dependency(value));
      case "Enh" -> builder.add(DependencyKind.ENHANCES, dependency(value));
      case "Fls" -> builder.addFile(value);
      case "Sum" -> builder.summary(value);
      case "Vnd" -> builder.vendor(value);
      case "Tim" -> builder.buildTime(number(value.strip()));
      default -> {
        // as libsolv
      }
    }
  }

  private void beginPackage(String value) {
    List<String> words =
        Splitter.on(CharMatcher.anyOf(" \t")).omitEmptyStrings().splitToList(value);
    if (words.size() != 4) {
      // libsolv's own suite has lines without an architecture, and libsolv makes no package of
      // them.
      return;
    }
    String arch = words.get(3).equals("-") ? "" : words.get(3);
    try {
      current = new TaggedPackage(words.get(0), words.get(1), words.get(2), arch);
    } catch (IllegalArgumentException e) {
      throw error(MetadataFile.oneLine(String.valueOf(e.getMessage())));
    }
  }

  private void endPackage() {
    TaggedPackage ended = current;
    if (ended != null) {
      current = null;
      PackageInfo info = ended.build(addSelfProvides);
      sink.accept(version == VERSION_TO_BE_COMPLETED ? DerivedSupplements.of(info) : info);
    }
  }

  private void provide(TaggedPackage providing, String value) {
    if (version == VERSION_TO_BE_COMPLETED && value.startsWith("/")) {
      providing.providePath(value);
    } else {
      providing.provide(dependency(value));
    }
  }

  private Dependency dependency(String text) {
    try {
      return TestTagsDependency.parse(text);
    } catch (IllegalArgumentException e) {
      throw error(MetadataFile.oneLine(String.valueOf(e.getMessage())));
    }
  }

  private long number(String text) {
    try {
      return text.isEmpty() ? 0 : Integer.toUnsignedLong(Integer.parseUnsignedInt(text));
    } catch (NumberFormatException e) {
      throw error("'" + MetadataFile.oneLine(text) + "' is not a number from 0 to 4294967295");
    }
  }

  private MetadataException error(String what) {
    return lines.error(what);
  }
}
