package org.kmpsolv.metadata.solv;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind all else, ordered by key and packed in pages: descriptions, file lists,
 * checksums. A page is unpacked when something of it is asked for, once.
 */
final class Pages {
  private static final int PAGE = 32768;
  private static final int COMPRESSED = 1;

  private final Cursor file;
  private final List<Page> pages = new ArrayList<>();

  private Pages(Cursor file) {
    this.file = file;
  }

  /** A page as the file has it. */
  private static final class Page {
    final Cursor packed;
    final boolean compressed;
    final int length;
    byte @Nullable [] content;

    Page(Cursor packed, boolean compressed, int length) {
      this.packed = packed;
      this.compressed = compressed;
      this.length = length;
    }

    byte[] content() {
      byte[] known = content;
      if (known == null) {
        known = compressed ? Unpacker.unpack(packed, PAGE) : packed.copy(packed.remaining());
        if (known.length < length) {
          throw packed.error("a page has " + known.length + " bytes, not " + length);
        }
        content = known;
      }
      return known;
    }
  }

  /** Finds the pages, which are the last part of the file. */
  static Pages read(Cursor cursor, List<Key> keys) {
    Pages pages = new Pages(cursor);
    int left = Key.bytesInPages(keys);
    if (left == 0) {
      return pages;
    }
    long size = cursor.u32();
    if (size != PAGE) {
      throw cursor.error("a page has " + PAGE + " bytes, not " + size);
    }
    for (; left > 0; left -= PAGE) {
      long lengthAndKind = cursor.u32();
      int packedLength = (int) (lengthAndKind >> 1);
      pages.pages.add(
          new Page(
              cursor.part("page " + (pages.pages.size() + 1), packedLength),
              (lengthAndKind & COMPRESSED) != 0,
              Math.min(left, PAGE)));
    }
    return pages;
  }

  /** The bytes of a value of that key, from an offset on that counts from the key's first. */
  Cursor value(Key key, int offset, int length) {
    if (offset > key.size() || length > key.size() - offset) {
      throw file.error("a value is not where the pages have it");
    }
    file.pay(length);
    int start = key.pageOffset() + offset;
    ByteBuffer bytes;
    if (length > 0 && start / PAGE == (start + length - 1) / PAGE) {
      bytes = ByteBuffer.wrap(pages.get(start / PAGE).content(), start % PAGE, length).slice();
    } else {
      bytes = ByteBuffer.allocate(length);
      for (int at = start; bytes.hasRemaining(); at = start + bytes.position()) {
        bytes.put(
            pages.get(at / PAGE).content(),
            at % PAGE,
            Math.min(PAGE - at % PAGE, bytes.remaining()));
      }
      bytes.flip();
    }
    return file.at("'" + key.name() + "' in the pages", bytes);
  }
}
