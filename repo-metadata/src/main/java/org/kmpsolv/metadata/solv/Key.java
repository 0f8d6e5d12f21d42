package org.kmpsolv.metadata.solv;

import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.metadata.io.MetadataFile;

/**
 * What a value is of, and how and where it is written. Immutable.
 *
 * @param name {@code solvable:requires}, {@code repository:revision}, …
 * @param size the value itself of constants; of what stands in pages, how many bytes all values of
 *     the key have there
 * @param pageOffset of what stands in pages, where the values of the key begin there
 */
record Key(String name, KeyType type, int size, Storage storage, int pageOffset) {

  /** Where the values of a key stand. */
  enum Storage {
    /** With the solvable. */
    IN_DATA,
    /** In pages behind all else; only offset and length are with the solvable. */
    IN_PAGES,
    /** In the block of id arrays, in the order in which the solvables have them. */
    IN_BLOCK
  }

  /** All keys; the first has index 1, and index 0 is not to be asked for. */
  static List<Key> readAll(Cursor cursor, Header header, StringTable strings) {
    List<Key> keys = new ArrayList<>();
    keys.add(new Key("", KeyType.VOID, 0, Storage.IN_DATA, 0));
    int pageOffset = 0;
    for (int i = 1; i < header.keys(); i++) {
      Key key = read(cursor, header, strings, pageOffset);
      keys.add(key);
      if (key.storage == Storage.IN_PAGES) {
        pageOffset += key.size;
        if (pageOffset < 0) {
          throw cursor.error("the pages hold more than 2147483647 bytes");
        }
      }
    }
    return keys;
  }

  /** How many bytes stand in pages. */
  static int bytesInPages(List<Key> keys) {
    int bytes = 0;
    for (Key key : keys) {
      bytes += key.storage == Storage.IN_PAGES ? key.size : 0;
    }
    return bytes;
  }

  private static Key read(Cursor cursor, Header header, StringTable strings, int pageOffset) {
    String name = strings.get(cursor.id(header.strings()));
    String typeName = strings.get(cursor.id(header.strings()));
    KeyType type = KeyType.ofName(typeName);
    if (type == null) {
      throw cursor.error("'" + MetadataFile.oneLine(typeName) + "' is no type that can be read");
    }
    int size = type == KeyType.CONSTANT_ID ? cursor.id(header.ids()) : cursor.id();
    Storage storage = storage(cursor);
    boolean right =
        switch (storage) {
          case IN_DATA -> true;
          case IN_BLOCK -> type == KeyType.ID_ARRAY && header.hasIdArrayBlock();
          case IN_PAGES -> !type.isArrayOfEntries() && !type.isIdArray() && type != KeyType.ID;
        };
    if (!right) {
      throw cursor.error("'" + MetadataFile.oneLine(name) + "' is stored as its type cannot be");
    }
    return new Key(name, type, size, storage, pageOffset);
  }

  private static Storage storage(Cursor cursor) {
    int number = cursor.id();
    return switch (number) {
      case 1, 2 -> Storage.IN_DATA;
      case 3 -> Storage.IN_PAGES;
      case 4 -> Storage.IN_BLOCK;
      default -> throw cursor.error("storage " + number + " is not known");
    };
  }
}
