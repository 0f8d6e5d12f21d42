package org.kmpsolv.scenarios.format;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.kmpsolv.scenarios.Inquiry;
import org.kmpsolv.scenarios.Scenario;
import org.kmpsolv.scenarios.yaml.Mapping;
import org.kmpsolv.scenarios.yaml.Node;
import org.kmpsolv.scenarios.yaml.YamlReader;

/** Reads scenario files. SCENARIOS.md describes them. */
public final class ScenarioReader {
  private static final ImmutableList<String> KEYS =
      ImmutableList.<String>builder()
          .add("name", "description")
          .addAll(InquiryReader.KEYS)
          .add("expect")
          .build();

  private ScenarioReader() {}

  /**
   * The scenario of that file.
   *
   * @throws org.kmpsolv.scenarios.ScenarioException where the file cannot be read or is not right
   */
  public static Scenario read(Path file) {
    Mapping root = YamlReader.read(file).mapping("a scenario").allowing(KEYS);
    Inquiry inquiry = InquiryReader.read(root, new Paths(file));
    return new Scenario(
        file,
        root.require("name").text("a name").value(),
        text(root, "description", ""),
        inquiry,
        ExpectationReader.read(root.require("expect")));
  }

  private static String text(Mapping mapping, String key, String otherwise) {
    Node node = mapping.get(key);
    return node == null ? otherwise : node.text("a " + key).value();
  }
}
