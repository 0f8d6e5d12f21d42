package org.kmpsolv.metadata.module;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.elf.ElfFile;
import org.kmpsolv.metadata.elf.ElfFile.Symbol;
import org.kmpsolv.metadata.elf.Text;

/** Reads a module's sections. */
public final class ModuleReader {
  private static final String CHECKSUM = "__crc_";

  /** An entry of {@code __versions}: 8 bytes of checksum, the name. */
  private static final int ENTRY = 64;

  private static final int NAME = 8;

  private final ElfFile elf;

  private ModuleReader(ElfFile elf) {
    this.elf = elf;
  }

  /**
   * Reads a module.
   *
   * @param path begins messages, and names the module
   * @param size bytes of the file in its tree
   * @param bytes the module, not compressed
   * @throws org.kmpsolv.metadata.model.MetadataException where that is no module, or a damaged one
   */
  public static KernelModule read(String path, long size, ByteBuffer bytes) {
    return new ModuleReader(ElfFile.parse(path, bytes)).read(path, size);
  }

  private KernelModule read(String path, long size) {
    ByteBuffer info = elf.section(".modinfo");
    if (info == null) {
      throw elf.error("it has no section .modinfo, so it is no kernel module");
    }
    ImmutableList<SymbolVersion> needs = needs();
    return new KernelModule(
        path,
        KernelModule.nameOf(path),
        size,
        elf.machine(),
        new ModuleInfo(info(info)),
        needs != null,
        needs == null ? ImmutableList.of() : needs,
        exports());
  }

  private static ImmutableListMultimap<String, String> info(ByteBuffer section) {
    ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
    Text.forEach(
        section,
        entry -> {
          int equal = entry.indexOf('=');
          if (equal > 0) {
            values.put(entry.substring(0, equal), entry.substring(equal + 1));
          }
        });
    return values.build();
  }

  /** Null where the kernel was built without checksums. */
  private @Nullable ImmutableList<SymbolVersion> needs() {
    ByteBuffer checksums = elf.section("__version_ext_crcs");
    ByteBuffer names = elf.section("__version_ext_names");
    if (checksums != null && names != null) {
      return extendedNeeds(checksums, names);
    }
    ByteBuffer versions = elf.section("__versions");
    if (versions == null) {
      return null;
    }
    if (versions.limit() % ENTRY != 0) {
      throw elf.error(
          "section __versions has " + versions.limit() + " bytes, no multiple of " + ENTRY);
    }
    ImmutableList.Builder<SymbolVersion> needs = ImmutableList.builder();
    for (int at = 0; at < versions.limit(); at += ENTRY) {
      String name = Text.until0(versions, at + NAME, at + ENTRY);
      if (!name.isEmpty()) {
        needs.add(new SymbolVersion(name, (int) versions.getLong(at)));
      }
    }
    return needs.build();
  }

  /** The form of Linux 6.14 and later, in which names may be long. */
  private ImmutableList<SymbolVersion> extendedNeeds(ByteBuffer checksums, ByteBuffer names) {
    ImmutableList.Builder<SymbolVersion> needs = ImmutableList.builder();
    Text.forEach(
        names,
        name -> {
          if (checksums.remaining() < Integer.BYTES) {
            throw elf.error("section __version_ext_crcs is shorter than __version_ext_names");
          }
          needs.add(new SymbolVersion(name, checksums.getInt()));
        });
    return needs.build();
  }

  /** Each exported symbol S has a symbol {@code __crc_S}: the checksum itself, or where it lies. */
  private ImmutableList<SymbolVersion> exports() {
    ImmutableList.Builder<SymbolVersion> exports = ImmutableList.builder();
    elf.symbols(
        symbol -> {
          if (symbol.name().startsWith(CHECKSUM) && symbol.section() != Symbol.UNDEFINED) {
            exports.add(
                new SymbolVersion(symbol.name().substring(CHECKSUM.length()), checksum(symbol)));
          }
        });
    return exports.build();
  }

  private int checksum(Symbol symbol) {
    if (symbol.section() == Symbol.ABSOLUTE) {
      return (int) symbol.value();
    }
    ByteBuffer section = elf.section(symbol.section());
    if (symbol.value() < 0 || symbol.value() > section.limit() - Integer.BYTES) {
      throw elf.error("the checksum of an exported symbol lies outside of its section");
    }
    return section.getInt((int) symbol.value());
  }
}
