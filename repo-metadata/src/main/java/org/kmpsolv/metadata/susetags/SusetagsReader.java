package org.kmpsolv.metadata.susetags;

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

/**
 * Reads susetags: packages ({@code =Pkg:}) and patterns ({@code =Pat:}).
 *
 * <p>A line is {@code =Tag: value}, where a language may stand behind the tag ({@code =Sum.de:});
 * many values of a tag stand between {@code +Tag:} and {@code -Tag:}. Paths at the end of the
 * provides are files, and everything but a source package provides itself. What a pattern says of
 * patterns and what it says of packages has different tags ({@code =Req:}, {@code =Prq:}). As in
 * libsolv, tags that are unknown are passed over.
 *
 * <p>Every failure is a {@link MetadataException} that names file and line. Packages are delivered
 * as they are read: whoever collects them must discard them where a method fails.
 */
public final class SusetagsReader implements TaggedLines.Handler {
  private static final String PATTERN = "pattern:";
  private static final Splitter WORDS = Splitter.onPattern("\\s+").omitEmptyStrings();

  private final TaggedLines lines;
  private final Consumer<PackageInfo> sink;
  private boolean pattern;
  private @Nullable TaggedPackage current;

  private SusetagsReader(TaggedLines lines, Consumer<PackageInfo> sink) {
    this.lines = lines;
    this.sink = sink;
  }

  /** Reads a file in UTF-8, compressed as its name says. */
  public static void read(Path path, Consumer<PackageInfo> sink) {
    TaggedLines.read(path, lines -> new SusetagsReader(lines, sink));
  }

  /**
   * Reads lines that stand in another file.
   *
   * @param sourceName the file that messages name
   * @param firstLine the number of the first line in that file, from 1
   */
  public static void read(
      Iterable<String> lines, String sourceName, int firstLine, Consumer<PackageInfo> sink) {
    TaggedLines.read(lines, sourceName, firstLine, tagged -> new SusetagsReader(tagged, sink));
  }

  @Override
  public void line(String tag, String rest) {
    tag(tag, rest.strip());
  }

  @Override
  public void blockLine(String tag, String text) {
    if (!text.isEmpty()) {
      tag(tag, text);
    }
  }

  @Override
  public void end() {
    endPackage();
  }

  private void tag(String tag, String value) {
    switch (tag) {
      // A new file begins, or a delta, which is no package.
      case "Ver", "Dlt" -> endPackage();
      case "Pkg" -> beginPackage(value, false);
      case "Pat" -> beginPackage(value, true);
      default -> {
        if (current != null) {
          describe(current, tag, value);
        }
      }
    }
  }

  private void describe(TaggedPackage described, String tag, String value) {
    PackageInfo.Builder builder = described.builder();
    switch (tag) {
      case "Prv" -> provide(described, value);
      case "Req" -> builder.add(DependencyKind.REQUIRES, ofKind(value));
      case "Prq" -> preRequire(builder, value);
      case "Con" -> builder.add(DependencyKind.CONFLICTS, ofKind(value));
      case "Obs" -> builder.add(DependencyKind.OBSOLETES, ofKind(value));
      case "Rec" -> builder.add(DependencyKind.RECOMMENDS, ofKind(value));
      case "Sup" -> builder.add(DependencyKind.SUPPLEMENTS, ofKind(value));
      case "Sug" -> builder.add(DependencyKind.SUGGESTS, ofKind(value));
      case "Enh" -> builder.add(DependencyKind.ENHANCES, ofKind(value));
      case "Pcn" -> builder.add(DependencyKind.CONFLICTS, dependency(value));
      case "Pob" -> builder.add(DependencyKind.OBSOLETES, dependency(value));
      case "Prc" -> builder.add(DependencyKind.RECOMMENDS, dependency(value));
      case "Psp" -> builder.add(DependencyKind.SUPPLEMENTS, dependency(value));
      case "Psg" -> builder.add(DependencyKind.SUGGESTS, dependency(value));
      case "Pen" -> builder.add(DependencyKind.ENHANCES, dependency(value));
      case "Vnd" -> builder.vendor(value);
      case "Sum" -> builder.summary(value);
      case "Lic" -> builder.license(value);
      case "Tim" -> builder.buildTime(number(value));
      case "Siz" -> sizes(builder, value);
      case "Src" -> source(builder, value);
      default -> {
        // as libsolv
      }
    }
  }

  private void beginPackage(String value, boolean isPattern) {
    endPackage();
    List<String> words = WORDS.splitToList(value);
    if (words.size() != 4) {
      throw error("name, version, release and architecture are wanted, not '" + value + "'");
    }
    pattern = isPattern;
    String name = isPattern ? PATTERN + words.get(0) : words.get(0);
    try {
      current = new TaggedPackage(name, words.get(1), words.get(2), words.get(3));
    } catch (IllegalArgumentException e) {
      throw error(MetadataFile.oneLine(String.valueOf(e.getMessage())));
    }
  }

  private void endPackage() {
    TaggedPackage ended = current;
    if (ended != null) {
      current = null;
      sink.accept(ended.build(true));
    }
  }

  private void provide(TaggedPackage providing, String value) {
    if (value.startsWith("/")) {
      providing.providePath(value);
    } else {
      providing.provide(ofKind(value));
    }
  }

  /** Of a package what its scripts need, of a pattern the packages that it needs. */
  private void preRequire(PackageInfo.Builder builder, String value) {
    if (pattern) {
      builder.add(DependencyKind.REQUIRES, dependency(value));
    } else {
      builder.addPreRequires(dependency(value));
    }
  }

  private Dependency ofKind(String value) {
    return dependency(pattern ? PATTERN + value : value);
  }

  private Dependency dependency(String value) {
    try {
      return Dependency.parse(value);
    } catch (IllegalArgumentException e) {
      throw error(MetadataFile.oneLine(String.valueOf(e.getMessage())));
    }
  }

  private void sizes(PackageInfo.Builder builder, String value) {
    List<String> words = WORDS.splitToList(value);
    if (words.size() == 2) {
      builder.downloadSize(number(words.get(0))).installedSize(number(words.get(1)));
    }
  }

  /** {@code name version release arch}, which is a file name with other signs between. */
  private static void source(PackageInfo.Builder builder, String value) {
    List<String> words = WORDS.splitToList(value);
    if (words.size() == 4) {
      builder.sourcePackage(
          words.get(0) + "-" + words.get(1) + "-" + words.get(2) + "." + words.get(3) + ".rpm");
    }
  }

  private long number(String text) {
    try {
      long number = Long.parseLong(text);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw error("'" + MetadataFile.oneLine(text) + "' is no number from 0");
  }

  private MetadataException error(String what) {
    return lines.error(MetadataFile.oneLine(what));
  }
}
