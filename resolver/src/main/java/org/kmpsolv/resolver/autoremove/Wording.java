package org.kmpsolv.resolver.autoremove;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.retention.KeepSpec;
import org.kmpsolv.resolver.situation.Situation;
import org.kmpsolv.resolver.why.Needers;
import org.kmpsolv.resolver.why.Needers.Need;

/**
 * Why packages are unneeded: the nearest one that needs them, and the one at the end of that way,
 * where a root would have to be; or that there is none.
 */
final class Wording {
  private final Situation situation;
  private final Universe universe;
  private final KernelCatalog catalog;
  private final KernelLinks links;
  private final BitSet roots;
  private final BitSet unneeded;
  private final BitSet kept;
  private final KeepSpec keep;
  private final Needers needers;
  private final Missing missing;

  Wording(Situation situation, KernelLinks links, BitSet roots, BitSet unneeded, KeepSpec keep) {
    this.situation = situation;
    this.universe = situation.universe();
    this.catalog = situation.kernels().catalog();
    this.links = links;
    this.roots = roots;
    this.unneeded = unneeded;
    this.kept = situation.installed();
    kept.andNot(unneeded);
    this.keep = keep;
    this.needers = new Needers(situation);
    this.missing = Missing.among(situation, unneeded);
  }

  /** Why an unneeded package goes. */
  String reason(int id) {
    Optional<Kernel> old = links.oldKernel(id);
    if (old.isPresent()) {
      return "kernel " + old.get().release() + " is outside '" + keep + "'";
    }
    if (links.servesOldAlone(id) && links.kernels(id).allMatch(unneeded::get)) {
      return "serves only " + kernels(id) + ", which " + (one(id) ? "goes" : "go");
    }
    if (links.servesNothing(id)) {
      return "serves no installed kernel, and nothing that stays needs it";
    }
    Optional<Need> need = need(id, unneeded);
    return need.isPresent()
        ? throughOther(id, need.get())
        : need(id, kept).map(other -> otherwiseMet(id, other)).orElseGet(() -> nothingNeeds(id));
  }

  /** What stays asks for it, and does not need it. */
  private String otherwiseMet(int id, Need need) {
    return needers.reason(id, need).tell()
        + (links.isOutside(id)
            ? ", for which what is not outside '" + keep + "' will do"
            : ", on a condition that does not hold");
  }

  private boolean one(int id) {
    return links.kernels(id).count() == 1;
  }

  private String kernels(int id) {
    return links
        .kernels(id)
        .mapToObj(kernel -> catalog.kernel(kernel).map(Kernel::release).orElseThrow())
        .sorted()
        .collect(Collectors.joining(", ", one(id) ? "kernel " : "kernels ", ""));
  }

  private Optional<Need> need(int id, BitSet among) {
    return needers.of(id).stream().filter(need -> among.get(need.by())).findFirst();
  }

  private String throughOther(int id, Need need) {
    BitSet seen = new BitSet();
    seen.set(id);
    int end = need.by();
    Optional<Need> next = Optional.of(need);
    while (next.isPresent() && !seen.get(end)) {
      seen.set(end);
      next = need(end, unneeded);
      end = next.map(Need::by).orElse(end);
    }
    String near = needers.reason(id, need).tell();
    if (next.isPresent()) {
      return near + ", and so on in a circle that no root reaches";
    }
    return end == need.by()
        ? near + ", which " + missing.nothingNeeds(end, "nothing needs")
        : near
            + ", which no root reaches: "
            + missing.nothingNeeds(end, "nothing needs " + universe.nevra(end));
  }

  private String nothingNeeds(int id) {
    boolean driver =
        catalog.isKmp(id) && !situation.dependencies().hardware().modaliases().isEmpty();
    return missing.nothingNeeds(
        id,
        driver
            ? "no device wants it, and nothing installed requires or recommends it"
            : "nothing installed requires, recommends or supplements it");
  }

  // What stays

  /** Which old kernels stay nevertheless, and what of all that goes is orphaned. */
  ImmutableList<String> notes() {
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    kept.stream()
        .filter(id -> links.oldKernel(id).isPresent())
        .forEach(
            id ->
                notes.add(
                    "%s stays although outside '%s': %s."
                        .formatted(universe.nevra(id), keep, whyKept(id))));
    BitSet orphaned = Orphans.of(situation);
    orphaned.and(unneeded);
    if (!orphaned.isEmpty()) {
      List<String> names =
          orphaned.stream().mapToObj(universe::nevra).map(Nevra::toString).toList();
      notes.add("Orphaned too, for no repository has it: " + String.join(", ", names) + ".");
    }
    return notes.build();
  }

  private String whyKept(int id) {
    return roots.get(id)
        ? "the user asked for it, or it is locked or required by systemCheck"
        // A KMP that stays because the kernel does says nothing.
        : whyKept(id, roots)
            .or(() -> whyKept(id, kept))
            .orElse("something that stays supplements it");
  }

  private Optional<String> whyKept(int id, BitSet among) {
    return among.stream()
        .filter(other -> links.keptBy(other).anyMatch(kernel -> kernel == id))
        .mapToObj(other -> universe.nevra(other) + " serves no kernel in Retention")
        .findFirst()
        .or(() -> need(id, among).map(need -> needers.reason(id, need).tell()));
  }
}
