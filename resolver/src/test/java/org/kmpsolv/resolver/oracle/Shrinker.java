package org.kmpsolv.resolver.oracle;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.RichDependency;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Policy.CoverageMode;
import org.kmpsolv.resolver.Request;

/** Makes a universe smaller as long as something holds for it. */
final class Shrinker {
  private Shrinker() {}

  /** A universe for which the predicate holds, and for none that is one thing smaller. */
  static SmallUniverse shrink(SmallUniverse universe, Predicate<SmallUniverse> holds) {
    SmallUniverse smallest = universe;
    while (true) {
      List<SmallUniverse> next = smaller(smallest).filter(holds).limit(1).toList();
      if (next.isEmpty()) {
        return smallest;
      }
      smallest = next.get(0);
    }
  }

  private static Stream<SmallUniverse> smaller(SmallUniverse universe) {
    return Stream.of(
            withoutPackage(universe),
            withoutJob(universe),
            withoutDevices(universe),
            simplerPolicy(universe),
            withoutDependency(universe))
        .flatMap(each -> each);
  }

  private static Stream<SmallUniverse> withoutPackage(SmallUniverse universe) {
    return without(universe.packages()).map(universe::withPackages);
  }

  private static Stream<SmallUniverse> withoutJob(SmallUniverse universe) {
    Request request = universe.request();
    return without(request.jobs())
        .filter(jobs -> !jobs.isEmpty())
        .<Request>map((List<Job> jobs) -> request.withJobs(jobs))
        .map(universe::withRequest);
  }

  private static Stream<SmallUniverse> withoutDevices(SmallUniverse universe) {
    Request request = universe.request();
    return without(request.hardware()).map(request::withHardware).map(universe::withRequest);
  }

  private static Stream<SmallUniverse> simplerPolicy(SmallUniverse universe) {
    Request request = universe.request();
    return Stream.of(
            request.withRunning(""),
            request.withPolicy(request.policy().withRecommends(false)),
            request.withPolicy(request.policy().withCoverage(CoverageMode.IGNORE)))
        .filter(each -> !each.equals(request))
        .map(universe::withRequest);
  }

  private static Stream<SmallUniverse> withoutDependency(SmallUniverse universe) {
    return IntStream.range(0, universe.size())
        .boxed()
        .flatMap(
            i -> {
              SmallPackage old = universe.packages().get(i);
              return simpler(old.info())
                  .map(
                      info -> {
                        List<SmallPackage> packages = new ArrayList<>(universe.packages());
                        packages.set(i, new SmallPackage(old.repository(), info));
                        return universe.withPackages(packages);
                      });
            });
  }

  /** A package keeps what says that it is itself. */
  private static Stream<PackageInfo> simpler(PackageInfo info) {
    return Stream.of(DependencyKind.values())
        .flatMap(
            kind -> {
              List<Dependency> list = info.dependencies(kind);
              return IntStream.range(0, list.size())
                  .boxed()
                  .filter(i -> kind != DependencyKind.PROVIDES || !isItself(list.get(i), info))
                  .flatMap(
                      i ->
                          Stream.concat(
                                  Stream.of(ImmutableList.<Dependency>of()),
                                  operands(list.get(i)).map(ImmutableList::of))
                              .map(instead -> with(info, kind, i, instead)));
            });
  }

  private static boolean isItself(Dependency dependency, PackageInfo info) {
    return dependency instanceof Relation relation
        && (relation.name().equals(info.name())
            || relation.name().matches("kernel-uname-r|.*:module_layout\\)|.*:vmlinux\\)"));
  }

  private static Stream<Dependency> operands(Dependency dependency) {
    return dependency instanceof RichDependency rich
        ? Stream.of(rich.left(), rich.right())
        : Stream.of();
  }

  private static PackageInfo with(
      PackageInfo old, DependencyKind kind, int index, List<Dependency> instead) {
    PackageInfo.Builder copy =
        PackageInfo.builder(old.name(), old.evr(), old.arch())
            .vendor(old.vendor())
            .downloadSize(old.downloadSize())
            .installedSize(old.installedSize());
    for (DependencyKind each : DependencyKind.values()) {
      List<Dependency> list = new ArrayList<>(old.dependencies(each));
      if (each == kind) {
        list.remove(index);
        list.addAll(index, instead);
      }
      copy.addAll(each, list);
    }
    return copy.build();
  }

  private static <T> Stream<List<T>> without(List<T> all) {
    return IntStream.range(0, all.size())
        .mapToObj(
            leftOut -> {
              List<T> rest = new ArrayList<>(all);
              rest.remove(leftOut);
              return rest;
            });
  }
}
