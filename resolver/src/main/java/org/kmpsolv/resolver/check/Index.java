package org.kmpsolv.resolver.check;

/** A list of ints for each key, in one array. */
final class Index {
  /** Where the list of each key starts; one entry more than there are keys. */
  private final int[] starts;

  private final int[] values;

  private Index(int[] starts, int[] values) {
    this.starts = starts;
    this.values = values;
  }

  /** Takes pairs. */
  @FunctionalInterface
  interface Sink {
    void pair(int key, int value);
  }

  /** Gives pairs, the same ones each time it is asked. */
  @FunctionalInterface
  interface Pairs {
    void each(Sink sink);
  }

  /** The lists that the pairs make, each in the order of its pairs; keys are below a count. */
  static Index of(int keys, Pairs pairs) {
    int[] starts = new int[keys + 1];
    pairs.each((key, value) -> starts[key + 1]++);
    for (int key = 0; key < keys; key++) {
      starts[key + 1] += starts[key];
    }
    int[] next = starts.clone();
    int[] values = new int[starts[keys]];
    pairs.each((key, value) -> values[next[key]++] = value);
    return new Index(starts, values);
  }

  /** The position of the first value of a key. */
  int start(int key) {
    return starts[key];
  }

  /** The position behind its last. */
  int end(int key) {
    return starts[key + 1];
  }

  int at(int position) {
    return values[position];
  }
}
