package org.kmpsolv.metadata.solv;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The block that version 9 may have: the id arrays of all solvables, one behind the other, so that
 * they can be packed together. They are asked for in that order.
 */
final class IdArrayBlock {
  private static final int MAX_SIZE = 0x30000000;
  private static final int CHUNK = 65536;
  private static final int LAST = 0x80;
  private static final int COMPRESSED = 0x40;
  private static final int MORE_ELEMENTS = 0x40;

  private final Cursor ids;

  /** How many ids are left, ends of arrays counted as one each. */
  private int left;

  private IdArrayBlock(Cursor ids, int left) {
    this.ids = ids;
    this.left = left;
  }

  /** The block of a file that has none. */
  static IdArrayBlock none(Cursor cursor) {
    return new IdArrayBlock(cursor.at("id arrays", ByteBuffer.allocate(0)), 0);
  }

  static IdArrayBlock read(Cursor cursor) {
    int size = cursor.id(MAX_SIZE);
    byte[] bytes = new byte[0];
    int end = 0;
    int flags = size == 0 ? LAST : 0;
    while ((flags & LAST) == 0) {
      flags = cursor.u8();
      int length = cursor.u16();
      Cursor chunk = cursor.part("id arrays", length == 0 ? CHUNK : length);
      byte[] content =
          (flags & COMPRESSED) != 0 ? Unpacker.unpack(chunk, CHUNK) : chunk.copy(chunk.remaining());
      if (end + content.length > bytes.length) {
        int room = Math.max(2 * bytes.length, end + content.length);
        cursor.pay(room);
        bytes = Arrays.copyOf(bytes, room);
      }
      System.arraycopy(content, 0, bytes, end, content.length);
      end += content.length;
    }
    return new IdArrayBlock(cursor.at("id arrays", ByteBuffer.wrap(bytes, 0, end).slice()), size);
  }

  /**
   * The next array.
   *
   * @param limit ids are below it
   */
  int[] next(int limit) {
    int[] array = new int[4];
    int count = 0;
    int before = 0;
    boolean more = true;
    while (more) {
      int written = ids.id();
      more = (written & MORE_ELEMENTS) != 0;
      int id = (written & (MORE_ELEMENTS - 1)) | (written >> 1 & -MORE_ELEMENTS);
      // Near the one before, the distance is written, its lowest bit as the sign.
      if (id < 2 * before) {
        id = (id & 1) != 0 ? before - (id >> 1) - 1 : before + (id >> 1);
      }
      before = ids.below(limit, id);
      if (count == array.length) {
        array = Arrays.copyOf(array, 2 * count);
      }
      array[count++] = id;
    }
    left -= count + 1;
    return Arrays.copyOf(array, count);
  }

  /** Fails where arrays are left that nobody asked for, or too many were there. */
  void end() {
    if (left != 0 || !ids.atEnd()) {
      throw ids.error("there are other id arrays than the header says");
    }
  }
}
