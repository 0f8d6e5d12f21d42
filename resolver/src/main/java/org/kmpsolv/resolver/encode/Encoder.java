package org.kmpsolv.resolver.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.universe.Ints;
import org.kmpsolv.metadata.universe.Shape;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.rule.Conflicts;
import org.kmpsolv.resolver.rule.Obsoletes;
import org.kmpsolv.resolver.rule.Requires;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.rule.SameName;
import org.kmpsolv.resolver.situation.Brought;
import org.kmpsolv.resolver.situation.Conflicting;
import org.kmpsolv.resolver.situation.Exclusion;
import org.kmpsolv.resolver.situation.Situation;
import org.kmpsolv.resolver.slice.Slice;

/** Writes the rules of a slice as clauses. */
public final class Encoder {
  private final Situation situation;
  private final Universe universe;
  private final RuleSink sink;
  private final Literals literals;
  private final KernelLiterals kernels;
  private final Formula.Reader reader;
  private final WeakJobs weakJobs;

  private Encoder(Situation situation, Slice slice, RuleSink sink) {
    this.situation = situation;
    this.universe = situation.universe();
    this.sink = sink;
    this.literals = Literals.of(slice, situation, sink);
    this.kernels = new KernelLiterals(situation, literals, sink);
    this.reader = new Formula.Reader(situation, literals::of);
    this.weakJobs = new WeakJobs(situation, literals, sink);
  }

  /** Writes all rules; what comes back tells which variable is what. */
  public static Encoded encode(Situation situation, Slice slice, RuleSink sink) {
    Encoder encoder = new Encoder(situation, slice, sink);
    encoder.jobs();
    encoder.wanted(slice.wanted());
    for (int id : encoder.literals.packages()) {
      encoder.encode(id);
    }
    KernelEncoder.encode(situation, encoder.literals, encoder.kernels, sink);
    return new Encoded(encoder.literals, encoder.kernels);
  }

  private void jobs() {
    JobRules.encode(situation, literals, weakJobs, this::add);
  }

  private void wanted(List<Integer> packages) {
    if (!packages.isEmpty()) {
      int first = packages.get(0);
      String what = packages.size() == 1 ? universe.nevra(first).toString() : universe.name(first);
      add(
          new Rule.Asked(new Job.Install(what)),
          packages.stream().mapToInt(literals::of).toArray());
    }
  }

  private void encode(int id) {
    Exclusion exclusion = situation.exclusion(id);
    if (exclusion != null) {
      add(rule(exclusion, id), -literals.of(id));
      return;
    }
    if (situation.leniency().mayBreak(id)) {
      ruledOut(id);
    } else {
      requires(id);
    }
    conflicts(id);
    for (int obsoleted : situation.obsoletes(id)) {
      add(new Obsoletes(id, obsoleted), -literals.of(id), -literals.of(obsoleted));
    }
    sameName(id);
    inStep(id);
    if (situation.isInstalled(id)) {
      installed(id);
    }
  }

  private static Rule rule(Exclusion exclusion, int id) {
    return switch (exclusion) {
      case ARCHITECTURE -> new Rule.Architecture(id, false);
      case INFERIOR -> new Rule.Architecture(id, true);
      case LOCKED -> new Rule.Lock(id, false);
      case BLACKLISTED -> new Rule.Blacklist(id);
      case PRIORITY -> new Rule.Priority(id);
      case DIST_UPGRADE -> new Rule.DistUpgrade(id);
    };
  }

  private void requires(int id) {
    Ints sets = universe.requiredSets(id);
    for (int i = 0; i < sets.size(); i++) {
      requires(id, sets.get(i));
    }
    if (universe.requiresRich(id)) {
      requiresRich(id);
    }
  }

  private void requiresRich(int id) {
    Ints requires = universe.dependencies(id, DependencyKind.REQUIRES);
    for (int i = 0; i < requires.size(); i++) {
      int meaning = universe.meaning(requires.get(i));
      Shape shape = universe.shape(meaning);
      if (shape != Shape.PROVIDED && shape != Shape.ALWAYS) {
        add(Requires.rich(id, requires.get(i)), reader.required(id, meaning), -literals.of(id));
      }
    }
  }

  /** Who may lack what it requires stands no condition of what nobody has, as in libsolv. */
  private void ruledOut(int id) {
    Ints requires = universe.dependencies(id, DependencyKind.REQUIRES);
    for (int dependency : requires.toArray()) {
      reader
          .ruledOut(id, universe.meaning(dependency))
          .filter(other -> other != id)
          .forEach(
              other -> add(Requires.rich(id, dependency), -literals.of(id), -literals.of(other)));
    }
  }

  private void requires(int id, int set) {
    Ints members = universe.set(set);
    int[] clause = new int[members.size() + 1];
    boolean metBefore = false;
    for (int i = 0; i < members.size(); i++) {
      clause[i] = literals.of(members.get(i));
      metBefore |= situation.isInstalled(members.get(i));
    }
    // What is installed and lacks something already is left as it is.
    if (metBefore || !situation.isLeftAsIs(id)) {
      clause[members.size()] = -literals.of(id);
      add(Requires.ofSet(id, set), clause);
    }
  }

  private void conflicts(int id) {
    Ints conflicts = universe.dependencies(id, DependencyKind.CONFLICTS);
    for (int i = 0; i < conflicts.size(); i++) {
      int dependency = conflicts.get(i);
      int meaning = universe.meaning(dependency);
      if (universe.shape(meaning) == Shape.PROVIDED) {
        Conflicting.with(universe, id, meaning)
            .filter(other -> !(situation.isLeftAsIs(id) && situation.isInstalled(other)))
            .forEach(other -> conflict(id, dependency, other));
      } else {
        add(
            new Conflicts(id, dependency, Conflicts.NOBODY),
            reader.bearing(id, meaning),
            -literals.of(id));
      }
    }
  }

  private void conflict(int id, int dependency, int other) {
    add(
        new Conflicts(id, dependency, other),
        IntStream.concat(
                IntStream.of(-literals.of(id), -literals.of(other)),
                Conflicting.bearable(situation, id, universe.meaning(dependency), other)
                    .map(literals::of))
            .toArray());
  }

  private void sameName(int id) {
    Ints named = universe.namesakes(id);
    for (int i = 0; i < named.size(); i++) {
      int other = named.get(i);
      if (other != id
          && (other > id || !isInSlice(other))
          && !situation.canCoexist(id, other)
          && !situation.kernels().isSameRelease(id, other)) {
        add(new SameName(id, other), -literals.of(id), -literals.of(other));
      }
    }
  }

  private void inStep(int id) {
    List<Integer> partners = situation.inStepWith(id);
    if (partners != null) {
      List<Integer> clause = literals.of(partners);
      clause.add(-literals.of(id));
      add(new Rule.Architecture(id, true), ints(clause));
    }
  }

  private boolean isInSlice(int id) {
    return Math.abs(literals.of(id)) != Literals.TRUE;
  }

  private void installed(int id) {
    Brought brought = situation.updates().brought();
    List<Integer> companions = brought.companions(id);
    if (brought.mustGo(id) || !companions.isEmpty()) {
      List<Integer> clause = literals.of(companions);
      clause.add(-literals.of(id));
      brought.keepers(id).forEach(keeper -> clause.addAll(weakJobs.keeping(keeper)));
      add(new Rule.DistUpgrade(id), ints(clause));
    }
    together(id);
    if (!literals.mayGo(id)) {
      keep(id, List.of());
    } else if (situation.mayBeRemovedWeakly(id) && !literals.isReleased(id)) {
      keep(id, weakJobs.removing(id));
    } else if (!situation.mayBeRemoved(id) && !literals.isReleased(id)) {
      succeed(id);
    } else if (!situation.mayGo(id)) {
      // It goes as what nobody needs any more, not for another one in its place.
      forbidden(id).forEach(other -> forbid(id, other, List.of(literals.of(id))));
    }
  }

  private void succeed(int id) {
    List<Integer> successors = literals.of(situation.updates().brought().successors(id));
    if (!successors.isEmpty()) {
      successors.add(literals.of(id));
      add(new Rule.Keep(id), ints(successors));
    }
  }

  private void together(int id) {
    situation
        .updates()
        .together(id)
        .forEach(
            (other, along) -> {
              for (List<Integer> anyOf : along) {
                List<Integer> clause = literals.of(anyOf);
                clause.add(-literals.of(other));
                add(new Obsoletes(other, id), ints(clause));
              }
            });
  }

  /**
   * Of what may not take its place each one is forbidden by itself, so that it can be allowed.
   *
   * @param unless the literals each of which lets it go
   */
  private void keep(int id, List<Integer> unless) {
    List<Integer> stays = new ArrayList<>(unless);
    stays.add(literals.of(id));
    stays.addAll(kernels.successors(id));
    stays.addAll(literals.ofUnreleased(situation.updates().takersThere(id)));
    List<Integer> taken = new ArrayList<>(stays);
    for (int other : forbidden(id)) {
      taken.add(literals.of(other));
      forbid(id, other, stays);
    }
    add(new Rule.Keep(id), ints(taken));
  }

  private List<Integer> forbidden(int id) {
    return situation.updates().forbidden(id).stream().filter(this::isInSlice).toList();
  }

  private void forbid(int id, int other, List<Integer> unless) {
    List<Integer> clause = new ArrayList<>(unless);
    clause.add(-literals.of(other));
    add(forbidden(id, other), ints(clause));
  }

  /** That a package takes the place of an installed one in a way that is not allowed. */
  private Rule forbidden(int id, int by) {
    String change =
        situation.updates().changes(by, id).stream()
            .sorted()
            .map(
                each ->
                    switch (each) {
                      case DOWNGRADE -> "downgrade";
                      case ARCHITECTURE -> "architecture change";
                      case VENDOR -> "vendor change";
                      case NAME -> "name change";
                    })
            .collect(Collectors.joining(" and "));
    return new Rule.ForbiddenChange(id, by, change);
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private void add(Rule rule, Formula formula, int orElse) {
    new FormulaEncoder(sink.under(rule)).add(formula, orElse);
  }

  private void add(Rule rule, int... clause) {
    int[] simplified = Literals.simplified(clause);
    if (simplified != null) {
      sink.add(rule, simplified);
    }
  }
}
