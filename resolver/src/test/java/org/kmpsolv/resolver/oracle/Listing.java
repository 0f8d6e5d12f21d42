package org.kmpsolv.resolver.oracle;

import java.util.StringJoiner;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Request;

/** Writes a small universe for people. */
final class Listing {
  private Listing() {}

  static String of(SmallUniverse universe) {
    StringBuilder text = new StringBuilder();
    text.append("seed ").append(universe.seed()).append('\n');
    for (SmallPackage each : universe.packages()) {
      text.append(each.isInstalled() ? "installed" : "available")
          .append(each.isInstalled() ? "" : " priority " + each.repository().priority())
          .append(' ')
          .append(each)
          .append(each.info().vendor().equals("SUSE") ? "" : " vendor " + each.info().vendor())
          .append(" size " + each.info().downloadSize())
          .append(dependencies(each.info()))
          .append('\n');
    }
    Request request = universe.request();
    for (Job job : request.jobs()) {
      text.append(job).append('\n');
    }
    request.hardware().forEach(device -> text.append("device ").append(device).append('\n'));
    if (!request.policy().recommends()) {
      text.append("no recommends\n");
    }
    text.append("coverage ").append(request.policy().coverage()).append('\n');
    if (!request.running().isEmpty()) {
      text.append("running ").append(request.running()).append('\n');
    }
    text.append("multiversion ").append(request.policy().multiversion()).append('\n');
    return text.toString();
  }

  /** All but that a package provides itself. */
  private static String dependencies(PackageInfo info) {
    StringBuilder text = new StringBuilder();
    for (DependencyKind kind : DependencyKind.values()) {
      StringJoiner list = new StringJoiner(", ");
      for (Dependency each : info.dependencies(kind)) {
        if (!each.toString().equals(info.name() + " = " + info.evr())) {
          list.add(each.toString());
        }
      }
      if (list.length() > 0) {
        text.append(" | ").append(kind.word()).append(' ').append(list);
      }
    }
    return text.toString();
  }
}
