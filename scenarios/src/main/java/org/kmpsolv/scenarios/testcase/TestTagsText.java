package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmpsolv.metadata.model.Advisory;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.scenarios.testcase.DependencyTree.Joined;
import org.kmpsolv.scenarios.testcase.DependencyTree.Name;

/** Writes packages as testtags. */
final class TestTagsText {
  private static final ImmutableMap<DependencyKind, String> TAGS =
      ImmutableMap.of(
          DependencyKind.PROVIDES, "Prv",
          DependencyKind.CONFLICTS, "Con",
          DependencyKind.OBSOLETES, "Obs",
          DependencyKind.RECOMMENDS, "Rec",
          DependencyKind.SUPPLEMENTS, "Sup",
          DependencyKind.SUGGESTS, "Sug",
          DependencyKind.ENHANCES, "Enh");

  /** No architecture begins with a digit, as what follows a dot within a name may. */
  private static final Pattern WITH_ARCHITECTURE = Pattern.compile("(.+)\\.([a-z]\\w+)");

  private final List<String> lines = new ArrayList<>();

  TestTagsText() {
    lines.add("=Ver: 3.0");
  }

  List<String> lines() {
    return lines;
  }

  /**
   * Adds a package.
   *
   * @param files those of its paths that somebody asks for
   */
  void add(PackageInfo info, Collection<String> files) {
    Evr evr = info.evr();
    String version = (evr.epoch() == 0 ? "" : evr.epoch() + ":") + evr.version();
    lines.add(
        "=Pkg: "
            + String.join(
                " ",
                info.name(),
                version,
                Objects.requireNonNullElse(evr.release(), "-"),
                info.arch().isEmpty() ? "-" : info.arch()));
    for (Dependency each : info.dependencies(DependencyKind.REQUIRES)) {
      // libsolv adds none of rpm's own, and would miss who provides them.
      if (!(each instanceof Relation relation) || !relation.name().startsWith("rpmlib(")) {
        String tag = info.preRequires().contains(each) ? "Prq" : "Req";
        lines.add("=" + tag + ": " + text(each, DependencyKind.REQUIRES));
      }
    }
    TAGS.forEach(
        (kind, tag) -> {
          for (Dependency each : info.dependencies(kind)) {
            boolean ofPatch =
                kind == DependencyKind.CONFLICTS && info.name().startsWith(Advisory.PREFIX);
            lines.add("=" + tag + ": " + (ofPatch ? ofPatch(each) : text(each, kind)));
          }
        });
    if (!info.vendor().isEmpty()) {
      lines.add("=Vnd: " + info.vendor());
    }
    if (info.buildTime() != 0) {
      lines.add("=Tim: " + info.buildTime());
    }
    files.forEach(file -> lines.add("=Fls: " + file));
  }

  /**
   * What a patch conflicts with has an architecture, which libsolv knows only where it stands
   * apart.
   */
  private static String ofPatch(Dependency dependency) {
    DependencyTree tree = DependencyTrees.of(dependency);
    if (tree instanceof Joined joined && joined.left() instanceof Name name) {
      Matcher matcher = WITH_ARCHITECTURE.matcher(name.text());
      if (matcher.matches()) {
        tree =
            new Joined(
                new Joined(new Name(matcher.group(1)), ".", new Name(matcher.group(2))),
                joined.operator(),
                joined.right());
      }
    }
    return tree.toString();
  }

  private static String text(Dependency dependency, DependencyKind kind) {
    return DependencyTrees.of(dependency, kind).toString();
  }
}
