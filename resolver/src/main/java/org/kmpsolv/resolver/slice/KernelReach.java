package org.kmpsolv.resolver.slice;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Policy.CoverageMode;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.situation.KernelSituation;
import org.kmpsolv.resolver.situation.Situation;

/** What the kernel rules bring into view where kernels and KMPs come or may go. */
final class KernelReach {
  private final Situation situation;
  private final Universe universe;
  private final BitSet slice;
  private final IntConsumer enter;
  private final Displaced displaced;

  /** The kernels for which all is in the slice that could bring them their modules. */
  private final BitSet supplied = new BitSet();

  /** The needs whose new providers are in the slice. */
  private final BitSet helped = new BitSet();

  /**
   * @param slice what is in view; it grows
   * @param enter brings a package into view
   */
  KernelReach(Situation situation, BitSet slice, IntConsumer enter) {
    this.situation = situation;
    this.universe = situation.universe();
    this.slice = slice;
    this.enter = enter;
    this.displaced = new Displaced(situation);
  }

  /**
   * A KMP may push out older ones, and any KMP that its symbols come from may be needed; a kernel
   * wants the modules there are today.
   */
  void come(int id) {
    KernelSituation kernels = situation.kernels();
    if (kernels.catalog().isKmp(id)) {
      universe.namesakes(id).stream().forEach(enter);
      enterHelpers(id);
      enterAnyKernel(id);
      displaced.by(id).forEach(enter::accept);
    }
    Kernel kernel = kernels.catalog().kernel(id).orElse(null);
    if (kernel != null) {
      enterFor(kernel);
    }
  }

  /** A KMP that needs no symbol serves any kernel. */
  private void enterAnyKernel(int id) {
    KernelSituation kernels = situation.kernels();
    if (kernels.catalog().isKmp(id) && kernels.needs().of(id).length == 0) {
      for (Kernel kernel : kernels.catalog().kernels()) {
        enter.accept(kernel.id());
      }
    }
  }

  private void enterFor(Kernel kernel) {
    KernelSituation kernels = situation.kernels();
    for (Kernel other : kernels.catalog().kernels()) {
      if (situation.isInstalled(other.id()) && other.release().equals(kernel.release())) {
        enter.accept(other.id());
      }
    }
    if (situation.request().policy().coverage() != CoverageMode.IGNORE && kernels.canBoot(kernel)) {
      enterNew(kernels.candidates(kernel));
      supplied.set(kernel.id());
      if (kernels.isShort(kernel)) {
        // A newer kernel that has them could boot in its place.
        for (Kernel other : kernels.catalog().kernels()) {
          if (kernels.canBoot(other) && Kernel.OLDEST_FIRST.compare(other, kernel) > 0) {
            enter.accept(other.id());
          }
        }
      }
    }
  }

  private void enterHelpers(int id) {
    KernelSituation kernels = situation.kernels();
    for (int need : kernels.needs().of(id)) {
      if (!helped.get(need)) {
        helped.set(need);
        enterNew(kernels.needs().get(need).exact());
      }
    }
  }

  private void enterNew(Ints ids) {
    for (int i = 0; i < ids.size(); i++) {
      int id = ids.get(i);
      if (!situation.isInstalled(id)) {
        enter.accept(id);
      } else if (situation.kernels().catalog().isKmp(id)
          && situation.kernels().served(id).isEmpty()) {
        // A kernel on which it loads has to come first.
        enterHelpers(id);
        enterAnyKernel(id);
      }
    }
  }

  /**
   * A driver may go: others of its modules may take over, or a new kernel that has them itself. A
   * kernel may go: another one boots, and wants the modules.
   */
  private void enterInPlaceOf(int id) {
    KernelSituation kernels = situation.kernels();
    if (situation.request().policy().coverage() == CoverageMode.IGNORE
        || !(kernels.catalog().isKmp(id) || kernels.catalog().isKernel(id))) {
      return;
    }
    boolean all = kernels.catalog().isKernel(id);
    Set<String> modules = all ? kernels.modules() : kernels.catalog().modules(id);
    for (Kernel kernel : kernels.catalog().kernels()) {
      if (!supplied.get(kernel.id())
          && kernels.canBoot(kernel)
          && (situation.isInstalled(kernel.id()) || slice.get(kernel.id()))) {
        enterNew(kernels.candidates(kernel, modules));
        supplied.set(kernel.id(), all);
      } else if (!all
          && !slice.get(kernel.id())
          && kernels.canBoot(kernel)
          && !Collections.disjoint(kernels.catalog().modules(kernel.id()), modules)) {
        enter.accept(kernel.id());
      }
    }
  }

  /** What is new among KMPs; what is installed brings its helpers into view. */
  private void enterNew(List<Integer> candidates) {
    for (int candidate : candidates) {
      if (situation.isInstalled(candidate)) {
        enterHelpers(candidate);
      } else {
        enter.accept(candidate);
      }
    }
  }

  /** What an installed package that may go leaves to others. */
  void go(int id) {
    enterInPlaceOf(id);
    for (int kmp : situation.kernels().servingKmps(id)) {
      enter.accept(kmp);
      if (!situation.isAskedToGo(kmp)) {
        // It may load on another kernel, beside others, although rpm finds all that it requires.
        enterHelpers(kmp);
      }
    }
    enterAnyKernel(id);
    enterUncovered(id);
  }

  /**
   * Where anything may go, so may a kernel that would boot without a module that must not be lost:
   * where a kernel goes, any that is left.
   */
  private void enterUncovered(int id) {
    KernelSituation kernels = situation.kernels();
    if (situation.request().policy().coverage() != CoverageMode.REQUIRE
        || !situation.removalsAllowed()) {
      return;
    }
    List<Kernel> uncovered = List.of();
    if (kernels.catalog().isKernel(id)) {
      uncovered =
          kernels.catalog().kernels().stream()
              .filter(kernel -> situation.isInstalled(kernel.id()))
              .toList();
    } else if (!Collections.disjoint(kernels.catalog().modules(id), kernels.modules())) {
      uncovered = kernels.served(id);
    }
    for (Kernel kernel : uncovered) {
      if (kernels.canBoot(kernel) && kernels.running().filter(kernel::equals).isEmpty()) {
        enter.accept(kernel.id());
      }
    }
  }
}
