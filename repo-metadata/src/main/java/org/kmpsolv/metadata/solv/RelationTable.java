package org.kmpsolv.metadata.solv;

/**
 * The relations of a file. An id below the number of strings is a string; the others are relations,
 * each of two ids that come before it and an operator between them.
 */
final class RelationTable {
  /** Far beyond any real one; a hostile one would double with each relation. */
  private static final int MAX_PARTS = 1000;

  /** A chain of languages has a hundred; a hostile one must not exhaust the stack. */
  private static final int MAX_DEPTH = 400;

  private final int strings;
  private final int[] lefts;
  private final int[] rights;
  private final byte[] operators;
  private final short[] parts;

  private RelationTable(int strings, int count) {
    this.strings = strings;
    this.lefts = new int[count];
    this.rights = new int[count];
    this.operators = new byte[count];
    this.parts = new short[count];
  }

  static RelationTable read(Cursor cursor, Header header) {
    RelationTable table = new RelationTable(header.strings(), header.relations());
    short[] depths = new short[header.relations()];
    for (int i = 0; i < header.relations(); i++) {
      int left = cursor.id(header.strings() + i);
      int right = cursor.id(header.strings() + i);
      table.lefts[i] = left;
      table.rights[i] = right;
      table.operators[i] = (byte) cursor.u8();
      int leftRelation = left - header.strings();
      int rightRelation = right - header.strings();
      int count = 1;
      int depth = 0;
      if (leftRelation >= 0) {
        count += table.parts[leftRelation];
        depth = depths[leftRelation] + 1;
      }
      if (rightRelation >= 0) {
        count += table.parts[rightRelation];
        depth = Math.max(depth, depths[rightRelation] + 1);
      }
      if (count > MAX_PARTS || depth > MAX_DEPTH) {
        throw cursor.error(
            "a relation has more than " + MAX_PARTS + " parts or " + MAX_DEPTH + " levels");
      }
      table.parts[i] = (short) count;
      depths[i] = (short) depth;
    }
    return table;
  }

  boolean isRelation(int id) {
    return id >= strings;
  }

  /** How many relations are in an id, itself counted. */
  int parts(int id) {
    return isRelation(id) ? parts[id - strings] : 0;
  }

  /** What stands before the operator of a relation, by the relation's id. */
  int left(int id) {
    return lefts[id - strings];
  }

  /** What stands behind the operator. */
  int right(int id) {
    return rights[id - strings];
  }

  /** libsolv's number of the operator, from 0 to 255. */
  int operator(int id) {
    return operators[id - strings] & 0xff;
  }
}
