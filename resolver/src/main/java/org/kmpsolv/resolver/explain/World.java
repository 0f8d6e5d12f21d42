package org.kmpsolv.resolver.explain;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Change;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.encode.Encoded;
import org.kmpsolv.resolver.encode.Encoder;
import org.kmpsolv.resolver.encode.Literals;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.rule.Coverage;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.sat.Interrupted;
import org.kmpsolv.resolver.situation.KernelSituation;
import org.kmpsolv.resolver.situation.Situation;
import org.kmpsolv.resolver.slice.Slice;

/**
 * The rules of one request, in which packages can be let go and modules be lost without writing the
 * rules anew: nobody else may go for that.
 */
final class World {
  private final Situation situation;
  private final Universe universe;
  private final SelectedRules rules = new SelectedRules();
  private final Encoded encoded;
  private final Slice slice;
  private final List<Rule> own;

  World(Situation situation, Slice slice) {
    this.situation = situation;
    this.slice = slice;
    this.universe = situation.universe();
    this.encoded = Encoder.encode(situation, slice, rules);
    this.own = List.copyOf(rules.all());
  }

  Situation situation() {
    return situation;
  }

  SelectedRules rules() {
    return rules;
  }

  /** Whether rules hold together where a package is there. */
  boolean hold(Collection<Rule> chosen, int id) throws Interrupted {
    int literal = encoded.packages().of(id);
    return literal == Literals.TRUE
        ? rules.hold(chosen)
        : literal != Literals.FALSE && rules.hold(chosen, literal);
  }

  /** Whether the rules hold together where these changes, of the two kinds above, are made. */
  boolean holds(Set<Change> changes) throws Interrupted {
    return rules.hold(under(changes));
  }

  /** A minimal conflict of what does not hold under these changes. */
  List<Rule> conflict(Set<Change> changes) throws Interrupted {
    return rules.minimalConflict(under(changes));
  }

  /**
   * Rules that do not hold together under these changes, not all of which are needed for that; none
   * where they hold.
   */
  Set<Rule> core(Set<Change> changes) throws Interrupted {
    return rules.hold(under(changes)) ? Set.of() : rules.core();
  }

  private List<Rule> under(Set<Change> changes) {
    List<Rule> kept = new ArrayList<>(own);
    if (changes.contains(new Change.LoseModules())) {
      kept.removeIf(Coverage.class::isInstance);
    }
    allow(changes, kept);
    Map<Integer, Change.Deinstall> gone = new TreeMap<>();
    for (Change change : changes) {
      if (change instanceof Change.Deinstall deinstall) {
        installed(deinstall.gone()).forEach(id -> gone.put(id, deinstall));
      }
    }
    if (!gone.isEmpty()) {
      kept.removeIf(
          rule ->
              (rule instanceof Rule.Keep keep && gone.containsKey(keep.id()))
                  || (rule instanceof Rule.ForbiddenChange it && gone.containsKey(it.id())));
      gone.forEach((id, deinstall) -> kept.add(goes(deinstall, id)));
      Set<String> modules = modulesWithout(gone.keySet());
      // A kernel that is asked to go need not be left to boot.
      boolean kernelGoes = gone.keySet().stream().anyMatch(situation.kernels().catalog()::isKernel);
      kept.removeIf(
          rule ->
              rule instanceof Coverage it
                  && (!modules.contains(it.module()) || (kernelGoes && it.kernel() < 0)));
    }
    return kept;
  }

  /** What may take a place comes. */
  private void allow(Set<Change> changes, List<Rule> kept) {
    BitSet allowed = new BitSet();
    for (Change change : changes) {
      if (change instanceof Change.Allow allow) {
        Rule comes = new Rule.Asked(allow.job());
        offered(allow)
            .forEach(
                id -> {
                  allowed.set(id);
                  if (!rules.all().contains(comes)) {
                    rules.add(comes, encoded.packages().of(id));
                  }
                });
        kept.add(comes);
      }
    }
    BitSet replaced = new BitSet();
    for (Rule rule : kept) {
      if (rule instanceof Rule.ForbiddenChange it && allowed.get(it.by())) {
        replaced.set(it.id());
      }
    }
    // Where it takes the place, nothing else does.
    kept.removeIf(rule -> rule instanceof Rule.ForbiddenChange it && replaced.get(it.id()));
  }

  private IntStream offered(Change.Allow allow) {
    return universe
        .packagesWritten(allow.by().nevra())
        .filter(id -> universe.repository(id).alias().equals(allow.by().repository()));
  }

  private Rule goes(Change.Deinstall deinstall, int id) {
    Rule rule = new Rule.Unwanted(deinstall.job(), id);
    if (!rules.all().contains(rule)) {
      rules.add(rule, -encoded.packages().of(id));
      namesakes(id)
          .filter(other -> encoded.packages().of(other) != Literals.FALSE)
          .forEach(other -> rules.add(rule, -encoded.packages().of(other)));
    }
    return rule;
  }

  /** What does not come where it is asked to go: versions of it, unless some version stays. */
  private IntStream namesakes(int id) {
    BitSet asked = situation.selections().meant(Job.Install.class);
    int[] others = universe.namesakes(id).stream().filter(it -> it != id).toArray();
    return Arrays.stream(others).anyMatch(it -> situation.isInstalled(it) || asked.get(it))
        ? IntStream.empty()
        : Arrays.stream(others);
  }

  /**
   * Those of the changes that let packages go which stay, whatever is decided here, or come which
   * cannot.
   */
  Set<Change> outOfReach(Set<Change> changes) {
    return changes.stream().filter(this::isOutOfReach).collect(ImmutableSet.toImmutableSet());
  }

  private boolean isOutOfReach(Change change) {
    if (change instanceof Change.Allow allow) {
      // What is asked for goes before what is asked to go.
      BitSet unwanted = situation.selections().meant(Job.Remove.class);
      return !offered(allow)
          .allMatch(id -> slice.contains(id) && !situation.isExcluded(id) && !unwanted.get(id));
    }
    return change instanceof Change.Deinstall it
        && !installed(it.gone()).stream().allMatch(slice::contains);
  }

  /** The installed packages of that name, version and architecture. */
  List<Integer> installed(String nevra) {
    return universe.packagesWritten(nevra).filter(situation::isInstalled).boxed().toList();
  }

  /** The modules that must not be lost where those packages are asked to go, too. */
  private Set<String> modulesWithout(Set<Integer> gone) {
    KernelSituation kernels = situation.kernels();
    return serving().stream()
        .filter(id -> !gone.contains(id) && !situation.isAskedToGo(id))
        .flatMap(id -> kernels.catalog().modules(id).stream())
        .collect(Collectors.toSet());
  }

  /** The installed KMPs that serve the running kernel. */
  private Set<Integer> serving() {
    KernelSituation kernels = situation.kernels();
    return kernels.running().map(Kernel::id).map(kernels::servingKmps).orElse(Set.of());
  }

  /** The installed KMPs that bring a module to the running kernel, in order. */
  List<Integer> bringing(String module) {
    return serving().stream()
        .filter(id -> situation.kernels().catalog().modules(id).contains(module))
        .sorted()
        .toList();
  }
}
