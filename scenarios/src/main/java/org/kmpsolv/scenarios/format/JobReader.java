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
  private static final String MODIFIERS = "modifiers";
  private static final String CLEAN_DEPENDENCIES = "clean-deps";
  private static final String VERBS =
      "install, remove, weak-remove, update, dist-upgrade, lock, weak-lock, favor, disfavor,"
          + " blacklist, allow-uninstall, several-versions, exclude-from-weak, weaken-dependencies,"
          + " mend, drop-orphaned, user-installed";

  private JobReader() {}

  /**
   * The jobs that do not depend on what is installed: all but {@code purge-kernels} and those on
   * drivers; none where {@code autoremove} is asked for.
   */
  static ImmutableList<Job> read(Node request) {
    return verbs(request)
        .filter(entry -> !isPurge(entry) && !DriverReader.isAsked(entry))
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

  static Stream<Mapping.Entry> verbs(Node request) {
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
    Node value = entry.value();
    return switch (verb) {
      case "install" -> install(value);
      case "remove" -> remove(value);
      case "weak-remove" -> new Job.WeakRemove(TargetReader.read(value));
      case "update" -> update(value);
      case "dist-upgrade" -> distUpgrade(value);
      case "lock" -> new Job.Lock(TargetReader.read(value));
      case "weak-lock" -> new Job.WeakLock(TargetReader.read(value));
      case "favor" -> new Job.Favor(TargetReader.read(value));
      case "disfavor" -> new Job.Disfavor(TargetReader.read(value));
      case "blacklist" -> new Job.Blacklist(TargetReader.read(value));
      case "allow-uninstall" -> new Job.AllowUninstall(TargetReader.read(value));
      case "several-versions" -> new Job.SeveralVersions(TargetReader.read(value));
      case "exclude-from-weak" -> new Job.ExcludeFromWeak(TargetReader.read(value));
      case "weaken-dependencies" -> new Job.WeakenDependencies(TargetReader.read(value));
      case "mend" -> new Job.Verify(TargetReader.read(value));
      case "drop-orphaned" -> new Job.DropOrphaned(TargetReader.read(value));
      case "user-installed" -> new Job.UserInstalled(TargetReader.read(value));
      default ->
          throw entry
              .key()
              .error(
                  "unknown verb '%s'; there are: %s, %s, %s, %s"
                      .formatted(
                          verb, VERBS, PURGE, DriverReader.VERBS, AutoremoveReader.AUTOREMOVE));
    };
  }

  private static Job distUpgrade(Node node) {
    if (!(node instanceof Mapping mapping) || mapping.get("from") == null) {
      return new Job.DistUpgrade(TargetReader.read(node, MODIFIERS), TargetReader.modifiers(node));
    }
    mapping.allowing(List.of("from"));
    return new Job.DistUpgrade(
        new Target.InRepository(mapping.require("from").text("an alias").value()),
        ImmutableSet.of(Modifier.SET_VENDOR));
  }

  private static Job update(Node node) {
    Target target = TargetReader.read(node, MODIFIERS);
    ImmutableSet<Modifier> modifiers = TargetReader.modifiers(node);
    return target instanceof Target.Everything && modifiers.isEmpty()
        ? new Job.UpdateAll()
        : new Job.Update(target, modifiers);
  }

  /** Nobody means all packages here: a text {@code all} is the name of one. */
  private static Job install(Node node) {
    return node instanceof Mapping
        ? new Job.Install(TargetReader.read(node, MODIFIERS), TargetReader.modifiers(node))
        : new Job.Install(what(node));
  }

  private static Job remove(Node node) {
    if (!(node instanceof Mapping mapping)) {
      return new Job.Remove(what(node), false);
    }
    Node clean = mapping.get(CLEAN_DEPENDENCIES);
    return new Job.Remove(
        TargetReader.read(node, CLEAN_DEPENDENCIES),
        clean != null && clean.text("true or false").truth(),
        "asked for");
  }

  private static String what(Node node) {
    return node.text("a name, capability, path or glob").value();
  }
}
