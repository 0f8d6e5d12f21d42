package org.kmpsolv.metadata.solv;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The directories of a file by their ids. A path is made when it is asked for, once. */
final class Directories {
  private static final int ROOT = 1;

  /** Longer than any that a Linux system opens. */
  private static final int MAX_PATH = 4096;

  private static final int STRING_OVERHEAD = 64;

  private final Cursor cursor;
  private final StringTable strings;

  /** The last part of the path; 0 for an id that names no directory. */
  private final int[] components;

  private final int[] parents;
  private final @Nullable String[] paths;

  private Directories(Cursor cursor, StringTable strings, int[] components, int[] parents) {
    this.cursor = cursor;
    this.strings = strings;
    this.components = components;
    this.parents = parents;
    this.paths = new String[components.length];
  }

  /** Those of one parent follow each other, behind an entry for the parent, which is an id too. */
  static Directories read(Cursor cursor, Header header, StringTable strings) {
    int count = header.directories();
    if (count == 1) {
      throw cursor.error("there cannot be only one directory");
    }
    int[] components = new int[count];
    int[] parents = new int[count];
    int parent = 0;
    for (int i = ROOT + 1; i < count; i++) {
      int id = cursor.id(header.strings() + i);
      if (id >= header.strings()) {
        parent = id - header.strings();
        if (++i == count) {
          throw cursor.error("the last directory lacks its name");
        }
        id = cursor.id(header.strings());
      }
      if (id == 0) {
        throw cursor.error("a directory lacks its name");
      }
      components[i] = id;
      parents[i] = parent;
    }
    return new Directories(cursor, strings, components, parents);
  }

  /** Ids are below it. */
  int count() {
    return components.length;
  }

  /** The path of a file. */
  String path(int directory, String name) {
    if (directory == 0) {
      return name;
    }
    String path = path(directory);
    return checked(path.equals("/") ? path + name : path + "/" + name);
  }

  /** The path of a directory; empty for 0. */
  String path(int directory) {
    if (directory <= ROOT) {
      return directory == ROOT ? "/" : "";
    }
    // Not by recursion, as the chain of parents may be as long as the file.
    Deque<Integer> chain = new ArrayDeque<>();
    for (int each = directory; each > ROOT && paths[each] == null; each = parents[each]) {
      chain.push(each);
    }
    for (int each : chain) {
      if (components[each] == 0) {
        throw cursor.error("directory " + each + " has no name");
      }
      paths[each] = path(parents[each], strings.get(components[each]));
    }
    return Objects.requireNonNull(paths[directory]);
  }

  private String checked(String path) {
    if (path.length() > MAX_PATH) {
      throw cursor.error("a path is longer than " + MAX_PATH + " characters");
    }
    cursor.pay(STRING_OVERHEAD + path.length());
    return path;
  }
}
