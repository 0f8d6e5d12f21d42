package org.kmpsolv.metadata.solv;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.model.MetadataException;

/**
 * A file whose parts have been found, all but the data, which come last. Strings, paths and pages
 * are made when they are asked for. Not thread-safe.
 *
 * @param cursor for errors of what follows from several parts
 */
record SolvFile(
    Cursor cursor,
    Header header,
    StringTable strings,
    RelationTable relations,
    Directories directories,
    List<Key> keys,
    List<int[]> schemata,
    IdArrayBlock block,
    Pages pages) {

  /**
   * Reads a file.
   *
   * @param values made when all but the data are known; the data are delivered to it
   * @throws MetadataException where the file cannot be read or is not right
   */
  static void read(Path path, Function<SolvFile, Values> values) {
    ByteBuffer bytes = MetadataFile.map(path);
    Cursor cursor = new Cursor(path.toString(), bytes, new Allowance(bytes.remaining()));
    Header header = Header.read(cursor);
    StringTable strings = StringTable.read(cursor, header);
    RelationTable relations = RelationTable.read(cursor, header);
    Directories directories = Directories.read(cursor, header, strings);
    List<Key> keys = Key.readAll(cursor, header, strings);
    List<int[]> schemata = schemata(cursor, header);
    IdArrayBlock block =
        header.hasIdArrayBlock() ? IdArrayBlock.read(cursor) : IdArrayBlock.none(cursor);
    // How much the longest solvable has, which helps those who read with a buffer.
    cursor.id();
    Cursor data = cursor.part("data", cursor.id());
    Pages pages = Pages.read(cursor, keys);
    SolvFile file =
        new SolvFile(cursor, header, strings, relations, directories, keys, schemata, block, pages);
    Data.deliver(file, data, values.apply(file));
  }

  /** Lists of indexes of keys. The first one is not written; nothing has it. */
  private static List<int[]> schemata(Cursor cursor, Header header) {
    // How many numbers there are in all, which helps those who need them in one block.
    cursor.id();
    List<int[]> schemata = new ArrayList<>();
    schemata.add(new int[0]);
    for (int i = 1; i < header.schemata(); i++) {
      schemata.add(IdArrays.read(cursor, header.keys()));
    }
    return schemata;
  }
}
