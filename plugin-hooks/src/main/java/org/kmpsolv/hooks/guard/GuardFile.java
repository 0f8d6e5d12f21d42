package org.kmpsolv.hooks.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.kmpsolv.hooks.machine.AtomicFile;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.model.Nevra;

/** The file in {@code systemCheck.d} that libzypp lays upon each plan. Immutable. */
public record GuardFile(Path path) {
  private static final int SHOWN = 5;

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

  private static String text(List<Held> held) {
    StringBuilder text =
        new StringBuilder(
            "# Written by 'kmpsolv guard': kernels that would boot without a driver in use.\n");
    for (Held each : held) {
      String modules =
          String.join(", ", each.modules().stream().limit(SHOWN).toList())
              + (each.modules().size() > SHOWN ? ", …" : "");
      text.append("# without ")
          .append(MetadataFile.oneLine(modules))
          .append("\nconflicts:")
          .append(each.kernel().name())
          .append(" = ")
          .append(each.kernel().evr())
          .append('\n');
    }
    return text.toString();
  }
}
