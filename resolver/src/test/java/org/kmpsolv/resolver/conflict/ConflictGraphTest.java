package org.kmpsolv.resolver.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.conflict.ConflictGraph.Kind;
import org.kmpsolv.resolver.conflict.ConflictGraph.Node;
import org.kmpsolv.resolver.kernel.Packages;
import org.kmpsolv.resolver.situation.Situation;

/** From the request to what cannot be together: each kind of rule, as nodes and edges. */
final class ConflictGraphTest {
  private final Packages packages = new Packages();

  private ConflictGraph graph(Job... jobs) {
    Universe universe = packages.universe();
    Request request = Request.of(List.of(jobs));
    Resolution answer = Resolver.resolve(universe, request);
    ConflictGraph graph =
        ConflictGraph.of(
            new Situation(universe, request),
            assertInstanceOf(Resolution.Unsolvable.class, answer).problems());
    Map<String, Node> nodes = graph.nodes().stream().collect(Collectors.toMap(Node::id, it -> it));
    graph.edges().forEach(edge -> assertTrue(nodes.containsKey(edge.from()), edge::toString));
    graph.edges().forEach(edge -> assertTrue(nodes.containsKey(edge.to()), edge::toString));
    assertTrue(graph.edges().stream().anyMatch(ConflictGraph.Edge::excludes));
    return graph;
  }

  private static List<String> edges(ConflictGraph graph) {
    return graph.edges().stream()
        .map(
            edge ->
                "%s -%s%s %s"
                    .formatted(edge.from(), edge.label(), edge.excludes() ? "-|" : "->", edge.to())
                    .replace(".x86_64", ""))
        .sorted()
        .toList();
  }

  private static Node node(ConflictGraph graph, String id) {
    return graph.nodes().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void twoThatConflict() {
    packages.add("a-1-1", "conflicts b < 2").add("b-1-1");
    ConflictGraph graph = graph(new Job.Install("a"), new Job.Install("b"));
    assertEquals(
        List.of(
            "a-1-1 -conflicts with b < 2-| b-1-1",
            "install a -asks for-> a-1-1",
            "install b -asks for-> b-1-1"),
        edges(graph));
    assertEquals(Kind.REQUEST, node(graph, "install a").kind());
    assertEquals(Kind.PACKAGE, node(graph, "a-1-1.x86_64").kind());
  }

  @Test
  void aRichConflictMeansSeveral() {
    packages.add("a-1-1", "conflicts (b and c)").add("b-1-1").add("c-1-1");
    ConflictGraph graph = graph(new Job.Install("a"), new Job.Install("b"), new Job.Install("c"));
    assertTrue(
        edges(graph)
            .containsAll(
                List.of(
                    "a-1-1 -conflicts with-| (b and c)",
                    "(b and c) -provided by-> b-1-1",
                    "(b and c) -provided by-> c-1-1")),
        () -> edges(graph).toString());
  }

  @Test
  void whatNothingProvides() {
    packages.add("a-1-1", "requires x", "requires missing").add("x-1-1");
    ConflictGraph graph = graph(new Job.Install("a"));
    assertEquals(
        List.of(
            "a-1-1 -requires-> a-1-1 requires []",
            "a-1-1 requires [] --| nothing",
            "install a -asks for-> a-1-1"),
        edges(graph));
    assertEquals(List.of("missing"), node(graph, "a-1-1.x86_64 requires []").lines());
    assertEquals(Kind.MISSING, node(graph, "a-1-1.x86_64 requires []").kind());
  }

  @Test
  void likeCapabilitiesAreCounted() {
    packages
        .add("a-1-1", "requires p", "requires q", "requires r", "requires s")
        .add("b-1-1", "provides p", "provides q", "provides r", "provides s", "obsoletes c")
        .add("c-1-1");
    ConflictGraph graph = graph(new Job.Install("a"), new Job.Install("c"));
    assertEquals(
        List.of("4 capabilities, first:", "p", "q", "r"),
        node(graph, "a-1-1.x86_64 requires [b-1-1.x86_64]").lines());
    assertTrue(edges(graph).contains("b-1-1 -obsoletes-| c-1-1"), () -> edges(graph).toString());
  }

  @Test
  void versionsOfWhichTheSameIsSaidAreOneNode() {
    packages.add("b-1-1");
    for (int i = 1; i <= 5; i++) {
      packages.add("a-" + i + "-1", "conflicts b");
    }
    ConflictGraph graph = graph(new Job.Install("a"), new Job.Install("b"));
    assertEquals(
        List.of("a", "5 versions: 5-1, 4-1, 3-1 and 2 more"), node(graph, "a-5-1.x86_64").lines());
    assertEquals(3, graph.nodes().stream().filter(it -> it.kind() != Kind.REQUEST).count() + 1);
  }

  @Test
  void twoOfOneNameAndWhatIsInstalled() {
    packages.install("a-1-1").add("a-2-1").install("c-1-1", "requires a = 1");
    ConflictGraph graph = graph(new Job.Install("a=2"));
    assertEquals(
        List.of(
            "a-1-1 -same name-| a-2-1",
            "c-1-1 -requires-> c-1-1 requires [a-1-1]",
            "c-1-1 requires [a-1-1] -provided by-> a-1-1",
            "install a=2 -asks for-> a-2-1",
            "what is installed stays -keeps-> c-1-1"),
        edges(graph));
  }

  @Test
  void whatMustGoAndWhatStandsAlone() {
    packages.install("a-1-1").add("b-1-1", "requires a");
    List<String> goes = edges(graph(new Job.Install("b"), new Job.Remove("a", false)));
    assertTrue(goes.contains("remove a -must go-| a-1-1"), goes::toString);
    List<String> never =
        edges(graph(new Job.Install("b"), new Job.Blacklist(new Target.Words("b"))));
    assertTrue(never.stream().anyMatch(each -> each.startsWith("b-1-1 --| ")), never::toString);
  }

  private void kernel(String version, String... more) {
    String[] dependencies =
        Stream.concat(
                Stream.of(
                    "provides kernel-uname-r = " + version + "-default",
                    "provides multiversion(kernel)",
                    "provides ksym(default:a) = " + version.charAt(0)),
                Stream.of(more))
            .toArray(String[]::new);
    if (version.startsWith("1")) {
      packages.install("kernel-default-" + version, dependencies);
    } else {
      packages.add("kernel-default-" + version, dependencies);
    }
  }

  @Test
  void aModuleThatTheNextKernelLacks() {
    kernel("1-1");
    kernel("2-1");
    packages.install(
        "foo-kmp-default-1-1", "provides kmod(foo.ko)", "requires ksym(default:a) = 1");
    ConflictGraph graph = graph(new Job.Install("kernel-default=2"));
    List<String> edges = edges(graph);
    assertTrue(
        edges.contains("kernel-default-2-1 -must have it where it boots-> module foo"),
        edges::toString);
    assertTrue(
        edges.stream()
            .anyMatch(
                each ->
                    each.startsWith("foo-kmp-default-1-1 -does not load: ")
                        && each.endsWith("-| kernel-default-2-1")),
        edges::toString);
    assertEquals(Kind.CAPABILITY, node(graph, "module foo").kind());
  }

  @Test
  void aDriverThatLoadsOnNoKernel() {
    // To rpm both checksums are equal.
    kernel("1-1", "provides ksym(default:b) = 12a03456");
    packages.add(
        "foo-kmp-default-1-1", "provides kmod(foo.ko)", "requires ksym(default:b) = 012a3456");
    assertEquals(
        List.of(
            "foo-kmp-default-1-1 -does not load: b differs-| kernel-default-1-1",
            "install foo-kmp-default -asks for-> foo-kmp-default-1-1"),
        edges(graph(new Job.Install("foo-kmp-default"))));
  }

  @Test
  void aDriverWithoutAnyKernel() {
    packages
        .add("foo-kmp-default-1-1", "provides kmod(foo.ko)", "requires ksym(default:b) = 1")
        .add("bar-kmp-default-1-1", "provides kmod(bar.ko)", "provides ksym(default:b) = 1");
    List<String> edges = edges(graph(new Job.Install("foo-kmp-default")));
    assertTrue(edges.stream().anyMatch(each -> each.endsWith("-| no kernel")), edges::toString);
  }
}
