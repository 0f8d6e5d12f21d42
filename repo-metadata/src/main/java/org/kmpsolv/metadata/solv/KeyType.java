package org.kmpsolv.metadata.solv;

import org.jspecify.annotations.Nullable;

/** How the values of a key are written. */
enum KeyType {
  VOID("void"),
  CONSTANT("constant"),
  CONSTANT_ID("constantid"),
  ID("id"),
  NUMBER("num"),
  DIRECTORY("dir"),
  TEXT("str"),
  BINARY("binary"),
  ID_ARRAY("idarray"),
  /** Ascending ids, as differences; a zero before more stands for the marker of the key. */
  RELATIVE_ID_ARRAY("relidarray"),
  /** Files: a directory and a name each. */
  DIRECTORY_TEXT_ARRAY("dirstrarray"),
  /** Disk usage: a directory and two numbers each. */
  DIRECTORY_NUMBERS_ARRAY("dirnumnumarray"),
  MD5("md5", 16),
  SHA1("sha1", 20),
  SHA224("sha224", 28),
  SHA256("sha256", 32),
  SHA384("sha384", 48),
  SHA512("sha512", 64),
  /** Entries of one schema. */
  FIXED_ARRAY("fixarray"),
  /** Entries of which each names its schema. */
  FLEXIBLE_ARRAY("flexarray"),
  DELETED("deleted");

  private static final String PREFIX = "repokey:type:";

  private final String word;
  private final int checksumLength;

  KeyType(String word) {
    this(word, 0);
  }

  KeyType(String word, int checksumLength) {
    this.word = word;
    this.checksumLength = checksumLength;
  }

  /** The type that a file calls {@code repokey:type:…}, or null where it is unknown. */
  static @Nullable KeyType ofName(String name) {
    for (KeyType type : values()) {
      if (name.length() == PREFIX.length() + type.word.length()
          && name.startsWith(PREFIX)
          && name.endsWith(type.word)) {
        return type;
      }
    }
    return null;
  }

  /** The last part of its name: {@code sha256}. */
  String word() {
    return word;
  }

  /** In bytes; 0 for what is no checksum. */
  int checksumLength() {
    return checksumLength;
  }

  boolean isArrayOfEntries() {
    return this == FIXED_ARRAY || this == FLEXIBLE_ARRAY;
  }

  boolean isIdArray() {
    return this == ID_ARRAY || this == RELATIVE_ID_ARRAY;
  }
}
