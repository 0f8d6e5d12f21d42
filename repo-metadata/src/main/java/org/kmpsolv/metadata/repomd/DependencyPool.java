package org.kmpsolv.metadata.repomd;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.io.XmlCursor;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;

/**
 * Makes each value once. A kernel's repository has 200,000 entries, and few of them are new: each
 * symbol is provided once and required by many modules.
 */
final class DependencyPool {

  /** An entry as the file writes it; null is an attribute that lacks. */
  record Entry(
      String name,
      @Nullable String flags,
      @Nullable String epoch,
      @Nullable String version,
      @Nullable String release) {

    // By hand, as a record's own go through method handles, which are slow until they are warm,
    // and this is asked 200,000 times in the first second of a program.
    @Override
    public int hashCode() {
      return name.hashCode() * 31 + (version == null ? 0 : version.hashCode());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Entry that
          && name.equals(that.name)
          && Objects.equals(version, that.version)
          && Objects.equals(release, that.release)
          && Objects.equals(epoch, that.epoch)
          && Objects.equals(flags, that.flags);
    }
  }

  private final Map<Entry, Dependency> dependencies = new HashMap<>(1 << 16);
  private final Map<Evr, Evr> evrs = new HashMap<>();
  private final Map<String, String> strings = new HashMap<>();

  String string(String text) {
    String known = strings.putIfAbsent(text, text);
    return known == null ? text : known;
  }

  Evr evr(int epoch, String version, @Nullable String release) {
    Evr evr = new Evr(epoch, version, release);
    Evr known = evrs.putIfAbsent(evr, evr);
    return known == null ? evr : known;
  }

  /** The dependency that the entry stands for; what is wrong is reported at the cursor's place. */
  Dependency dependency(Entry entry, XmlCursor xml) {
    Dependency known = dependencies.get(entry);
    if (known == null) {
      known = parse(entry, xml);
      dependencies.put(entry, known);
    }
    return known;
  }

  private Dependency parse(Entry entry, XmlCursor xml) {
    String name = entry.name();
    if (name.isEmpty()) {
      throw xml.error("<entry> has an empty name");
    }
    String flags = entry.flags();
    if (flags == null) {
      try {
        return name.startsWith("(") ? Dependency.parse(name) : Relation.of(name);
      } catch (IllegalArgumentException e) {
        throw xml.error(e);
      }
    }
    Comparison comparison =
        switch (flags) {
          case "EQ" -> Comparison.EQUAL;
          case "LT" -> Comparison.LESS;
          case "GT" -> Comparison.GREATER;
          case "LE" -> Comparison.LESS_OR_EQUAL;
          case "GE" -> Comparison.GREATER_OR_EQUAL;
          case "NE" -> Comparison.UNEQUAL;
          default ->
              throw xml.error(
                  "flags '"
                      + MetadataFile.oneLine(flags)
                      + "' is not one of EQ, LT, GT, LE, GE, NE");
        };
    String version = entry.version();
    if (version == null) {
      throw xml.error("<entry> has flags and no attribute 'ver'");
    }
    String epoch = entry.epoch();
    return new Relation(
        name,
        comparison,
        evr(epoch == null ? 0 : xml.epoch(epoch), version, emptyToNull(entry.release())));
  }

  static @Nullable String emptyToNull(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
