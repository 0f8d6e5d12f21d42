package org.kmpsolv.hooks.machine;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.Nevra;

/** An rpm database as {@code rpm} tells it. */
final class RpmDatabase {
  static final String RPM = "rpm";

  /** What rpm keeps of keys is counted as packages too; these have no architecture. */
  private static final String TEST_TAGS =
      "%|ARCH?{=Pkg: %{NAME} %|EPOCH?{%{EPOCH}:}|%{VERSION} %{RELEASE} %{ARCH}\\n"
          + "%|VENDOR?{=Vnd: %{VENDOR}\\n}|=Tim: %{BUILDTIME}\\n"
          + "[=Prv: %{PROVIDENEVRS}\\n][=Req: %{REQUIRENEVRS}\\n]"
          + "[=Con: %{CONFLICTNEVRS}\\n][=Obs: %{OBSOLETENEVRS}\\n]"
          + "[=Rec: %{RECOMMENDNEVRS}\\n][=Sug: %{SUGGESTNEVRS}\\n]"
          + "[=Sup: %{SUPPLEMENTNEVRS}\\n][=Enh: %{ENHANCENEVRS}\\n]"
          + "[=Prv: %{FILENAMES}\\n]}|";

  private static final String NAMES =
      "%|ARCH?{%{NAME}\\t%|EPOCH?{%{EPOCH}:}|%{VERSION}-%{RELEASE}\\t%{ARCH}\\n}|";

  private static final ImmutableMap<String, String> OPERATORS =
      ImmutableMap.of(
          "and",
          "&",
          "or",
          "|",
          "if",
          "<IF>",
          "unless",
          "<UNLESS>",
          "else",
          "<ELSE>",
          "with",
          "+",
          "without",
          "-");

  private static final String OPERATOR =
      "(?<= )(?:" + String.join("|", OPERATORS.keySet()) + ")(?= )";

  private static final String VERSION = "=Ver: 3.0\n";

  /** Half a minute. */
  private static final int PATIENCE = 600;

  private static final int PAUSE_MILLISECONDS = 50;

  private final Path directory;

  /** With the file that holds the packages. */
  RpmDatabase(Path database) {
    this.directory = database.resolveSibling("").toAbsolutePath();
  }

  Path directory() {
    return directory;
  }

  /** The numbers that the packages have in the database, by name. */
  Map<String, Set<Integer>> rows() {
    Map<String, Set<Integer>> rows = new TreeMap<>();
    String answer = Program.run(query("%{DBINSTANCE} %{NAME}\\n"), null);
    for (String line : Splitter.on('\n').omitEmptyStrings().split(answer)) {
      List<String> words = Splitter.on(' ').limit(2).splitToList(line);
      Integer row = words.size() == 2 ? Ints.tryParse(words.get(0)) : null;
      if (row != null) {
        rows.computeIfAbsent(words.get(1), name -> new TreeSet<>()).add(row);
      }
    }
    return rows;
  }

  /** Waits until nobody has rpm's transaction lock any more; not for ever. */
  void awaitUnlocked() {
    try (FileChannel channel =
        FileChannel.open(directory.resolve(".rpm.lock"), StandardOpenOption.WRITE)) {
      for (int i = 0; i < PATIENCE; i++) {
        if (channel.tryLock() != null) {
          return;
        }
        Thread.sleep(PAUSE_MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // There is none, or it is not ours to look at.
    }
  }

  /** The packages that are in it. */
  ImmutableSet<Nevra> packages() {
    ImmutableSet.Builder<Nevra> packages = ImmutableSet.builder();
    String answer = Program.run(query(NAMES), null);
    for (String line : Splitter.on('\n').omitEmptyStrings().split(answer)) {
      List<String> words = Splitter.on('\t').splitToList(line);
      if (words.size() == 3) {
        packages.add(new Nevra(words.get(0), Evr.parse(words.get(1)), words.get(2)));
      }
    }
    return packages.build();
  }

  /** The public keys that were imported, armoured, one after the other. */
  String publicKeys() {
    return Program.run(query("%{DESCRIPTION}\\n", "gpg-pubkey"), null);
  }

  /** Writes all packages in testtags. */
  void writeTestTags(Path file) {
    if (!Program.isOnPath(RPM)) {
      throw new MetadataException(
          directory + ": to read what is installed, rpm or rpmdb2solv (libsolv-tools) is needed");
    }
    try {
      Files.writeString(file, VERSION);
    } catch (IOException e) {
      throw new MetadataException(file + ": it cannot be written", e);
    }
    Program.run(query(TEST_TAGS), file);
    Pattern operator = Pattern.compile(OPERATOR);
    try (Stream<String> lines = Files.lines(file)) {
      List<String> spelled = lines.map(line -> spelled(line, operator)).toList();
      Files.write(file, spelled);
    } catch (IOException | UncheckedIOException e) {
      throw new MetadataException(file + ": it cannot be read", e);
    }
  }

  /** A rich dependency as testtags spell it. */
  private static String spelled(String line, Pattern operator) {
    return line.startsWith("(", "=Req: ".length())
        ? operator.matcher(line).replaceAll(word -> OPERATORS.getOrDefault(word.group(), ""))
        : line;
  }

  private List<String> query(String format, String... names) {
    return ImmutableList.<String>builder()
        .add(RPM, "--dbpath", directory.toString(), "-qa", "--queryformat", format)
        .add(names)
        .build();
  }
}
