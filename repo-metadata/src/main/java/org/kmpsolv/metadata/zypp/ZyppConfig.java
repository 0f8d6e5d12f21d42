package org.kmpsolv.metadata.zypp;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.kmpsolv.metadata.model.MetadataException;

/** What {@code zypp.conf} and its drop-ins say in their section {@code [main]}. Immutable. */
public final class ZyppConfig {
  /** Where nothing is said. */
  public static final ZyppConfig NONE = new ZyppConfig(ImmutableMap.of());

  private static final String FILE = "zypp/zypp.conf";

  private final ImmutableMap<String, IniFile.Entry> entries;

  private ZyppConfig(ImmutableMap<String, IniFile.Entry> entries) {
    this.entries = entries;
  }

  /**
   * Reads {@code /etc/zypp/zypp.conf}, where there is none {@code /usr/etc/zypp/zypp.conf}, and
   * over it the files {@code zypp.conf.d/*.conf} of both places in the order of their names; one in
   * {@code /etc} hides the one of the same name.
   *
   * @throws MetadataException where a line makes no sense
   */
  static ZyppConfig read(Path root) {
    Map<String, IniFile.Entry> entries = new LinkedHashMap<>();
    IniFile base = IniFile.read(root.resolve("etc").resolve(FILE));
    add(
        base.entries().isEmpty() ? IniFile.read(root.resolve("usr/etc").resolve(FILE)) : base,
        entries);
    Map<String, Path> dropIns = new TreeMap<>();
    for (String etc : new String[] {"usr/etc", "etc"}) {
      for (Path file : ConfigFile.filesIn(root.resolve(etc).resolve(FILE + ".d"), ".conf")) {
        dropIns.put(String.valueOf(file.getFileName()), file);
      }
    }
    dropIns.values().forEach(file -> add(IniFile.read(file), entries));
    return new ZyppConfig(ImmutableMap.copyOf(entries));
  }

  private static void add(IniFile file, Map<String, IniFile.Entry> entries) {
    for (IniFile.Entry entry : file.entries()) {
      if (entry.section().equals("main") && !entry.key().isEmpty()) {
        entries.put(entry.key(), entry);
      }
    }
  }

  /** What is said of a key. */
  public Optional<String> text(String key) {
    return value(key, text -> text);
  }

  /**
   * Whether a key says yes.
   *
   * @throws MetadataException where it says neither yes nor no
   */
  public Optional<Boolean> flag(String key) {
    return value(key, ConfigFile::truth);
  }

  /**
   * What a key says, as the reader has it.
   *
   * @throws MetadataException with file and line where the reader throws {@link
   *     IllegalArgumentException}
   */
  public <T> Optional<T> value(String key, Function<String, T> reader) {
    IniFile.Entry entry = entries.get(key);
    return entry == null ? Optional.empty() : Optional.of(entry.line().read(entry.value(), reader));
  }

  /** The absolute path below a root that a key names. */
  Path path(Path root, String key, String otherwise) {
    String text =
        value(
                key,
                said -> {
                  if (!said.startsWith("/")) {
                    throw new IllegalArgumentException(
                        ConfigFile.quoted(said) + " is no absolute path");
                  }
                  return said;
                })
            .orElse(otherwise);
    return below(root, text);
  }

  private static Path below(Path root, String text) {
    try {
      return root.resolve(CharMatcher.is('/').trimLeadingFrom(text)).normalize();
    } catch (InvalidPathException e) {
      throw new MetadataException("'" + text + "' is no path", e);
    }
  }
}
