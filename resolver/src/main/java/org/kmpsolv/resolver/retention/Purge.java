package org.kmpsolv.resolver.retention;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Removals;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.retention.Dependents.Gone;
import org.kmpsolv.resolver.situation.Situation;

/**
 * Removes what is outside, one package after the other in the order of names and versions. What
 * requires it goes along where it is a module or a patch of a kernel; where it is anything else,
 * the package stays. Its debug information goes too.
 */
final class Purge {
  private static final Pattern NAMED_FOR_A_KERNEL =
      Pattern.compile("kernel-syms(-.*)?|(kgraft-patch|kernel-livepatch)(-.*)?|.*-kmp(-.*)?");

  private final KernelCatalog catalog;
  private final Universe universe;
  private final KeepSpec keep;
  private final Counted counted;
  private final Dependents dependents;
  private final Map<Integer, String> reasons = new TreeMap<>();
  private final Set<String> notes = new LinkedHashSet<>();

  Purge(KernelCatalog catalog, KeepSpec keep, Counted counted) {
    this.catalog = catalog;
    this.universe = catalog.universe();
    this.keep = keep;
    this.counted = counted;
    notes.addAll(counted.notes());
    dependents = new Dependents(new Situation(universe, Request.of(ImmutableList.of())));
  }

  Removals run() {
    counted.outside().stream().forEach(id -> remove(id, outside(id)));
    return new Removals(
        reasons.entrySet().stream()
            .map(each -> new Removals.Removal(universe.nevra(each.getKey()), each.getValue()))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.copyOf(notes));
  }

  private void remove(int id, String reason) {
    if (!dependents.isPresent(id)) {
      return;
    }
    List<Gone> gone = dependents.remove(id);
    List<Gone> along = gone.subList(1, gone.size());
    Optional<Gone> obstacle = along.stream().filter(each -> !mayGoAlong(each.id())).findFirst();
    if (obstacle.isPresent()) {
      dependents.restore(gone);
      notes.add(stays(id, obstacle.get()));
      return;
    }
    reasons.put(id, reason);
    along.forEach(
        each ->
            reasons.put(
                each.id(), counted.isOutside(each.id()) ? outside(each.id()) : along(each)));
    gone.forEach(each -> removeDebugInformation(each.id()));
  }

  private boolean mayGoAlong(int id) {
    return counted.isOutside(id) || (!counted.isInside(id) && isForKernel(id));
  }

  private boolean isForKernel(int id) {
    return NAMED_FOR_A_KERNEL.matcher(universe.name(id)).matches()
        || universe.dependencies(id, DependencyKind.PROVIDES).stream()
            .filter(universe::isRelation)
            .mapToObj(universe::relationName)
            .anyMatch(name -> name.startsWith("kmod(") || name.startsWith("ksym("));
  }

  private void removeDebugInformation(int id) {
    if (universe.arch(id).equals("noarch")) {
      return;
    }
    Stream.of("-debugsource", "-debuginfo")
        .map(suffix -> new Relation(universe.name(id) + suffix, Comparison.EQUAL, universe.evr(id)))
        .flatMapToInt(relation -> Arrays.stream(universe.providers(relation)))
        .filter(debug -> universe.archId(debug) == universe.archId(id) && !counted.isInside(debug))
        .forEach(debug -> remove(debug, "debug information of " + universe.nevra(id)));
  }

  // In words

  private String outside(int id) {
    return thing(id) + " is outside '" + keep + "'";
  }

  private String thing(int id) {
    return catalog
        .kernel(id)
        .map(kernel -> "kernel " + kernel.release())
        .orElseGet(() -> universe.name(id) + " " + universe.evr(id));
  }

  private String along(Gone each) {
    return catalog
        .kernel(each.provider())
        .map(kernel -> "built for kernel " + kernel.release() + ", which goes")
        .orElseGet(() -> requirement(each) + ", which goes");
  }

  private String requirement(Gone each) {
    return "requires '"
        + universe.dependency(each.dependency())
        + "' of "
        + universe.nevra(each.provider());
  }

  private String stays(int id, Gone obstacle) {
    return "%s stays although outside '%s': %s %s."
        .formatted(universe.nevra(id), keep, universe.nevra(obstacle.id()), requirement(obstacle));
  }
}
