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
          "loaded",
          "running",
          "policy",
          "request");

  private static final String APPLY = "apply-solution";

  private InquiryReader() {}

  /**
   * A request in the solver protocol. Immutable.
   *
   * @param solution the number of the solution to apply where there is a problem, a number from 1
   *     on; null where none is to be
   */
  public record Asked(Inquiry inquiry, @Nullable Text solution) {}

  /**
   * A request in the solver protocol. Paths are relative to the working directory.
   *
   * @param name the stream's, for errors
   * @throws ScenarioException where it cannot be read or is not right
   */
  public static Asked read(String name, InputStream json) {
    List<String> keys = new ArrayList<>(List.of("version"));
    keys.addAll(KEYS);
    keys.add(APPLY);
    Mapping root = JsonReader.read(name, json).mapping("a request").allowing(keys);
    Text version = root.require("version").text("a version");
    if (version.count() != VERSION) {
      throw version.error("version " + version.value() + " is not known; this is " + VERSION);
    }
    return new Asked(read(root, new Paths(Path.of(name))), solution(root.get(APPLY)));
  }

  private static @Nullable Text solution(@Nullable Node node) {
    if (node == null) {
      return null;
    }
    String wanted = "the number of a solution, from 1";
    Text number = node.text(wanted);
    if (!number.value().matches("[1-9][0-9]{0,8}")) {
      throw number.wanted(wanted);
    }
    return number;
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
            set(root.get("facts"), "what is true of the machine, 'language(de)'"),
            set(root.get("loaded"), "a module, 'snd_hda_intel'"),
            running(root.get("running"))),
        JobReader.purge(request),
        DriverReader.read(JobReader.verbs(request)),
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

  private static ImmutableSet<String> set(@Nullable Node node, String what) {
    return node == null
        ? ImmutableSet.of()
        : node.texts(what).stream().map(Text::value).collect(ImmutableSet.toImmutableSet());
  }

  private static String running(@Nullable Node node) {
    return node == null ? "" : Words.word(node.text("what uname -r says"), "what uname -r says");
  }
}
