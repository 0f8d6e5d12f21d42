package org.kmpsolv.metadata.solv;

import org.kmpsolv.metadata.solv.Key.Storage;

/**
 * The data of a file: the values of the repository, and in an array those of its solvables. What
 * keys follow each other is told by schemata, lists of keys that solvables have in common.
 */
final class Data {
  private static final String SOLVABLES = "repository:solvables";

  /** As in libsolv; real files have three. */
  private static final int MAX_DEPTH = 5;

  private final SolvFile file;
  private final Cursor data;
  private final Values values;
  private final boolean[] wanted;
  private boolean solvablesSeen;

  private Data(SolvFile file, Cursor data, Values values) {
    this.file = file;
    this.data = data;
    this.values = values;
    this.wanted = new boolean[file.keys().size()];
    for (int i = 1; i < wanted.length; i++) {
      wanted[i] = values.wants(file.keys().get(i));
    }
  }

  static void deliver(SolvFile file, Cursor data, Values values) {
    Data reading = new Data(file, data, values);
    reading.fields(reading.schema(), 0, true);
    file.block().end();
  }

  private int[] schema() {
    return file.schemata().get(data.id(file.schemata().size()));
  }

  private void fields(int[] schema, int depth, boolean deliver) {
    data.pay(schema.length);
    for (int index : schema) {
      Key key = file.keys().get(index);
      boolean wants = deliver && wanted[index];
      if (key.type().isArrayOfEntries()) {
        array(key, depth, wants);
      } else if (key.storage() == Storage.IN_BLOCK) {
        int[] ids = file.block().next(file.header().ids());
        if (wants) {
          values.ids(key, ids);
        }
      } else if (key.storage() == Storage.IN_PAGES) {
        int offset = data.id();
        int length = data.id();
        if (wants) {
          value(key, file.pages().value(key, offset, length), true);
        }
      } else {
        value(key, data, wants);
      }
    }
  }

  private void array(Key key, int depth, boolean deliver) {
    if (depth == MAX_DEPTH) {
      throw data.error("arrays are nested deeper than " + MAX_DEPTH);
    }
    int entries = data.id();
    if (depth == 0 && key.name().equals(SOLVABLES)) {
      if (entries != file.header().solvables() || solvablesSeen) {
        throw data.error("there are not as many solvables as the header says");
      }
      solvablesSeen = true;
    }
    if (deliver) {
      values.beginArray(key, entries);
    }
    int[] schema = null;
    for (int i = 0; i < entries; i++) {
      data.pay(16);
      if (schema == null || key.type() == KeyType.FLEXIBLE_ARRAY) {
        schema = schema();
      }
      if (deliver) {
        values.beginEntry(key);
      }
      fields(schema, depth + 1, deliver);
      if (deliver) {
        values.endEntry(key);
      }
    }
    if (deliver) {
      values.endArray(key);
    }
  }

  private void value(Key key, Cursor at, boolean deliver) {
    switch (key.type()) {
      case VOID -> {
        if (deliver) {
          values.flag(key);
        }
      }
      case CONSTANT -> number(key, key.size(), deliver);
      case CONSTANT_ID -> id(key, key.size(), deliver);
      case ID -> id(key, at.id(file.header().ids()), deliver);
      case NUMBER -> number(key, inBytes(key, at.number()), deliver);
      case TEXT -> {
        if (deliver) {
          values.text(key, at.text());
        } else {
          at.skipText();
        }
      }
      case BINARY -> bytes(key, at, at.id(), deliver);
      case MD5, SHA1, SHA224, SHA256, SHA384, SHA512 ->
          bytes(key, at, key.type().checksumLength(), deliver);
      case ID_ARRAY -> {
        int[] ids = IdArrays.read(at, file.header().ids());
        if (deliver) {
          values.ids(key, ids);
        }
      }
      case RELATIVE_ID_ARRAY -> {
        int[] ids = IdArrays.readRelative(at, file.header().ids());
        if (deliver) {
          values.ids(key, ids);
        }
      }
      case DIRECTORY -> {
        int directory = at.id(file.directories().count());
        if (deliver) {
          values.directory(key, directory);
        }
      }
      case DIRECTORY_TEXT_ARRAY -> files(key, at, deliver);
      case DIRECTORY_NUMBERS_ARRAY -> usages(key, at, deliver);
      case DELETED, FIXED_ARRAY, FLEXIBLE_ARRAY -> {}
    }
  }

  /** Old files have sizes in KiB. */
  private long inBytes(Key key, long number) {
    boolean isSize =
        switch (key.name()) {
          case "solvable:installsize", "solvable:downloadsize", "delta:downloadsize" -> true;
          default -> false;
        };
    return isSize && !file.header().hasSizesInBytes() ? number << 10 : number;
  }

  private void number(Key key, long number, boolean deliver) {
    if (deliver) {
      values.number(key, number);
    }
  }

  private void id(Key key, int id, boolean deliver) {
    if (deliver) {
      values.id(key, id);
    }
  }

  private void bytes(Key key, Cursor at, int length, boolean deliver) {
    if (deliver) {
      values.bytes(key, at.copy(length));
    } else {
      at.skip(length);
    }
  }

  private void files(Key key, Cursor at, boolean deliver) {
    boolean more = true;
    if (deliver) {
      values.beginList(key);
    }
    while (more) {
      int directory = at.below(file.directories().count(), at.element());
      more = at.moreElements();
      if (deliver) {
        values.file(key, directory, at.text());
      } else {
        at.skipText();
      }
    }
  }

  private void usages(Key key, Cursor at, boolean deliver) {
    boolean more = true;
    if (deliver) {
      values.beginList(key);
    }
    while (more) {
      int directory = at.id(file.directories().count());
      int kibibytes = at.id();
      int files = at.element();
      more = at.moreElements();
      if (deliver) {
        values.usage(key, directory, kibibytes, files);
      }
    }
  }
}
