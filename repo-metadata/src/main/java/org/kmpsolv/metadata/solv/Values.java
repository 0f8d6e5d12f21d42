package org.kmpsolv.metadata.solv;

/**
 * What becomes of the values of a file while it is read. Keys that nobody wants are passed over,
 * and so is what stands in the entries of an array that nobody wants.
 */
interface Values {

  /** Whether the values of that key are to be delivered; asked once for each key. */
  boolean wants(Key key);

  /** Entries begin, 0 or more, of which each has values of its own, between the next two calls. */
  default void beginArray(Key key, int entries) {}

  default void beginEntry(Key array) {}

  default void endEntry(Key array) {}

  default void endArray(Key key) {}

  /** There is no more to the value than that it is there. */
  default void flag(Key key) {}

  /** A number from 0 on. */
  default void number(Key key, long number) {}

  default void text(Key key, String text) {}

  /** Strings and relations are below {@link Header#ids}. */
  default void id(Key key, int id) {}

  /**
   * As {@link #id}; 0 stands for the marker of the key, behind which the other sort of its values
   * begins.
   */
  default void ids(Key key, int[] ids) {}

  /** A checksum, or other bytes. */
  default void bytes(Key key, byte[] bytes) {}

  /** A directory, below {@link Directories#count}. */
  default void directory(Key key, int directory) {}

  /** A list begins, of one or more files or usages, which follow. */
  default void beginList(Key key) {}

  /** One of the files of a list. */
  default void file(Key key, int directory, String name) {}

  /** What a package takes in one of the directories. */
  default void usage(Key key, int directory, int kibibytes, int files) {}
}
