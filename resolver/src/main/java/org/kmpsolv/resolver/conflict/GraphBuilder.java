package org.kmpsolv.resolver.conflict;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.conflict.ConflictGraph.Edge;
import org.kmpsolv.resolver.conflict.ConflictGraph.Kind;
import org.kmpsolv.resolver.conflict.ConflictGraph.Node;
import org.kmpsolv.resolver.explain.DriverWords;
import org.kmpsolv.resolver.explain.Links;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.Symbol;
import org.kmpsolv.resolver.rule.Conflicts;
import org.kmpsolv.resolver.rule.Coverage;
import org.kmpsolv.resolver.rule.Loadable;
import org.kmpsolv.resolver.rule.Obsoletes;
import org.kmpsolv.resolver.rule.Requires;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.rule.SameName;
import org.kmpsolv.resolver.rule.SameUname;
import org.kmpsolv.resolver.situation.Situation;

/** Draws rules as nodes and edges; packages of one name that have the same part are one node. */
final class GraphBuilder {
  private static final int SHOWN = 3;

  private final Situation situation;
  private final Universe universe;
  private final Links links;
  private final DriverWords words;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Set<Edge> edges = new LinkedHashSet<>();
  private Groups groups;

  GraphBuilder(Situation situation) {
    this.situation = situation;
    this.universe = situation.universe();
    this.links = new Links(situation, List.of());
    this.words = new DriverWords(situation);
    this.groups = new Groups(universe, links, List.of());
  }

  void add(List<Rule> conflict) {
    groups = new Groups(universe, links, conflict);
    conflict.forEach(this::add);
  }

  ConflictGraph build() {
    return new ConflictGraph(ImmutableList.copyOf(nodes.values()), ImmutableList.copyOf(edges));
  }

  private void add(Rule rule) {
    if (rule instanceof Rule.Asked it) {
      request(it.job().toString(), links.leadsTo(rule), "asks for");
    } else if (rule instanceof Rule.Unwanted it) {
      String job = it.job().toString();
      edge(node(job, Kind.REQUEST, job), groups.of(it.id()), "must go", true);
    } else if (rule instanceof Rule.Keep it) {
      request("what is installed stays", new int[] {it.id()}, "keeps");
    } else if (rule instanceof Requires it) {
      requires(it);
    } else if (rule instanceof Conflicts it && it.with() != Conflicts.NOBODY) {
      exclude(it.id(), it.with(), "conflicts with " + universe.dependency(it.dependency()));
    } else if (rule instanceof Conflicts it) {
      String what = String.valueOf(universe.dependency(it.dependency()));
      String node = node(what, Kind.CAPABILITY, what);
      edge(groups.of(it.id()), node, "conflicts with", true);
      meet(node, universe.involved(universe.meaning(it.dependency())).toArray());
    } else if (rule instanceof Obsoletes it) {
      exclude(it.id(), it.obsoleted(), "obsoletes");
    } else if (rule instanceof SameName it) {
      exclude(it.one(), it.other(), "same name");
    } else if (rule instanceof SameUname it) {
      exclude(it.one(), it.other(), "both are kernel " + it.release());
    } else if (rule instanceof Loadable it) {
      loadable(it.id());
    } else if (rule instanceof Coverage it) {
      coverage(it);
    } else {
      Arrays.stream(links.subjects(rule)).forEach(id -> alone(id, rule));
    }
  }

  private void request(String what, int[] packages, String label) {
    String from = node(what, Kind.REQUEST, what);
    for (String to : groups.ofAll(packages)) {
      edge(from, to, label, false);
    }
  }

  private void requires(Requires rule) {
    int[] providers = links.leadsTo(rule);
    Kind kind = providers.length == 0 ? Kind.MISSING : Kind.CAPABILITY;
    // The same of several versions of a name is one node.
    String id = groups.of(rule.id()) + " requires " + groups.ofAll(providers);
    nodes.putIfAbsent(id, new Node(id, kind, lines(rule)));
    edge(groups.of(rule.id()), id, "requires", false);
    meet(id, providers);
    if (providers.length == 0) {
      edge(id, node("nothing", Kind.MISSING, "nothing provides it"), "", true);
    }
  }

  /** Like capabilities counted, the first ones shown; a symbol's checksum says little here. */
  private ImmutableList<String> lines(Requires rule) {
    List<String> all =
        rule.dependencies(universe).stream()
            .map(universe::dependency)
            .map(
                dependency ->
                    dependency instanceof Relation relation
                        ? Symbol.of(relation).map(Symbol::capability).orElse(relation.toString())
                        : dependency.toString())
            .toList();
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    if (all.size() > SHOWN) {
      lines.add(all.size() + " capabilities, first:");
    }
    return lines.addAll(all.subList(0, Math.min(SHOWN, all.size()))).build();
  }

  private void meet(String capability, int[] packages) {
    for (String to : groups.ofAll(packages)) {
      edge(capability, to, "provided by", false);
    }
  }

  private void loadable(int id) {
    List<Kernel> kernels = groups.near(situation.kernels().catalog().kernels());
    for (Kernel kernel : kernels) {
      List<String> why = words.whyNot(id, List.of(kernel));
      if (!why.isEmpty()) {
        edge(
            groups.of(id),
            groups.of(kernel.id()),
            "does not load: " + words.symbols(id, kernel),
            true);
      }
    }
    if (kernels.isEmpty()) {
      edge(groups.of(id), node("no kernel", Kind.MISSING, "no kernel to load on"), "", true);
    }
  }

  private void coverage(Coverage rule) {
    Optional<Kernel> running = situation.kernels().running();
    if (rule.kernel() < 0) {
      running.ifPresent(
          it -> request("a kernel is left to boot", new int[] {it.id()}, "for example"));
      return;
    }
    String module = node("module " + rule.module(), Kind.CAPABILITY, "module " + rule.module());
    running
        .filter(it -> !it.release().equals(rule.release()))
        .ifPresent(it -> edge(groups.of(it.id()), module, "has it today", false));
    edge(groups.of(rule.kernel()), module, "must have it where it boots", false);
    situation
        .kernels()
        .catalog()
        .kernel(rule.kernel())
        .ifPresent(
            kernel ->
                words
                    .nearestKmp(rule.module(), kernel)
                    .ifPresent(id -> nearest(module, id, kernel)));
  }

  private void nearest(String module, int kmp, Kernel kernel) {
    boolean loads = words.whyNot(kmp, List.of(kernel)).isEmpty();
    edge(module, groups.of(kmp), loads ? "brought by" : "nearest KMP", false);
    if (loads) {
      return;
    }
    edge(
        groups.of(kmp),
        groups.of(kernel.id()),
        "does not load: " + words.symbols(kmp, kernel),
        true);
  }

  private void alone(int id, Rule rule) {
    String name = universe.nevra(id).toString();
    String why = rule.tell(universe).replace(name, "").strip();
    edge(groups.of(id), node(why, Kind.MISSING, why), "", true);
  }

  private void exclude(int one, int other, String label) {
    edge(groups.of(one), groups.of(other), label, true);
  }

  private void edge(String from, String to, String label, boolean excludes) {
    for (String end : List.of(from, to)) {
      groups.node(end).ifPresent(node -> nodes.putIfAbsent(end, node));
    }
    edges.add(new Edge(from, to, label, excludes));
  }

  private String node(String id, Kind kind, String line) {
    nodes.putIfAbsent(id, new Node(id, kind, ImmutableList.of(line)));
    return id;
  }
}
