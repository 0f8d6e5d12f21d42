package org.kmpsolv.resolver.oracle;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.RichDependency;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Policy.Multiversion;

/**
 * Writes a small universe as libsolv's test case: what is hard in it, the packages as testtags
 * inline.
 */
final class TestcaseWriter {
  private static final Map<DependencyKind, String> TAGS =
      Map.of(
          DependencyKind.PROVIDES, "Prv",
          DependencyKind.REQUIRES, "Req",
          DependencyKind.CONFLICTS, "Con",
          DependencyKind.OBSOLETES, "Obs");

  private final SmallUniverse universe;
  private final Facts facts;
  private final List<String> lines = new ArrayList<>();

  private TestcaseWriter(SmallUniverse universe) {
    this.universe = universe;
    this.facts = new Facts(universe);
  }

  static List<String> write(SmallUniverse universe) {
    TestcaseWriter writer = new TestcaseWriter(universe);
    writer.packages();
    writer.lines.add("system x86_64 rpm @System");
    writer.jobs();
    writer.lines.add("result transaction,problems <inline>");
    return writer.lines;
  }

  private void packages() {
    Map<String, List<SmallPackage>> repositories = new LinkedHashMap<>();
    repositories.put("@System", new ArrayList<>());
    for (SmallPackage each : universe.packages()) {
      repositories.computeIfAbsent(each.repository().alias(), a -> new ArrayList<>()).add(each);
    }
    repositories.forEach(
        (alias, packages) -> {
          lines.add("repo " + alias + " 0 testtags <inline>");
          lines.add("#>=Ver: 3.0");
          packages.forEach(each -> add(each.info()));
        });
  }

  private void add(PackageInfo info) {
    Evr evr = info.evr();
    String version = (evr.epoch() == 0 ? "" : evr.epoch() + ":") + evr.version();
    lines.add("#>=Pkg: " + info.name() + " " + version + " " + evr.release() + " " + info.arch());
    lines.add("#>=Vnd: " + info.vendor());
    TAGS.forEach(
        (kind, tag) -> {
          for (Dependency each : info.dependencies(kind)) {
            if (!each.toString().startsWith("rpmlib(")) {
              lines.add("#>=" + tag + ": " + text(each));
            }
          }
        });
  }

  /** As libsolv's test cases have it; the operators are not those of rpm. */
  private static String text(Dependency dependency) {
    if (dependency instanceof RichDependency rich) {
      String left = operand(rich.left());
      String right = operand(rich.right());
      Dependency otherwise = rich.otherwise();
      if (otherwise != null) {
        right = "(" + right + " <ELSE> " + operand(otherwise) + ")";
      }
      return left
          + switch (rich.operator()) {
            case AND -> " & ";
            case OR -> " | ";
            case IF -> " <IF> ";
            case UNLESS -> " <UNLESS> ";
            case WITH -> " + ";
            case WITHOUT -> " - ";
          }
          + right;
    }
    // No package conflicts with itself.
    return dependency.toString().replaceFirst("^otherproviders\\((.*)\\)$", "$1");
  }

  private static String operand(Dependency dependency) {
    return dependency instanceof Relation relation && relation.evr() == null
        ? text(dependency)
        : "(" + text(dependency) + ")";
  }

  private void jobs() {
    Multiversion multiversion = universe.request().policy().multiversion();
    multiversion.names().forEach(each -> lines.add("job multiversion name " + each));
    multiversion.capabilities().forEach(each -> lines.add("job multiversion provides " + each));
    for (Job job : universe.request().jobs()) {
      // With "oneof" libsolv does not see that nothing else of the name is to come.
      boolean removes = job instanceof Job.Remove;
      lines.add(
          (removes ? "job erase oneof " : "job install oneof ")
              + SmallUniverse.members(removes ? facts.removed : facts.meant(job.what()))
                  .mapToObj(i -> universe.packages().get(i).toString())
                  .collect(joining(" ")));
    }
    if (universe.request().jobs().stream().anyMatch(Job.Remove.class::isInstance)) {
      lines.add("solverflags allowuninstall allowdowngrade allowvendorchange allowarchchange");
    }
  }
}
