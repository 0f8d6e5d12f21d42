package org.kmpsolv.metadata.elf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.MetadataException;

/**
 * A 64-bit ELF file of either byte order. Immutable as long as its bytes are; what it gives are
 * views of them. Each offset is checked before it is used: a file that lies is refused with a
 * {@link MetadataException} which begins with its name.
 */
public final class ElfFile {
  private static final int MAGIC = 0x7f454c46;
  private static final int CLASS_64 = 2;
  private static final int LITTLE_ENDIAN = 1;
  private static final int BIG_ENDIAN = 2;
  private static final int HEADER_SIZE = 64;
  private static final int SECTION_HEADER_SIZE = 64;
  private static final int SYMBOL_SIZE = 24;
  private static final int NO_BITS = 8;

  /** The section's index does not fit its field and stands in section 0. */
  private static final int EXTENDED_INDEX = 0xffff;

  private static final String SYMBOLS = ".symtab";
  private static final String SYMBOL_NAMES = ".strtab";

  private final String name;
  private final ByteBuffer bytes;
  private final ByteBuffer[] sections;
  private final Map<String, Integer> indexes = new HashMap<>();

  private ElfFile(String name, ByteBuffer content) {
    this.name = name;
    if (content.remaining() < HEADER_SIZE || content.getInt(content.position()) != MAGIC) {
      throw error("it is not an ELF file");
    }
    this.bytes = content.slice().order(order(content.get(content.position() + 5)));
    if (bytes.get(4) != CLASS_64) {
      throw error("it is not a 64-bit ELF file");
    }
    this.sections = readSections();
  }

  /**
   * Reads the headers.
   *
   * @param name begins messages
   * @param bytes the file from the position to the limit; mapped or not
   * @throws MetadataException where that is no 64-bit ELF file, or a damaged one
   */
  public static ElfFile parse(String name, ByteBuffer bytes) {
    return new ElfFile(name, bytes.duplicate().order(ByteOrder.BIG_ENDIAN));
  }

  private ByteOrder order(byte encoding) {
    return switch (encoding) {
      case LITTLE_ENDIAN -> ByteOrder.LITTLE_ENDIAN;
      case BIG_ENDIAN -> ByteOrder.BIG_ENDIAN;
      default -> throw error("its byte order is " + encoding + ", which does not exist");
    };
  }

  private ByteBuffer[] readSections() {
    long start = bytes.getLong(40);
    int headerSize = u16(58);
    long count = u16(60);
    int names = u16(62);
    if (start == 0) {
      return new ByteBuffer[0];
    }
    if (headerSize != SECTION_HEADER_SIZE) {
      throw error("its section headers have " + headerSize + " bytes, not " + SECTION_HEADER_SIZE);
    }
    ByteBuffer first = slice("section header 0", start, SECTION_HEADER_SIZE);
    if (count == 0) {
      count = first.getLong(32);
    }
    if (names == EXTENDED_INDEX) {
      names = first.getInt(40);
    }
    if (count < 1 || count > bytes.capacity() / SECTION_HEADER_SIZE) {
      throw error("it says that it has " + Long.toUnsignedString(count) + " sections");
    }
    ByteBuffer headers = slice("section headers", start, count * SECTION_HEADER_SIZE);
    ByteBuffer[] found = new ByteBuffer[(int) count];
    for (int i = 0; i < count; i++) {
      int at = i * SECTION_HEADER_SIZE;
      found[i] =
          headers.getInt(at + 4) == NO_BITS || i == 0
              ? slice("section " + i, 0, 0)
              : slice("section " + i, headers.getLong(at + 24), headers.getLong(at + 32));
    }
    if (names < 0 || names >= count) {
      throw error("the names of its sections are in section " + names + ", which it does not have");
    }
    for (int i = 1; i < count; i++) {
      int offset = headers.getInt(i * SECTION_HEADER_SIZE);
      indexes.putIfAbsent(text(found[names], offset, "the name of section " + i), i);
    }
    return found;
  }

  /** What it was made for, as ELF numbers machines: 62 is x86-64, 183 aarch64. */
  public int machine() {
    return u16(18);
  }

  /** The content of the first section of that name in the file's byte order; null if none. */
  public @Nullable ByteBuffer section(String wanted) {
    Integer index = indexes.get(wanted);
    return index == null ? null : view(index);
  }

  /**
   * The content of a section.
   *
   * @param index as {@link Symbol#section} has it
   * @throws MetadataException where there is no such section
   */
  public ByteBuffer section(int index) {
    if (index < 0 || index >= sections.length) {
      throw error("a symbol is in section " + index + ", which it does not have");
    }
    return view(index);
  }

  private ByteBuffer view(int index) {
    return sections[index].duplicate().order(bytes.order());
  }

  /** Delivers the symbols in their order; none where the file is stripped. */
  public void symbols(Consumer<Symbol> sink) {
    ByteBuffer table = section(SYMBOLS);
    ByteBuffer names = section(SYMBOL_NAMES);
    if (table == null || names == null) {
      return;
    }
    for (int at = SYMBOL_SIZE; at + SYMBOL_SIZE <= table.limit(); at += SYMBOL_SIZE) {
      String symbol = text(names, table.getInt(at), "the name of a symbol");
      sink.accept(
          new Symbol(symbol, Short.toUnsignedInt(table.getShort(at + 6)), table.getLong(at + 8)));
    }
  }

  /** What is wrong with this file; for those who read its sections. */
  public MetadataException error(String what) {
    return new MetadataException(name + ": " + what);
  }

  private int u16(int offset) {
    return Short.toUnsignedInt(bytes.getShort(offset));
  }

  private ByteBuffer slice(String what, long offset, long size) {
    if (offset < 0 || size < 0 || size > bytes.capacity() || offset > bytes.capacity() - size) {
      throw error(what + " lies outside of the file");
    }
    return bytes.slice((int) offset, (int) size).order(bytes.order());
  }

  private String text(ByteBuffer table, int offset, String what) {
    if (offset < 0 || offset >= table.limit()) {
      throw error(what + " lies outside of its table");
    }
    String text = Text.until0(table, offset, table.limit());
    if (offset + text.length() == table.limit()) {
      throw error(what + " does not end");
    }
    return text;
  }

  /**
   * A symbol. Immutable.
   *
   * @param section the index of its section, or one of {@link #UNDEFINED} and {@link #ABSOLUTE}
   * @param value an offset in the section, in bytes, or the value itself
   */
  public record Symbol(String name, int section, long value) {
    /** Another file has to define it. */
    public static final int UNDEFINED = 0;

    /** The value is no offset. */
    public static final int ABSOLUTE = 0xfff1;
  }
}
