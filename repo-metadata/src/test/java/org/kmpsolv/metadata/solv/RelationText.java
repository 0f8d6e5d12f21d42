package org.kmpsolv.metadata.solv;

/** Writes ids as libsolv does where it prints them. */
final class RelationText {
  private static final int NONE = -1;
  private static final int NAMESPACE = 19;
  private static final int FILE_CONFLICT = 21;
  private static final int IF = 22;
  private static final int KIND = 24;
  private static final int ELSE = 26;
  private static final int UNLESS = 29;

  private final SolvFile file;

  RelationText(SolvFile file) {
    this.file = file;
  }

  /** As the dumpsolv of Debian does, whose words are dpkg's. */
  String of(int id) {
    return write(id, 0);
  }

  private String write(int id, int outer) {
    RelationTable relations = file.relations();
    if (!relations.isRelation(id)) {
      return file.strings().get(id);
    }
    int operator = relations.operator(id);
    int left = relations.left(id);
    int right = relations.right(id);
    String written =
        switch (operator) {
          case KIND -> write(right, operator) + ":" + write(left, operator);
          case NAMESPACE -> write(left, operator) + "(" + write(right, operator) + ")";
          case FILE_CONFLICT -> write(left, operator);
          default -> write(left, operator) + symbol(operator) + write(right, operator);
        };
    return needsParentheses(operator, outer) ? "(" + written + ")" : written;
  }

  private static boolean needsParentheses(int operator, int outer) {
    boolean conditional = operator == IF || operator == UNLESS || operator == ELSE;
    return (outer == NONE || isRich(outer))
        && isRich(operator)
        && (outer != operator || conditional)
        && !((outer == IF || outer == UNLESS) && operator == ELSE);
  }

  private static boolean isRich(int operator) {
    return switch (operator) {
      case 16, 17, 18, IF, ELSE, 28, UNLESS -> true;
      default -> false;
    };
  }

  private static String symbol(int operator) {
    return switch (operator) {
      case 0 -> " ! ";
      case 1 -> " >> ";
      case 2 -> " = ";
      case 3 -> " >= ";
      case 4 -> " << ";
      case 5 -> " <> ";
      case 6 -> " <= ";
      case 7 -> " <=> ";
      case 16 -> " & ";
      case 17 -> " | ";
      case 18 -> " + ";
      case 20 -> ".";
      case IF -> " IF ";
      case 23 -> " compat >= ";
      case 25 -> ":";
      case ELSE -> " ELSE ";
      case 28 -> " - ";
      case UNLESS -> " UNLESS ";
      default -> " ??? ";
    };
  }
}
