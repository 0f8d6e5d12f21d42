package org.kmpsolv.hooks.zypper;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kmpsolv.hooks.machine.AtomicFile;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Nevra;

/**
 * The change that is under way, in a file that is there until it was looked at what came of it: the
 * next call finds it where this one was killed. Immutable.
 */
record Journal(Path file) {
  private static final String ADDED = "added";
  private static final String REMOVED = "removed";
  private static final String AUTOMATIC = "automatic";
  private static final String ASKED = "asked";

  /** What is written. Immutable. */
  record Entry(Change change, AutoInstalled automatic) {}

  /** The journal of the system below a directory. */
  static Journal of(Path root) {
    return new Journal(root.resolve("var/lib/kmpsolv/transaction"));
  }

  void write(Entry entry) throws IOException {
    StringBuilder text = new StringBuilder("# A change that zypper kmp has begun\n");
    entry.change().added().forEach(nevra -> line(text, ADDED, words(nevra)));
    entry.change().removed().forEach(nevra -> line(text, REMOVED, words(nevra)));
    entry.automatic().automatic().forEach(name -> line(text, AUTOMATIC, name));
    entry.automatic().asked().forEach(name -> line(text, ASKED, name));
    AtomicFile.write(file, text.toString());
  }

  private static void line(StringBuilder text, String key, String value) {
    text.append(key).append(' ').append(value).append('\n');
  }

  private static String words(Nevra nevra) {
    return nevra.name() + " " + nevra.evr() + " " + nevra.arch();
  }

  /** What was written and not cleared since. */
  Optional<Entry> read() throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    ImmutableSet.Builder<Nevra> added = ImmutableSet.builder();
    ImmutableSet.Builder<Nevra> removed = ImmutableSet.builder();
    ImmutableSortedSet.Builder<String> automatic = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<String> asked = ImmutableSortedSet.naturalOrder();
    for (String line : lines) {
      List<String> words = Splitter.on(' ').splitToList(line);
      switch (words.get(0)) {
        case ADDED -> added.add(nevra(words));
        case REMOVED -> removed.add(nevra(words));
        case AUTOMATIC -> automatic.add(word(words, 1));
        case ASKED -> asked.add(word(words, 1));
        default -> {}
      }
    }
    return Optional.of(
        new Entry(
            new Change(added.build(), removed.build()),
            new AutoInstalled(automatic.build(), asked.build())));
  }

  private Nevra nevra(List<String> words) throws IOException {
    return new Nevra(word(words, 1), Evr.parse(word(words, 2)), word(words, 3));
  }

  private String word(List<String> words, int index) throws IOException {
    if (index >= words.size()) {
      throw new IOException(file + ": it is damaged");
    }
    return words.get(index);
  }

  void clear() throws IOException {
    Files.deleteIfExists(file);
  }
}
