package org.kmpsolv.metadata.solv;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The strings of a file by their ids. A string is made when it is asked for, once. */
final class StringTable {
  private static final int STRING_OVERHEAD = 64;

  private final Cursor cursor;
  private final byte[] space;

  /** Where the string of an id begins; it ends before the zero byte that ends the next. */
  private final int[] starts;

  private final @Nullable String[] made;

  private StringTable(Cursor cursor, byte[] space, int[] starts) {
    this.cursor = cursor;
    this.space = space;
    this.starts = starts;
    this.made = new String[starts.length - 1];
  }

  static StringTable read(Cursor cursor, Header header) {
    long size = cursor.u32();
    cursor.pay(size);
    if (size > Integer.MAX_VALUE - 8) {
      throw cursor.error("the strings have " + size + " bytes, which are too many");
    }
    int[] starts = new int[Math.max(header.strings(), 1) + 1];
    byte[] space =
        header.hasPrefixedStrings()
            ? expand(cursor, (int) size, starts)
            : plain(cursor, (int) size, starts);
    return new StringTable(cursor, space, starts);
  }

  private static byte[] plain(Cursor cursor, int size, int[] starts) {
    byte[] space = new byte[size];
    cursor.slice(size).get(space);
    int end = 0;
    for (int id = 1; id < starts.length - 1; id++) {
      starts[id] = end;
      while (end < size && space[end] != 0) {
        end++;
      }
      if (end++ >= size) {
        throw cursor.error("there are fewer strings than the header says");
      }
    }
    starts[starts.length - 1] = end;
    return space;
  }

  /** A byte says how much a string has in common with the one before it; the rest follows. */
  private static byte[] expand(Cursor cursor, int size, int[] starts) {
    ByteBuffer packed = cursor.slice(cursor.length());
    byte[] space = new byte[size];
    int before = 0;
    int end = 0;
    for (int id = 1; id < starts.length - 1; id++) {
      if (!packed.hasRemaining()) {
        throw cursor.error("there are fewer strings than the header says");
      }
      int common = packed.get() & 0xff;
      if (common > end - before || common > size - end) {
        throw cursor.error(
            "string " + id + " has more in common with the one before than is there");
      }
      starts[id] = end;
      System.arraycopy(space, before, space, end, common);
      before = end;
      end += common;
      byte b;
      do {
        if (!packed.hasRemaining() || end >= size) {
          throw cursor.error("string " + id + " does not end where the strings do");
        }
        b = packed.get();
        space[end++] = b;
      } while (b != 0);
    }
    if (end != size) {
      throw cursor.error("the strings have " + end + " bytes, the header says " + size);
    }
    starts[starts.length - 1] = end;
    return space;
  }

  /** The string of an id; {@code <NULL>} for 0, as libsolv has it. */
  String get(int id) {
    String known = made[id];
    if (known != null) {
      return known;
    }
    String string;
    if (id == 0) {
      string = "<NULL>";
    } else {
      int length = starts[id + 1] - 1 - starts[id];
      cursor.pay(STRING_OVERHEAD + length);
      string = new String(space, starts[id], length, StandardCharsets.UTF_8);
    }
    made[id] = string;
    return string;
  }

  /** The id of a string, or -1 where the file has it not. */
  int idOf(String string) {
    byte[] wanted = string.getBytes(StandardCharsets.UTF_8);
    for (int id = 1; id < starts.length - 1; id++) {
      if (Arrays.equals(space, starts[id], starts[id + 1] - 1, wanted, 0, wanted.length)) {
        return id;
      }
    }
    return -1;
  }
}
