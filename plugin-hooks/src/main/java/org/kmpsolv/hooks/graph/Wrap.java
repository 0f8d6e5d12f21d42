package org.kmpsolv.hooks.graph;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Breaks text into lines at spaces; what has none, such as the name of a symbol, stays whole. */
final class Wrap {
  private Wrap() {}

  static ImmutableList<String> all(List<String> lines, int columns) {
    ImmutableList.Builder<String> wrapped = ImmutableList.builder();
    for (String line : lines) {
      String rest = line;
      while (rest.length() > columns) {
        int space = rest.lastIndexOf(' ', columns);
        int end = space > 0 ? space : rest.indexOf(' ') > 0 ? rest.indexOf(' ') : rest.length();
        wrapped.add(rest.substring(0, end));
        rest = rest.substring(end).strip();
      }
      if (!rest.isEmpty()) {
        wrapped.add(rest);
      }
    }
    return wrapped.build();
  }
}
