package org.kmpsolv.resolver.conflict;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.conflict.ConflictGraph.Kind;
import org.kmpsolv.resolver.conflict.ConflictGraph.Node;
import org.kmpsolv.resolver.explain.Links;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.rule.Rule;

/**
 * The packages of a conflict, those of one name of which the rules say the same in one node. Its id
 * is the newest one's NEVRA.
 */
final class Groups {
  private static final int SHOWN = 3;

  private final Universe universe;
  private final Map<Integer, List<Integer>> groups = new TreeMap<>();
  private final Map<String, List<Integer>> byNode = new LinkedHashMap<>();

  Groups(Universe universe, Links links, List<Rule> conflict) {
    this.universe = universe;
    Map<Integer, Set<String>> said = new TreeMap<>();
    Set<Set<Integer>> apart = new LinkedHashSet<>();
    for (Rule rule : conflict) {
      boolean always = links.subjects(rule).length == 0 && !(rule instanceof Rule.Asked);
      for (int id : always ? links.leadsTo(rule) : links.subjects(rule)) {
        said.computeIfAbsent(id, key -> new TreeSet<>());
      }
      apart.add(Arrays.stream(links.subjects(rule)).boxed().collect(Collectors.toSet()));
    }
    for (Rule rule : conflict) {
      Stream.of(links.subjects(rule), links.leadsTo(rule))
          .flatMapToInt(Arrays::stream)
          .distinct()
          .filter(said::containsKey)
          .forEach(
              id ->
                  said.computeIfPresent(
                      id,
                      (key, rules) -> {
                        rules.add(kind(links, rule, id));
                        return rules;
                      }));
    }
    Map<List<Object>, List<Integer>> alike = new LinkedHashMap<>();
    said.forEach(
        (id, rules) ->
            alike
                .computeIfAbsent(List.of(universe.name(id), rules), key -> new ArrayList<>())
                .add(id));
    for (List<Integer> group : alike.values()) {
      group.sort(Comparator.comparing((Integer id) -> universe.evr(id)).reversed());
      boolean together =
          apart.stream().noneMatch(ends -> ends.size() > 1 && group.containsAll(ends));
      group.forEach(id -> groups.put(id, together ? group : List.of(id)));
    }
  }

  /** What a rule says of a package, but for versions. */
  private String kind(Links links, Rule rule, int id) {
    boolean speaks = Arrays.stream(links.subjects(rule)).anyMatch(subject -> subject == id);
    Set<String> others = new TreeSet<>();
    Stream.of(links.subjects(rule), links.leadsTo(rule))
        .flatMapToInt(Arrays::stream)
        .filter(other -> other != id)
        .forEach(other -> others.add(universe.name(other)));
    String job = links.subjects(rule).length == 0 ? rule.tell(universe) : "";
    return rule.getClass().getSimpleName() + speaks + job + others;
  }

  /** The node of a package. */
  String of(int id) {
    List<Integer> group = groups.getOrDefault(id, List.of(id));
    String node = universe.nevra(group.get(0)).toString();
    byNode.putIfAbsent(node, group);
    return node;
  }

  /**
   * The nodes of those of the packages that the conflict speaks of; of the first ones where it
   * speaks of none.
   */
  Set<String> ofAll(int[] packages) {
    Set<String> nodes = new LinkedHashSet<>();
    Arrays.stream(packages).filter(groups::containsKey).forEach(id -> nodes.add(of(id)));
    if (nodes.isEmpty()) {
      Arrays.stream(packages).limit(SHOWN).forEach(id -> nodes.add(of(id)));
    }
    return nodes;
  }

  /** The kernels that the conflict speaks of; the newest ones where it speaks of none. */
  List<Kernel> near(List<Kernel> kernels) {
    List<Kernel> near = kernels.stream().filter(kernel -> groups.containsKey(kernel.id())).toList();
    return near.isEmpty()
        ? kernels.subList(Math.max(0, kernels.size() - SHOWN), kernels.size())
        : near;
  }

  /** The node of that id, if it stands for packages. */
  Optional<Node> node(String id) {
    return Optional.ofNullable(byNode.get(id))
        .map(group -> new Node(id, Kind.PACKAGE, lines(id, group)));
  }

  private ImmutableList<String> lines(String id, List<Integer> group) {
    List<String> versions =
        group.stream().map(member -> universe.evr(member).toString()).distinct().toList();
    if (versions.size() == 1) {
      return ImmutableList.of(id);
    }
    String shown = String.join(", ", versions.subList(0, Math.min(SHOWN, versions.size())));
    int more = versions.size() - SHOWN;
    return ImmutableList.of(
        universe.name(group.get(0)),
        versions.size() + " versions: " + shown + (more > 0 ? " and " + more + " more" : ""));
  }
}
