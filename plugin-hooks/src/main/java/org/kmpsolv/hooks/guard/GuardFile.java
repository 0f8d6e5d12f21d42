package org.kmpsolv.hooks.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kmpsolv.hooks.machine.AtomicFile;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.model.Nevra;

/** The file in {@code systemCheck.d} that libzypp lays upon each plan. Immutable. */
public record GuardFile(Path path) {
  private static final int SHOWN = 5;

  private static final String HEADER =
      "# Written by 'kmpsolv guard': kernels that would boot without a driver in use.\n";

  /** What a line of the file can say: no colon, for one, which an epoch would bring. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.+-]*");

  private static final Pattern EDITION = Pattern.compile("[A-Za-z0-9_.+~^-]+");

  /** Whether a kernel can be named there. */
  public static boolean canName(Nevra kernel) {
    return NAME.matcher(kernel.name()).matches()
        && EDITION.matcher(kernel.evr().toString()).matches();
  }

  /**
   * Writes it where it says something else, or takes it away where nothing is held back.
   *
   * @return whether anything was changed
   */
  public boolean update(List<Held> held) throws IOException {
    List<Held> named = held.stream().filter(each -> canName(each.kernel())).toList();
    return named.isEmpty() ? Files.deleteIfExists(path) : AtomicFile.update(path, text(named));
  }

  /** What it says; empty where nothing is held back. */
  public String text() throws IOException {
    try {
      return Files.readString(path);
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  /**
   * Has it say what it said, but for these packages: whoever takes them has seen what is lost, or
   * they are installed.
   *
   * @param said its text
   */
  public void spare(String said, Set<Nevra> packages) throws IOException {
    if (!said.startsWith(HEADER)) {
      // Nothing is held back, or somebody else does.
      return;
    }
    Set<String> spared = packages.stream().map(GuardFile::line).collect(Collectors.toSet());
    StringBuilder text = new StringBuilder(HEADER);
    StringBuilder comments = new StringBuilder();
    for (String line : said.substring(HEADER.length()).lines().toList()) {
      comments.append(line).append('\n');
      if (!line.startsWith("#") && !line.isBlank()) {
        if (!spared.contains(line)) {
          text.append(comments);
        }
        comments.setLength(0);
      }
    }
    if (text.length() > HEADER.length()) {
      AtomicFile.update(path, text.toString());
    } else {
      Files.deleteIfExists(path);
    }
  }

  private static String line(Nevra kernel) {
    return "conflicts:" + kernel.name() + " = " + kernel.evr();
  }

  private static String text(List<Held> held) {
    StringBuilder text = new StringBuilder(HEADER);
    for (Held each : held) {
      String modules =
          String.join(", ", each.modules().stream().limit(SHOWN).toList())
              + (each.modules().size() > SHOWN ? ", …" : "");
      text.append("# without ")
          .append(MetadataFile.oneLine(modules))
          .append('\n')
          .append(line(each.kernel()))
          .append('\n');
    }
    return text.toString();
  }
}
