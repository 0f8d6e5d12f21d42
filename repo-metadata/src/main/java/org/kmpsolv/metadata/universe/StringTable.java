package org.kmpsolv.metadata.universe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.kmpsolv.metadata.section.SectionReader;
import org.kmpsolv.metadata.section.SectionWriter;

/**
 * Strings as dense ids. Immutable.
 *
 * @param bytes all strings in UTF-8, one after the other
 * @param starts where each string starts; one entry more than there are strings
 * @param slots an open hash table of ids plus one, 0 where free; its size is a power of two
 */
record StringTable(ByteBuffer bytes, IntBuffer starts, IntBuffer slots) {
  private static final int ABSENT = -1;

  static StringTable read(SectionReader in) {
    return new StringTable(in.bytes(), in.ints(), in.ints());
  }

  void write(SectionWriter out) {
    out.add(bytes);
    out.add(starts);
    out.add(slots);
  }

  int size() {
    return starts.limit() - 1;
  }

  String get(int id) {
    int start = starts.get(id);
    byte[] utf8 = new byte[starts.get(id + 1) - start];
    bytes.get(start, utf8);
    return new String(utf8, UTF_8);
  }

  /** The id of that string, or -1. */
  int find(String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    int mask = slots.limit() - 1;
    for (int slot = hash(utf8) & mask; ; slot = (slot + 1) & mask) {
      int id = slots.get(slot) - 1;
      if (id == ABSENT || equal(id, utf8)) {
        return id;
      }
    }
  }

  boolean startsWith(int id, byte[] prefix) {
    int start = starts.get(id);
    if (starts.get(id + 1) - start < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if (bytes.get(start + i) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean equal(int id, byte[] utf8) {
    return starts.get(id + 1) - starts.get(id) == utf8.length && startsWith(id, utf8);
  }

  private static int hash(byte[] utf8) {
    int hash = Arrays.hashCode(utf8);
    return hash ^ (hash >>> 15);
  }

  /** Gives each string an id, in the order in which they come; the empty string is 0. */
  static final class Builder {
    private final Map<String, Integer> ids = new HashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final IntsBuilder starts = new IntsBuilder();
    private final IntsBuilder hashes = new IntsBuilder();

    Builder() {
      starts.add(0);
      intern("");
    }

    int intern(String text) {
      Integer known = ids.get(text);
      if (known != null) {
        return known;
      }
      int id = ids.size();
      ids.put(text, id);
      byte[] utf8 = text.getBytes(UTF_8);
      bytes.writeBytes(utf8);
      starts.add(bytes.size());
      hashes.add(hash(utf8));
      return id;
    }

    int size() {
      return ids.size();
    }

    StringTable build() {
      int capacity = Integer.highestOneBit(Math.max(4, ids.size()) * 2 - 1) * 2;
      int[] slots = new int[capacity];
      for (int id = 0; id < hashes.size(); id++) {
        int slot = hashes.get(id) & (capacity - 1);
        while (slots[slot] != 0) {
          slot = (slot + 1) & (capacity - 1);
        }
        slots[slot] = id + 1;
      }
      return new StringTable(
          ByteBuffer.wrap(bytes.toByteArray()),
          IntBuffer.wrap(starts.toArray()),
          IntBuffer.wrap(slots));
    }
  }
}
