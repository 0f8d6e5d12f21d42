package org.kmpsolv.metadata.section;

import java.io.IOException;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Collects columns and writes them as a {@link SectionFile}. The columns must not change until they
 * are written. Not thread-safe.
 */
public final class SectionWriter {
  private static final int CHUNK = 1 << 16;

  private final List<Buffer> sections = new ArrayList<>();

  public void add(IntBuffer ints) {
    sections.add(ints.duplicate().rewind());
  }

  public void add(LongBuffer longs) {
    sections.add(longs.duplicate().rewind());
  }

  public void add(ByteBuffer bytes) {
    sections.add(bytes.duplicate().rewind());
  }

  /**
   * Writes the file, from its beginning on.
   *
   * @param version of what the columns mean
   * @param key says of what they are the columns
   * @return its checksum
   * @throws IOException where it cannot be written, or would be longer than can be mapped
   */
  public long write(FileChannel file, int version, byte[] key) throws IOException {
    ByteBuffer table = table(key);
    long size = table.getLong(table.limit() - Long.BYTES);
    if (size > Integer.MAX_VALUE) {
      throw new IOException("more than 2 GiB");
    }
    ByteBuffer header = ByteBuffer.allocate(SectionFile.HEADER).order(ByteOrder.nativeOrder());
    header.putInt(SectionFile.MAGIC).putInt(version).putLong(size);
    header.putInt(SectionFile.KEY_LENGTH, key.length).putInt(SectionFile.COUNT, sections.size());
    CRC32 checksum = new CRC32();
    checksum.update(header.duplicate().position(SectionFile.CHECKED));
    file.position(SectionFile.HEADER);
    put(file, table, checksum);
    for (Buffer section : sections) {
      ByteBuffer chunk = ByteBuffer.allocate(CHUNK).order(ByteOrder.nativeOrder());
      while (section.hasRemaining()) {
        fill(chunk.clear(), section);
        put(file, chunk, checksum);
      }
      int padding = (int) -file.position() & (SectionFile.ALIGNMENT - 1);
      put(file, ByteBuffer.allocate(padding), checksum);
    }
    header.putLong(SectionFile.CHECKSUM, checksum.getValue());
    file.write(header.rewind(), 0);
    return checksum.getValue();
  }

  /** The key and where each section begins; the last entry is the end of the file. */
  private ByteBuffer table(byte[] key) {
    int starts = SectionFile.aligned(key.length);
    ByteBuffer table =
        ByteBuffer.allocate(starts + (sections.size() + 1) * 2 * Long.BYTES)
            .order(ByteOrder.nativeOrder());
    table.put(key).position(starts);
    long position = (long) SectionFile.HEADER + table.limit();
    for (Buffer section : sections) {
      long length = (long) section.remaining() << width(section);
      table.putLong(position).putLong(length);
      position += SectionFile.aligned(length);
    }
    table.putLong(position).putLong(position);
    return table.flip();
  }

  /** The size of an element, as a power of two. */
  private static int width(Buffer section) {
    return section instanceof IntBuffer ? 2 : section instanceof LongBuffer ? 3 : 0;
  }

  private static void fill(ByteBuffer chunk, Buffer section) {
    int width = width(section);
    int count = Math.min(chunk.capacity() >> width, section.remaining());
    Buffer part = part(section, count);
    if (part instanceof IntBuffer ints) {
      chunk.asIntBuffer().put(ints);
    } else if (part instanceof LongBuffer longs) {
      chunk.asLongBuffer().put(longs);
    } else {
      chunk.duplicate().put((ByteBuffer) part);
    }
    chunk.limit(count << width);
  }

  private static Buffer part(Buffer section, int count) {
    Buffer part = section.duplicate().limit(section.position() + count);
    section.position(section.position() + count);
    return part;
  }

  private static void put(FileChannel file, ByteBuffer bytes, CRC32 checksum) throws IOException {
    checksum.update(bytes.duplicate());
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }
}
