package org.kmpsolv.resolver.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.KernelOutcome;
import org.kmpsolv.resolver.Policy.CoverageMode;
import org.kmpsolv.resolver.explain.DriverWords;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.situation.Situation;

/**
 * Tells which kernel an update holds back because drivers would be lost on it, and, where that is
 * allowed, which are lost.
 */
public final class HeldBack {
  private static final int SHOWN = 5;

  private final Situation situation;
  private final Universe universe;
  private final DriverWords words;

  private HeldBack(Situation situation) {
    this.situation = situation;
    this.universe = situation.universe();
    this.words = new DriverWords(situation);
  }

  /**
   * Why a kernel is held back: the modules that it would boot without, for each the nearest KMP,
   * and what lifts it. Empty where no module would be lost, or nobody looks.
   */
  public static List<String> words(Situation situation, int kernel) {
    return situation.request().policy().coverage() == CoverageMode.REQUIRE
        ? new HeldBack(situation).tell(kernel)
        : List.of();
  }

  static List<String> notes(Situation situation, BitSet state, List<KernelOutcome> outcomes) {
    CoverageMode mode = situation.request().policy().coverage();
    List<String> notes = new ArrayList<>();
    if (mode == CoverageMode.REQUIRE) {
      for (int id : situation.updates().toUpdate()) {
        if (situation.kernels().catalog().isKernel(id)) {
          situation.updates().levels(id).stream()
              .limit(1)
              .flatMap(List::stream)
              .filter(candidate -> !state.get(candidate))
              .forEach(candidate -> notes.addAll(new HeldBack(situation).tell(candidate)));
        }
      }
    } else if (mode == CoverageMode.WARN) {
      outcomes.stream()
          .filter(outcome -> outcome.boots() && !outcome.modulesLost().isEmpty())
          .forEach(outcome -> notes.addAll(new HeldBack(situation).tellLost(outcome)));
    }
    return notes;
  }

  private List<String> tell(int candidate) {
    return situation
        .kernels()
        .catalog()
        .kernel(candidate)
        .map(kernel -> tell(kernel, words.lost(kernel)))
        .orElse(List.of());
  }

  private List<String> tell(Kernel kernel, Set<String> lost) {
    List<String> notes = new ArrayList<>();
    if (!lost.isEmpty()) {
      notes.add(
          universe.nevra(kernel.id())
              + " is held back: "
              + kernel.release()
              + " would boot without "
              + modules(lost)
              + ".");
      nearest(kernel, lost, notes);
      Set<String> kmps = new TreeSet<>();
      lost.forEach(module -> kmps.addAll(words.bringing(module)));
      notes.add(
          "It comes with --coverage=warn, "
              + (kmps.isEmpty() ? "" : "with the removal of " + shortened(kmps) + ", ")
              + "or by itself when a rebuilt KMP is offered.");
    }
    return notes;
  }

  private List<String> tellLost(KernelOutcome outcome) {
    List<String> notes = new ArrayList<>();
    notes.add(outcome.release() + " boots without " + modules(outcome.modulesLost()) + ".");
    situation.kernels().catalog().kernels().stream()
        .filter(kernel -> universe.nevra(kernel.id()).equals(outcome.kernel()))
        .findFirst()
        .ifPresent(kernel -> nearest(kernel, words.lost(kernel), notes));
    return notes;
  }

  private void nearest(Kernel kernel, Set<String> lost, List<String> notes) {
    lost.stream().limit(SHOWN).forEach(module -> notes.add(words.nearest(module, kernel) + "."));
  }

  private static String modules(Iterable<String> lost) {
    List<String> all = new ArrayList<>();
    lost.forEach(all::add);
    return all.size() == 1 ? "module " + all.get(0) : all.size() + " modules: " + shortened(all);
  }

  private static String shortened(Iterable<String> names) {
    List<String> all = new ArrayList<>();
    names.forEach(all::add);
    String shown = all.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return all.size() <= SHOWN ? shown : shown + " and " + (all.size() - SHOWN) + " more";
  }
}
