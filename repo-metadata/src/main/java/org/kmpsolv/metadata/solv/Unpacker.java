package org.kmpsolv.metadata.solv;

import java.util.Arrays;

/**
 * Unpacks a page. libsolv's compression is of the family of LZ77: literal bytes, and references to
 * what was written before, of which the first bits tell the form.
 *
 * <pre>
 * 0LLLLLLL                              the byte L
 * 100lllll, l + 1 bytes                 these bytes
 * 101oolll oooooooo                     l + 2 bytes from o + 1 before
 * 110lllll oooooooo                     l + 10 bytes
 * 1110llll oooooooo OOOOOOOO            l + 3 bytes; the low byte of the offset comes first
 * 11110lll llllllll oooooooo OOOOOOOO   l + 19 bytes
 * 11111lll llllllll three bytes of o    l + 5 bytes
 * </pre>
 */
final class Unpacker {
  private final Cursor packed;
  private final byte[] page;
  private int end;

  private Unpacker(Cursor packed, byte[] page) {
    this.packed = packed;
    this.page = page;
  }

  /**
   * Unpacks all that a cursor holds.
   *
   * @param maximum how many bytes come out at most
   */
  static byte[] unpack(Cursor packed, int maximum) {
    packed.pay(maximum);
    Unpacker unpacker = new Unpacker(packed, new byte[maximum]);
    while (!packed.atEnd()) {
      unpacker.step(packed.u8());
    }
    return unpacker.end == maximum ? unpacker.page : Arrays.copyOf(unpacker.page, unpacker.end);
  }

  private void step(int first) {
    switch (first >> 4) {
      case 8, 9 -> {
        for (int left = first & 31; left >= 0; left--) {
          literal(packed.u8());
        }
      }
      case 10, 11 -> reference((first & 7) + 2, ((first & 0x18) << 5) | packed.u8());
      case 12, 13 -> reference((first & 31) + 10, packed.u8());
      case 14 -> reference((first & 15) + 3, offset(2));
      case 15 -> {
        int length = ((first & 7) << 8) | packed.u8();
        if ((first & 8) == 0) {
          reference(length + 19, offset(2));
        } else {
          reference(length + 5, offset(3));
        }
      }
      default -> literal(first);
    }
  }

  private int offset(int bytes) {
    int offset = 0;
    for (int i = 0; i < bytes; i++) {
      offset |= packed.u8() << (8 * i);
    }
    return offset;
  }

  private void literal(int b) {
    if (end == page.length) {
      throw tooLong();
    }
    page[end++] = (byte) b;
  }

  private void reference(int length, int offset) {
    int from = end - offset - 1;
    if (from < 0) {
      throw packed.error("a page refers to what is before it");
    }
    if (length > page.length - end) {
      throw tooLong();
    }
    // Byte by byte, as what is copied may be what was just written.
    for (int i = 0; i < length; i++) {
      page[end++] = page[from++];
    }
  }

  private RuntimeException tooLong() {
    return packed.error("a page holds more than " + page.length + " bytes");
  }
}
