package org.kmpsolv.scenarios.format;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.kmpsolv.scenarios.yaml.Node;
import org.kmpsolv.scenarios.yaml.Sequence;
import org.kmpsolv.scenarios.yaml.Text;

/** Reads {@code hardware}: a list of modaliases, or the path of a file with one a line. */
final class HardwareReader {
  private static final String WHAT = "a list of modaliases, or a path";

  private HardwareReader() {}

  static ImmutableList<String> read(Node node, Paths paths) {
    if (node instanceof Sequence) {
      return node.texts("a modalias").stream()
          .map(HardwareReader::modalias)
          .collect(ImmutableList.toImmutableList());
    }
    Text text = node.text(WHAT);
    Path path = paths.find(text);
    try (Stream<String> lines = Files.lines(path)) {
      return lines
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException | UncheckedIOException e) {
      throw text.error("'" + path + "' cannot be read");
    }
  }

  private static String modalias(Text text) {
    if (!text.value().contains(":")) {
      throw text.wanted("a modalias, such as pci:v00008086d…");
    }
    return text.value();
  }
}
