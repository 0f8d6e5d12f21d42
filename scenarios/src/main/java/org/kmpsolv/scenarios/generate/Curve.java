package org.kmpsolv.scenarios.generate;

/**
 * A falling or rising line through points, drawn in logarithms between them: how real figures are
 * told in a few numbers. Immutable.
 */
final class Curve {
  private final double[] at;
  private final double[] values;

  private Curve(double[] at, double[] values) {
    this.at = at;
    this.values = values;
  }

  /** Through points {@code at, value, at, value…} with rising {@code at}; values are 0 or more. */
  static Curve through(double... points) {
    double[] at = new double[points.length / 2];
    double[] values = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      at[i] = Math.log1p(points[2 * i]);
      values[i] = Math.log1p(points[2 * i + 1]);
    }
    return new Curve(at, values);
  }

  /** The value there; beyond the ends, that of the end. */
  double value(double where) {
    double x = Math.log1p(where);
    int i = 1;
    while (i < at.length - 1 && at[i] < x) {
      i++;
    }
    double share = Math.max(0, Math.min(1, (x - at[i - 1]) / (at[i] - at[i - 1])));
    return Math.expm1(values[i - 1] + share * (values[i] - values[i - 1]));
  }
}
