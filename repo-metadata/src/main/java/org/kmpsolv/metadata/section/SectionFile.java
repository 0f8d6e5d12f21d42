package org.kmpsolv.metadata.section;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/**
 * A file of sections, mapped. In the byte order of the machine: a header (magic number, version,
 * size of the file, CRC-32 of all that follows it, length of the key, number of sections), the key,
 * a table of the position and the length of each section in bytes, and the sections, each at a
 * multiple of eight. Immutable.
 *
 * @param key says of what it is
 * @param checksum a CRC-32, unsigned
 */
public record SectionFile(ByteBuffer key, SectionReader sections, long checksum) {
  static final int MAGIC = 0x6b6d7053;
  static final int CHECKSUM = 16;

  /** From here on the checksum counts. */
  static final int CHECKED = 24;

  static final int KEY_LENGTH = 24;
  static final int COUNT = 28;
  static final int HEADER = 32;
  static final int ALIGNMENT = 8;
  private static final int ENTRY = 2 * Long.BYTES;

  static int aligned(int length) {
    return (int) aligned((long) length);
  }

  static long aligned(long length) {
    return (length + ALIGNMENT - 1) & -ALIGNMENT;
  }

  /**
   * Maps the file. Its checksum is computed where it has no {@link Seal}.
   *
   * @throws DamagedFileException where it is none of that version, or not whole
   * @throws IOException where there is no such file, or it cannot be read
   */
  public static SectionFile map(Path path, int version) throws IOException {
    ByteBuffer file;
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      long size = channel.size();
      if (size < HEADER || size > Integer.MAX_VALUE) {
        throw new DamagedFileException("it has " + size + " bytes");
      }
      file = channel.map(MapMode.READ_ONLY, 0, size).order(ByteOrder.nativeOrder());
    }
    if (file.getInt(0) != MAGIC || file.getInt(4) != version) {
      throw new DamagedFileException("it is of another version");
    }
    if (file.getLong(8) != file.limit()) {
      throw new DamagedFileException("it is cut off");
    }
    if (!Seal.isOn(path, file.getLong(CHECKSUM)) && checksum(file) != file.getLong(CHECKSUM)) {
      throw new DamagedFileException("its checksum is wrong");
    }
    return read(file);
  }

  private static long checksum(ByteBuffer file) {
    CRC32 checksum = new CRC32();
    checksum.update(file.duplicate().position(CHECKED));
    return checksum.getValue();
  }

  /** What has the right checksum was written as it is, so no more is to be checked. */
  private static SectionFile read(ByteBuffer file) {
    ByteBuffer key = file.slice(HEADER, file.getInt(KEY_LENGTH)).asReadOnlyBuffer();
    int table = HEADER + aligned(key.limit());
    ByteBuffer[] sections = new ByteBuffer[file.getInt(COUNT)];
    for (int i = 0; i < sections.length; i++) {
      int start = (int) file.getLong(table + i * ENTRY);
      int length = (int) file.getLong(table + i * ENTRY + Long.BYTES);
      sections[i] = file.slice(start, length).order(ByteOrder.nativeOrder());
    }
    return new SectionFile(key, new SectionReader(sections), file.getLong(CHECKSUM));
  }
}
