package org.kmpsolv.metadata.universe;

import java.nio.IntBuffer;
import java.util.Arrays;
import org.kmpsolv.metadata.section.SectionReader;
import org.kmpsolv.metadata.section.SectionWriter;

/**
 * A list of ints for each of a range of keys, all in one column.
 *
 * @param starts where the list of each key starts; one entry more than there are keys
 * @param values the lists, one after the other
 */
record Lists(IntBuffer starts, IntBuffer values) {

  static Lists read(SectionReader in) {
    return new Lists(in.ints(), in.ints());
  }

  void write(SectionWriter out) {
    out.add(starts);
    out.add(values);
  }

  /** How many keys there are. */
  int size() {
    return starts.limit() - 1;
  }

  Ints get(int key) {
    int start = starts.get(key);
    return new Ints(values, start, starts.get(key + 1) - start);
  }

  /** Collects the lists in the order of their keys. */
  static final class Builder {
    private final IntsBuilder starts = new IntsBuilder();
    private final IntsBuilder values = new IntsBuilder();

    Builder() {
      starts.add(0);
    }

    /** Adds to the list of the current key. */
    void add(int value) {
      values.add(value);
    }

    /** The current key's list is whole. */
    void end() {
      starts.add(values.size());
    }

    void addList(int[] list) {
      for (int value : list) {
        add(value);
      }
      end();
    }

    /** A list of the first so many values, each once, ascending. */
    void addDistinct(int[] list, int count) {
      Arrays.sort(list, 0, count);
      for (int i = 0; i < count; i++) {
        if (i == 0 || list[i] != list[i - 1]) {
          add(list[i]);
        }
      }
      end();
    }

    Lists build() {
      return new Lists(IntBuffer.wrap(starts.toArray()), IntBuffer.wrap(values.toArray()));
    }
  }

  /**
   * The lists that these pairs make.
   *
   * @param keyCount keys are from 0 to below it
   * @param keys the key of each pair; within a key, the order of the pairs is kept
   */
  static Lists group(int keyCount, IntsBuilder keys, IntsBuilder values) {
    int[] starts = new int[keyCount + 1];
    for (int i = 0; i < keys.size(); i++) {
      starts[keys.get(i) + 1]++;
    }
    for (int key = 0; key < keyCount; key++) {
      starts[key + 1] += starts[key];
    }
    int[] next = starts.clone();
    int[] grouped = new int[values.size()];
    for (int i = 0; i < keys.size(); i++) {
      grouped[next[keys.get(i)]++] = values.get(i);
    }
    return new Lists(IntBuffer.wrap(starts), IntBuffer.wrap(grouped));
  }
}
