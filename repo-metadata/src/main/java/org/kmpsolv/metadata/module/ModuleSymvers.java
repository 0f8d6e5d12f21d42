package org.kmpsolv.metadata.module;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.model.MetadataException;

/**
 * What everything of a kernel exports, as {@code Module.symvers} tells it. Immutable.
 *
 * @param exports by who exports them: {@link #IMAGE}, or the name of a module; in the file's order
 */
public record ModuleSymvers(ImmutableListMultimap<String, SymbolVersion> exports) {
  /** Who exports what is in the image. */
  public static final String IMAGE = "vmlinux";

  private static final Splitter FIELDS = Splitter.on('\t');
  private static final int CHECKSUM_DIGITS = 8;

  /**
   * Reads lines {@code 0xCHECKSUM<tab>SYMBOL<tab>WHO…}.
   *
   * @param name begins messages
   * @throws MetadataException with the line that is wrong
   */
  public static ModuleSymvers parse(String name, List<String> lines) {
    ImmutableListMultimap.Builder<String, SymbolVersion> exports = ImmutableListMultimap.builder();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        List<String> fields = FIELDS.splitToList(lines.get(i));
        if (fields.size() < 3 || fields.get(1).isEmpty() || fields.get(2).isEmpty()) {
          throw wrong(name, i, lines.get(i));
        }
        String who =
            fields.get(2).equals(IMAGE) ? IMAGE : KernelModule.nameOf(fields.get(2) + ".ko");
        exports.put(who, new SymbolVersion(fields.get(1), checksum(name, i, lines.get(i))));
      }
    }
    return new ModuleSymvers(exports.build());
  }

  private static int checksum(String name, int index, String line) {
    int tab = line.indexOf('\t');
    if (line.startsWith("0x") && tab > 2 && tab <= 2 + CHECKSUM_DIGITS) {
      try {
        return Integer.parseUnsignedInt(line, 2, tab, 16);
      } catch (NumberFormatException e) {
        // said below
      }
    }
    throw wrong(name, index, line);
  }

  private static MetadataException wrong(String name, int index, String line) {
    return new MetadataException(
        name
            + ": line "
            + (index + 1)
            + ": '"
            + MetadataFile.oneLine(line)
            + "' is not checksum, symbol and module, with tabs between them");
  }

  /** What that one exports; empty where it is nothing. */
  public ImmutableList<SymbolVersion> of(String who) {
    return exports.get(who);
  }
}
