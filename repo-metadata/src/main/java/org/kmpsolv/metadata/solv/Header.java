package org.kmpsolv.metadata.solv;

/**
 * What a file says of itself at its beginning. Immutable. All numbers are 0 or more, and none
 * promises more than the file could hold.
 *
 * @param strings the ids below it stand for strings
 * @param relations the ids from there on stand for these
 * @param directories including the two that are not written, "" and "/"
 * @param solvables packages, patches, patterns, products
 * @param keys including the one that is not written
 * @param schemata including the one that is not written
 * @param flags what of the format's options the file uses
 */
record Header(
    int strings, int relations, int directories, int solvables, int keys, int schemata, int flags) {

  /** The first four bytes of a file. */
  static final String MAGIC = "SOLV";

  private static final int MAGIC_NUMBER = 'S' << 24 | 'O' << 16 | 'L' << 8 | 'V';
  private static final int OLDEST_VERSION = 8;
  private static final int NEWEST_VERSION = 9;

  private static final int PREFIX_POOL = 4;
  private static final int SIZE_BYTES = 8;
  private static final int USER_DATA = 16;
  private static final int ID_ARRAY_BLOCK = 32;

  private static final int MAX_USER_DATA = 65535;

  static Header read(Cursor cursor) {
    if (cursor.u32() != MAGIC_NUMBER) {
      throw cursor.error("it is no .solv file");
    }
    long version = cursor.u32();
    if (version < OLDEST_VERSION || version > NEWEST_VERSION) {
      throw cursor.error(
          "version "
              + version
              + " of the .solv format cannot be read; "
              + OLDEST_VERSION
              + " and "
              + NEWEST_VERSION
              + " can");
    }
    // What each costs when it is read; so a count that the file cannot hold ends here.
    Header header =
        new Header(
            count(cursor, 16),
            count(cursor, 24),
            count(cursor, 16),
            count(cursor, 1),
            count(cursor, 32),
            count(cursor, 16),
            (int) cursor.u32());
    if (header.has(USER_DATA)) {
      int length = cursor.length();
      if (length > MAX_USER_DATA) {
        throw cursor.error("the user data are longer than " + MAX_USER_DATA + " bytes");
      }
      cursor.skip(length);
    }
    return header;
  }

  private static int count(Cursor cursor, int costEach) {
    long count = cursor.u32();
    cursor.pay(count * costEach);
    if (count > Integer.MAX_VALUE / 2) {
      throw cursor.error(count + " are too many");
    }
    return (int) count;
  }

  /** Ids are below it. */
  int ids() {
    return strings + relations;
  }

  /** Whether strings are written as what they have in common with the one before, and the rest. */
  boolean hasPrefixedStrings() {
    return has(PREFIX_POOL);
  }

  /** Whether sizes are in bytes; in old files they are in KiB. */
  boolean hasSizesInBytes() {
    return has(SIZE_BYTES);
  }

  boolean hasIdArrayBlock() {
    return has(ID_ARRAY_BLOCK);
  }

  private boolean has(int flag) {
    return (flags & flag) != 0;
  }
}
