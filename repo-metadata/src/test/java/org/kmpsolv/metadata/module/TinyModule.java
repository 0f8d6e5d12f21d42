package org.kmpsolv.metadata.module;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Builds a kernel module that nothing could run: an ELF file with the sections that are read. */
public final class TinyModule {
  private static final int HEADER = 64;

  private final ByteOrder order;
  private final ByteArrayOutputStream info = new ByteArrayOutputStream();
  private final ByteArrayOutputStream versions = new ByteArrayOutputStream();
  private final ByteArrayOutputStream checksums = new ByteArrayOutputStream();
  private final ByteArrayOutputStream symbols = new ByteArrayOutputStream();
  private final ByteArrayOutputStream strings = new ByteArrayOutputStream();
  private boolean extended;

  private TinyModule(ByteOrder order) {
    this.order = order;
    symbols.writeBytes(new byte[24]);
    strings.write(0);
  }

  /** A module of that name for the kernel {@code 6.1.0-1-default}. */
  public static TinyModule named(String name) {
    return named(name, ByteOrder.LITTLE_ENDIAN);
  }

  static TinyModule named(String name, ByteOrder order) {
    return new TinyModule(order)
        .info("name=" + name)
        .info("vermagic=6.1.0-1-default SMP mod_unload modversions ");
  }

  /** Adds {@code key=value} to {@code .modinfo}. */
  public TinyModule info(String entry) {
    info.writeBytes(entry.getBytes(StandardCharsets.UTF_8));
    info.write(0);
    return this;
  }

  /** Adds a symbol that it needs. */
  public TinyModule needs(String symbol, int checksum) {
    ByteBuffer entry = ByteBuffer.allocate(64).order(order);
    entry.putLong(Integer.toUnsignedLong(checksum)).put(symbol.getBytes(StandardCharsets.UTF_8));
    versions.writeBytes(entry.array());
    return this;
  }

  /** Its needs stand in the sections of Linux 6.14 and later. */
  TinyModule extended() {
    extended = true;
    return this;
  }

  /** Adds a symbol that it exports. */
  public TinyModule exports(String symbol, int checksum) {
    symbol("__crc_" + symbol, 4, checksums.size());
    checksums.writeBytes(ByteBuffer.allocate(4).order(order).putInt(checksum).array());
    return this;
  }

  /** The same as old kernels did it: the checksum is the value of a symbol. */
  TinyModule exportsAbsolutely(String symbol, int checksum) {
    symbol("__crc_" + symbol, 0xfff1, Integer.toUnsignedLong(checksum));
    return this;
  }

  private void symbol(String name, int section, long value) {
    ByteBuffer entry = ByteBuffer.allocate(24).order(order);
    entry.putInt(strings.size()).putShort((short) 0).putShort((short) section).putLong(value);
    symbols.writeBytes(entry.array());
    strings.writeBytes(name.getBytes(StandardCharsets.UTF_8));
    strings.write(0);
  }

  /** The file. */
  public byte[] bytes() {
    record Section(String name, int type, ByteBuffer content, int link, int entry) {}
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("", 0, ByteBuffer.allocate(0), 0, 0));
    sections.add(new Section(".modinfo", 1, ByteBuffer.wrap(info.toByteArray()), 0, 0));
    byte[][] needs = extended ? extendedNeeds() : new byte[][] {versions.toByteArray(), {}};
    String names = extended ? "__version_ext_names" : ".comment";
    sections.add(
        new Section(
            extended ? "__version_ext_crcs" : "__versions", 1, ByteBuffer.wrap(needs[0]), 0, 0));
    sections.add(new Section(names, 1, ByteBuffer.wrap(needs[1]), 0, 0));
    sections.add(new Section("__kcrctab", 1, ByteBuffer.wrap(checksums.toByteArray()), 0, 0));
    sections.add(new Section(".symtab", 2, ByteBuffer.wrap(symbols.toByteArray()), 6, 24));
    sections.add(new Section(".strtab", 3, ByteBuffer.wrap(strings.toByteArray()), 0, 0));
    ByteArrayOutputStream sectionNames = new ByteArrayOutputStream();
    int[] nameOffsets = new int[sections.size() + 1];
    for (int i = 0; i <= sections.size(); i++) {
      nameOffsets[i] = sectionNames.size();
      String name = i < sections.size() ? sections.get(i).name() : ".shstrtab";
      sectionNames.writeBytes(name.getBytes(StandardCharsets.UTF_8));
      sectionNames.write(0);
    }
    sections.add(new Section(".shstrtab", 3, ByteBuffer.wrap(sectionNames.toByteArray()), 0, 0));
    int content = sections.stream().mapToInt(section -> section.content().capacity()).sum();
    ByteBuffer file = ByteBuffer.allocate(HEADER + content + HEADER * sections.size()).order(order);
    file.put(new byte[] {0x7f, 'E', 'L', 'F', 2, (byte) (order == ByteOrder.LITTLE_ENDIAN ? 1 : 2)})
        .put((byte) 1)
        .position(16);
    file.putShort((short) 1).putShort((short) 62).putInt(1).putLong(0).putLong(0);
    file.putLong(HEADER + content).putInt(0).putShort((short) HEADER).putInt(0);
    file.putShort((short) 64).putShort((short) sections.size());
    file.putShort((short) (sections.size() - 1));
    int at = HEADER;
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      file.put(at, section.content().array());
      int header = HEADER + content + HEADER * i;
      file.putInt(header, nameOffsets[i]).putInt(header + 4, section.type());
      file.putLong(header + 24, at).putLong(header + 32, section.content().capacity());
      file.putInt(header + 40, section.link()).putLong(header + 48, 1);
      file.putLong(header + 56, section.entry());
      at += section.content().capacity();
    }
    return file.array();
  }

  private byte[][] extendedNeeds() {
    ByteBuffer from = ByteBuffer.wrap(versions.toByteArray()).order(order);
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    ByteBuffer crcs = ByteBuffer.allocate(from.limit() / 16).order(order);
    for (int at = 0; at < from.limit(); at += 64) {
      crcs.putInt((int) from.getLong(at));
      byte[] name = new byte[56];
      from.get(at + 8, name);
      names.writeBytes(
          new String(name, StandardCharsets.UTF_8).strip().trim().getBytes(StandardCharsets.UTF_8));
      names.write(0);
    }
    return new byte[][] {crcs.array(), names.toByteArray()};
  }

  /** A line of {@code Module.symvers}. */
  public static String symvers(int checksum, String symbol, String who) {
    return String.format(Locale.ROOT, "0x%08x\t%s\t%s\tEXPORT_SYMBOL\t", checksum, symbol, who);
  }
}
