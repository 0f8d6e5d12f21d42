package org.kmpsolv.scenarios.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.scenarios.Scenario;
import org.kmpsolv.scenarios.yaml.Mapping;
import org.kmpsolv.scenarios.yaml.Node;
import org.kmpsolv.scenarios.yaml.Text;
import org.kmpsolv.scenarios.yaml.YamlReader;

/** Reads scenario files. SCENARIOS.md describes them. */
public final class ScenarioReader {
  private static final List<String> KEYS =
      List.of(
          "name",
          "description",
          "architecture",
          "repositories",
          "installed",
          "auto-installed",
          "system-check",
          "hardware",
          "facts",
          "running",
          "policy",
          "request",
          "expect");

  private ScenarioReader() {}

  /**
   * The scenario of that file.
   *
   * @throws org.kmpsolv.scenarios.ScenarioException where the file cannot be read or is not right
   */
  public static Scenario read(Path file) {
    Mapping root = YamlReader.read(file).mapping("a scenario").allowing(KEYS);
    String architecture = architecture(root);
    Paths paths = new Paths(file);
    ImmutableList<Job> jobs = JobReader.read(root.require("request"));
    Policy policy =
        PolicyReader.read(root.get("policy"), Policy.DEFAULT.withArchitecture(architecture));
    Node hardware = root.get("hardware");
    return new Scenario(
        file,
        root.require("name").text("a name").value(),
        text(root, "description", ""),
        new RepositoryReader(architecture, paths).read(root),
        new Request(
            jobs,
            policy,
            hardware == null ? ImmutableList.of() : HardwareReader.read(hardware, paths),
            facts(root.get("facts")),
            running(root.get("running"))),
        JobReader.purge(root.require("request")),
        AutoremoveReader.read(root),
        ExpectationReader.read(root.require("expect")));
  }

  private static String architecture(Mapping root) {
    Node node = root.get("architecture");
    if (node == null) {
      return Policy.DEFAULT.architecture();
    }
    Text text = node.text("an architecture");
    return Words.architecture(text, text.value());
  }

  private static ImmutableSet<String> facts(@Nullable Node node) {
    return node == null
        ? ImmutableSet.of()
        : node.texts("what is true of the machine, 'language(de)'").stream()
            .map(Text::value)
            .collect(ImmutableSet.toImmutableSet());
  }

  private static String running(@Nullable Node node) {
    return node == null ? "" : Words.word(node.text("what uname -r says"), "what uname -r says");
  }

  private static String text(Mapping mapping, String key, String otherwise) {
    Node node = mapping.get(key);
    return node == null ? otherwise : node.text("a " + key).value();
  }
}
