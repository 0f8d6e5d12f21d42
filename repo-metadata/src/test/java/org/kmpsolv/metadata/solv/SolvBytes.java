package org.kmpsolv.metadata.solv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes files as no tool does: in the forms that are rare, and in those that are wrong. Strings
 * are not packed, and there is room for {@link #STRINGS} of them.
 */
final class SolvBytes {
  static final int STRINGS = 64;

  private final List<String> strings = new ArrayList<>(List.of("", ""));
  private final ByteArrayOutputStream relations = new ByteArrayOutputStream();
  private final ByteArrayOutputStream directories = new ByteArrayOutputStream();
  private final ByteArrayOutputStream keys = new ByteArrayOutputStream();
  private final ByteArrayOutputStream schemata = new ByteArrayOutputStream();
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private final ByteArrayOutputStream pages = new ByteArrayOutputStream();
  private int relationCount;
  private int directoryCount;
  private int keyCount = 1;
  private int schemaCount = 1;
  private int schemaNumbers;
  private int solvables;
  private int flags = 8;

  SolvBytes flags(int value) {
    flags = value;
    return this;
  }

  SolvBytes solvables(int value) {
    solvables = value;
    return this;
  }

  /** The id of a string. */
  int string(String text) {
    if (!strings.contains(text)) {
      strings.add(text);
    }
    return text.isEmpty() ? 1 : strings.indexOf(text);
  }

  /** The id of a relation. */
  int relation(int left, int operator, int right) {
    id(relations, left);
    id(relations, right);
    relations.write(operator);
    return STRINGS + relationCount++;
  }

  /** The id of a directory. */
  int directory(int parent, String name) {
    directoryCount = directoryCount == 0 ? 2 : directoryCount;
    id(directories, STRINGS + parent);
    id(directories, string(name));
    directoryCount += 2;
    return directoryCount - 1;
  }

  /** The index of a key. */
  int key(String name, String type, int size, int storage) {
    id(keys, string(name));
    id(keys, string("repokey:type:" + type));
    id(keys, size);
    id(keys, storage);
    return keyCount++;
  }

  /** The index of a schema. */
  int schema(int... keysOfIt) {
    array(schemata, keysOfIt);
    schemaNumbers += keysOfIt.length + 1;
    return schemaCount++;
  }

  SolvBytes id(int id) {
    id(data, id);
    return this;
  }

  SolvBytes ids(int... ids) {
    array(data, ids);
    return this;
  }

  SolvBytes text(String text) {
    data.writeBytes((text + "\0").getBytes(StandardCharsets.UTF_8));
    return this;
  }

  SolvBytes bytes(int... bytes) {
    for (int each : bytes) {
      data.write(each);
    }
    return this;
  }

  /** A page as it stands in the file. */
  SolvBytes page(boolean compressed, byte[] bytes) {
    if (pages.size() == 0) {
      number(pages, 32768);
    }
    number(pages, 2 * bytes.length + (compressed ? 1 : 0));
    pages.writeBytes(bytes);
    return this;
  }

  Path write(Path path) throws IOException {
    return Files.write(path, toBytes());
  }

  byte[] toBytes() {
    while (strings.size() < STRINGS) {
      strings.add("unused " + strings.size());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("SOLV".getBytes(StandardCharsets.US_ASCII));
    for (int each :
        new int[] {
          8, STRINGS, relationCount, directoryCount, solvables, keyCount, schemaCount, flags
        }) {
      number(out, each);
    }
    byte[] space =
        (String.join("\0", strings.subList(1, STRINGS)) + "\0").getBytes(StandardCharsets.UTF_8);
    number(out, space.length);
    out.writeBytes(space);
    out.writeBytes(relations.toByteArray());
    out.writeBytes(directories.toByteArray());
    out.writeBytes(keys.toByteArray());
    id(out, schemaNumbers);
    out.writeBytes(schemata.toByteArray());
    id(out, data.size());
    id(out, data.size());
    out.writeBytes(data.toByteArray());
    out.writeBytes(pages.toByteArray());
    return out.toByteArray();
  }

  private static void number(ByteArrayOutputStream out, int number) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write(number >> shift);
    }
  }

  private static void id(ByteArrayOutputStream out, int id) {
    leading(out, id >>> 7);
    out.write(id & 0x7f);
  }

  private static void array(ByteArrayOutputStream out, int... ids) {
    for (int i = 0; i < ids.length; i++) {
      leading(out, ids[i] >>> 6);
      out.write((ids[i] & 0x3f) | (i + 1 < ids.length ? 0x40 : 0));
    }
  }

  private static void leading(ByteArrayOutputStream out, int rest) {
    if (rest != 0) {
      leading(out, rest >>> 7);
      out.write((rest & 0x7f) | 0x80);
    }
  }
}
