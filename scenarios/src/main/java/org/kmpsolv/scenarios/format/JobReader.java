package org.kmpsolv.scenarios.format;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.scenarios.yaml.Mapping;
import org.kmpsolv.scenarios.yaml.Node;

/** Reads {@code request}: a list of verbs, each with what it is about. */
final class JobReader {
  private static final String WHAT = "a verb with what it is about, 'install: foo'";

  private JobReader() {}

  static ImmutableList<Job> read(Node request) {
    return request.list("a list of verbs").stream()
        .map(node -> job(node.mapping(WHAT).only(WHAT)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Job job(Mapping.Entry entry) {
    String verb = entry.key().value();
    return switch (verb) {
      case "install" -> new Job.Install(what(entry.value()));
      case "remove" -> remove(entry.value());
      case "update" -> update(what(entry.value()));
      default ->
          throw entry
              .key()
              .error("unknown verb '" + verb + "'; there are: install, remove, update");
    };
  }

  private static Job update(String what) {
    return what.equals("all") ? new Job.UpdateAll() : new Job.Update(what);
  }

  private static Job remove(Node node) {
    if (!(node instanceof Mapping mapping)) {
      return new Job.Remove(what(node), false);
    }
    mapping.allowing(List.of("what", "clean-deps"));
    Node clean = mapping.get("clean-deps");
    return new Job.Remove(
        what(mapping.require("what")), clean != null && clean.text("true or false").truth());
  }

  private static String what(Node node) {
    return node.text("a name, capability, path or glob").value();
  }
}
