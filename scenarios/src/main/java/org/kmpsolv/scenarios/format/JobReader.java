package org.kmpsolv.scenarios.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.retention.KeepSpec;
import org.kmpsolv.scenarios.yaml.Mapping;
import org.kmpsolv.scenarios.yaml.Node;
import org.kmpsolv.scenarios.yaml.Text;

/** Reads {@code request}: a list of verbs, each with what it is about. */
final class JobReader {
  private static final String WHAT = "a verb with what it is about, 'install: foo'";
  private static final String PURGE = "purge-kernels";
  private static final String ALL = "all";
  private static final String VERBS =
      "install, remove, weak-remove, update, dist-upgrade, lock, favor, disfavor, blacklist,"
          + " allow-uninstall, exclude-from-weak, mend, drop-orphaned, user-installed";

  private JobReader() {}

  /**
   * The jobs that do not depend on what is installed: all but {@code purge-kernels}; none where
   * {@code autoremove} is asked for.
   */
  static ImmutableList<Job> read(Node request) {
    return verbs(request)
        .filter(entry -> !isPurge(entry))
        .map(JobReader::job)
        .collect(ImmutableList.toImmutableList());
  }

  /** Which kernels a purge keeps, or null where none is asked for. */
  static @Nullable KeepSpec purge(Node request) {
    List<Mapping.Entry> purges = verbs(request).filter(JobReader::isPurge).toList();
    if (purges.size() > 1) {
      throw purges.get(1).key().error("kernels are purged once");
    }
    return purges.isEmpty() ? null : keep(purges.get(0).value());
  }

  private static Stream<Mapping.Entry> verbs(Node request) {
    return AutoremoveReader.isAsked(request)
        ? Stream.of()
        : request.list("a list of verbs").stream().map(node -> node.mapping(WHAT).only(WHAT));
  }

  private static boolean isPurge(Mapping.Entry entry) {
    return entry.key().value().equals(PURGE);
  }

  static KeepSpec keep(Node node) {
    Text text = node.text("which kernels to keep, 'latest,running'");
    try {
      return KeepSpec.parse(text.value());
    } catch (IllegalArgumentException e) {
      throw text.error(String.valueOf(e.getMessage()));
    }
  }

  private static Job job(Mapping.Entry entry) {
    String verb = entry.key().value();
    return switch (verb) {
      case "install" -> new Job.Install(what(entry.value()));
      case "remove" -> remove(entry.value());
      case "weak-remove" -> new Job.WeakRemove(words(entry.value()));
      case "update" -> update(what(entry.value()));
      case "dist-upgrade" -> distUpgrade(entry.value());
      case "lock" -> new Job.Lock(words(entry.value()));
      case "favor" -> new Job.Favor(words(entry.value()));
      case "disfavor" -> new Job.Disfavor(words(entry.value()));
      case "blacklist" -> new Job.Blacklist(words(entry.value()));
      case "allow-uninstall" -> new Job.AllowUninstall(words(entry.value()));
      case "exclude-from-weak" -> new Job.ExcludeFromWeak(words(entry.value()));
      case "mend" -> new Job.Verify(words(entry.value()));
      case "drop-orphaned" -> new Job.DropOrphaned(words(entry.value()));
      case "user-installed" -> new Job.UserInstalled(words(entry.value()));
      default ->
          throw entry
              .key()
              .error(
                  "unknown verb '%s'; there are: %s, %s, %s"
                      .formatted(verb, VERBS, PURGE, AutoremoveReader.AUTOREMOVE));
    };
  }

  private static Target words(Node node) {
    String what = what(node);
    return what.equals(ALL) ? new Target.Everything() : new Target.Words(what);
  }

  private static Job distUpgrade(Node node) {
    if (!(node instanceof Mapping mapping)) {
      return new Job.DistUpgrade(words(node), ImmutableSet.of());
    }
    mapping.allowing(List.of("from"));
    return new Job.DistUpgrade(
        new Target.InRepository(what(mapping.require("from"))),
        ImmutableSet.of(Modifier.SET_VENDOR));
  }

  private static Job update(String what) {
    return what.equals(ALL) ? new Job.UpdateAll() : new Job.Update(what);
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
