package org.kmpsolv.scenarios.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.scenarios.Inquiry;
import org.kmpsolv.scenarios.ScenarioException;
import org.kmpsolv.scenarios.yaml.JsonReader;
import org.kmpsolv.scenarios.yaml.Mapping;
import org.kmpsolv.scenarios.yaml.Node;
import org.kmpsolv.scenarios.yaml.Text;

/** Reads what is there and what is asked: of a scenario file, or of the solver protocol. */
public final class InquiryReader {
  /** The version of the protocol that this reads. */
  public static final int VERSION = 1;

  /** The keys, in the order of their description. */
  static final ImmutableList<String> KEYS =
      ImmutableList.of(
          "architecture",
          "repositories",
          "installed",
          "auto-installed",
          "system-check",
          "hardware",
          "facts",
          "running",
          "policy",
          "request");

  private InquiryReader() {}

  /**
   * The inquiry of a request in the solver protocol. Paths are relative to the working directory.
   *
   * @param name the stream's, for errors
   * @throws ScenarioException where it cannot be read or is not right
   */
  public static Inquiry read(String name, InputStream json) {
    List<String> keys = new ArrayList<>(List.of("version"));
    keys.addAll(KEYS);
    Mapping root = JsonReader.read(name, json).mapping("a request").allowing(keys);
    Text version = root.require("version").text("a version");
    if (version.count() != VERSION) {
      throw version.error("version " + version.value() + " is not known; this is " + VERSION);
    }
    return read(root, new Paths(Path.of(name)));
  }

  /** The inquiry under these keys, among which others may be. */
  static Inquiry read(Mapping root, Paths paths) {
    String architecture = architecture(root);
    Node request = root.require("request");
    Policy policy =
        PolicyReader.read(root.get("policy"), Policy.DEFAULT.withArchitecture(architecture));
    Node hardware = root.get("hardware");
    return new Inquiry(
        new RepositoryReader(architecture, paths).read(root),
        new Request(
            JobReader.read(request),
            policy,
            hardware == null ? ImmutableList.of() : HardwareReader.read(hardware, paths),
            facts(root.get("facts")),
            running(root.get("running"))),
        JobReader.purge(request),
        AutoremoveReader.read(root));
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
}
