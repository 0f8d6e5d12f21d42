package org.kmpsolv.metadata.solv;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.kmpsolv.metadata.model.MetadataException;

/**
 * A place in the bytes of a file, and the ways in which libsolv writes numbers and texts there.
 * Each reading moves on, and none leaves the bytes; errors name the place. Not thread-safe.
 */
final class Cursor {
  private static final int CONTINUES = 0x80;
  private static final int MORE_ELEMENTS = 0x40;

  /** What a string costs beyond its characters. */
  private static final int STRING_OVERHEAD = 64;

  private final String file;
  private final String part;
  private final ByteBuffer bytes;
  private final Allowance allowance;
  private boolean moreElements;

  /**
   * Begins where the buffer stands.
   *
   * @param file what messages begin with
   * @param bytes in big-endian order
   */
  Cursor(String file, ByteBuffer bytes, Allowance allowance) {
    this(file, "", bytes, allowance);
  }

  private Cursor(String file, String part, ByteBuffer bytes, Allowance allowance) {
    this.file = file;
    this.part = part;
    this.bytes = bytes;
    this.allowance = allowance;
  }

  /** Something is wrong with what was read last. */
  MetadataException error(String what) {
    return new MetadataException(file + ": " + part + "byte " + bytes.position() + ": " + what);
  }

  /** Pays for memory or steps that the file asks for. */
  void pay(long cost) {
    if (!allowance.take(cost)) {
      throw error("it asks for more memory than a file of its length needs");
    }
  }

  /** A cursor over other bytes of the same file. */
  Cursor at(String part, ByteBuffer other) {
    return new Cursor(file, part + ": ", other, allowance);
  }

  /** The next bytes as a cursor of their own; this one goes behind them. */
  Cursor part(String part, int length) {
    return at(part, slice(length));
  }

  /** The next bytes, not copied. */
  ByteBuffer slice(int length) {
    need(length);
    ByteBuffer slice = bytes.slice(bytes.position(), length);
    bytes.position(bytes.position() + length);
    return slice;
  }

  byte[] copy(int length) {
    need(length);
    pay(length);
    byte[] copy = new byte[length];
    bytes.get(copy);
    return copy;
  }

  int remaining() {
    return bytes.remaining();
  }

  boolean atEnd() {
    return !bytes.hasRemaining();
  }

  int u8() {
    need(1);
    return bytes.get() & 0xff;
  }

  int u16() {
    need(2);
    return bytes.getShort() & 0xffff;
  }

  long u32() {
    need(4);
    return Integer.toUnsignedLong(bytes.getInt());
  }

  /** A length of 32 bits; what it counts must be there. */
  int length() {
    long length = u32();
    if (length > bytes.remaining()) {
      throw error("it ends too early");
    }
    return (int) length;
  }

  /** An id or a small number, from 0 to 2147483647: seven bits a byte, the highest first. */
  int id() {
    int value = 0;
    for (int i = 0; i < 5; i++) {
      int b = u8();
      if (value >>> 24 != 0) {
        break;
      }
      value = value << 7 | (b & ~CONTINUES);
      if (b < CONTINUES) {
        return value;
      }
    }
    throw error("a number is too large");
  }

  /** An id below a limit. */
  int id(int limit) {
    return below(limit, id());
  }

  /** A number from 0 to 2^63-1, written as an id is. */
  long number() {
    long value = 0;
    for (int i = 0; i < 10; i++) {
      int b = u8();
      if (value >>> 56 != 0) {
        break;
      }
      value = value << 7 | (b & ~CONTINUES);
      if (b < CONTINUES) {
        return value;
      }
    }
    throw error("a number is too large");
  }

  /** An element of an array; {@link #moreElements} says whether another one follows. */
  int element() {
    int value = 0;
    for (int i = 0; i < 5; i++) {
      int b = u8();
      if (b < CONTINUES) {
        if (value >>> 25 != 0) {
          break;
        }
        moreElements = (b & MORE_ELEMENTS) != 0;
        return value << 6 | (b & ~MORE_ELEMENTS);
      }
      if (value >>> 24 != 0) {
        break;
      }
      value = value << 7 | (b & ~CONTINUES);
    }
    throw error("a number is too large");
  }

  boolean moreElements() {
    return moreElements;
  }

  int below(int limit, int id) {
    if (id >= limit) {
      throw error("id " + id + " is not below " + limit);
    }
    return id;
  }

  /** Text in UTF-8 up to the next zero byte. */
  String text() {
    int start = bytes.position();
    skipText();
    int length = bytes.position() - 1 - start;
    pay(STRING_OVERHEAD + length);
    byte[] copy = new byte[length];
    bytes.get(start, copy);
    return new String(copy, StandardCharsets.UTF_8);
  }

  void skipText() {
    while (u8() != 0) {}
  }

  void skip(int length) {
    need(length);
    bytes.position(bytes.position() + length);
  }

  private void need(int length) {
    if (bytes.remaining() < length) {
      throw error("it ends too early");
    }
  }
}
