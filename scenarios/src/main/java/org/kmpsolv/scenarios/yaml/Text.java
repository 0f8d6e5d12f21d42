package org.kmpsolv.scenarios.yaml;

/**
 * A scalar, as it is written: a number and a truth value are texts too. Immutable.
 *
 * @param value without the quotes, if there were any
 */
public record Text(Location location, String value) implements Node {
  @Override
  public String kind() {
    return value.isBlank() ? "an empty text" : "the text '" + value + "'";
  }

  /**
   * This as a count.
   *
   * @throws org.kmpsolv.scenarios.ScenarioException where it is no integer from 0
   */
  public long count() {
    try {
      long count = Long.parseLong(value);
      if (count >= 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw wanted("a number from 0");
  }

  /**
   * This as a truth value.
   *
   * @throws org.kmpsolv.scenarios.ScenarioException where it is neither true nor false
   */
  public boolean truth() {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wanted("true or false");
    };
  }
}
