package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.situation.Situation;

/**
 * Writes a question and our answer to it as a test case of libsolv, so that libsolv can be asked
 * the same. What libsolv does not know, the rules of kernels, is not in it.
 */
public final class TestcaseWriter {
  private static final String CASE = "testcase.t";
  private static final String RESULT = "solver.result";

  private static final ImmutableList<DependencyKind> ASKING =
      ImmutableList.of(
          DependencyKind.REQUIRES,
          DependencyKind.CONFLICTS,
          DependencyKind.RECOMMENDS,
          DependencyKind.SUPPLEMENTS,
          DependencyKind.SUGGESTS,
          DependencyKind.ENHANCES);

  private final Universe universe;
  private final Situation situation;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();

  private TestcaseWriter(Universe universe, Request request) {
    this.universe = universe;
    this.situation = new Situation(universe, request);
    for (Repository each : universe.repositories()) {
      String name = each.alias().replaceAll("[\\s/]", "_");
      while (names.containsValue(name)) {
        name += "_";
      }
      names.put(each.alias(), name);
    }
  }

  /**
   * Writes {@code testcase.t}, a file for each repository and {@code solver.result} to a directory,
   * which is made where it lacks.
   *
   * @throws IOException where that cannot be written
   */
  public static void write(
      Path directory, Universe universe, Request request, Resolution resolution)
      throws IOException {
    Files.createDirectories(directory);
    new TestcaseWriter(universe, request).write(directory, resolution);
  }

  private void write(Path directory, Resolution resolution) throws IOException {
    repositories(directory);
    lines.add(
        "system "
            + situation.request().policy().architecture()
            + " rpm"
            + (names.containsKey(Repository.SYSTEM_ALIAS)
                ? " " + names.get(Repository.SYSTEM_ALIAS)
                : ""));
    lines.addAll(PolicyText.lines(situation.request().policy(), situation.request().jobs()));
    namespaces();
    TestPackages packages = TestPackages.of(universe, names);
    for (String capability : Policy.KEPT_AWAY) {
      if (universe.providers(Relation.of(capability)).length > 0) {
        lines.add("job blacklist provides " + capability);
      }
    }
    lines.addAll(new JobText(situation, packages).lines());
    lines.add("result transaction,problems " + RESULT);
    Files.write(directory.resolve(CASE), lines);
    Files.write(directory.resolve(RESULT), AnswerLines.of(packages, situation, resolution));
  }

  private void repositories(Path directory) throws IOException {
    Multimap<Integer, String> files = files();
    Map<String, TestTagsText> texts = new HashMap<>();
    names.keySet().forEach(alias -> texts.put(alias, new TestTagsText()));
    for (int id = 0; id < universe.packageCount(); id++) {
      TestTagsText text = texts.get(universe.repository(id).alias());
      if (text != null) {
        text.add(universe.info(id), files.get(id));
      }
    }
    for (Repository each : universe.repositories()) {
      String name = names.get(each.alias());
      TestTagsText text = texts.get(each.alias());
      if (name != null && text != null) {
        // The higher number wins there.
        int priority = each.isSystem() ? 0 : -each.priority();
        lines.add("repo " + name + " " + priority + " testtags " + name + ".repo.gz");
        compressed(directory.resolve(name + ".repo.gz"), text.lines());
      }
    }
  }

  /** The paths that somebody asks for, by the packages that have them. */
  private Multimap<Integer, String> files() {
    Multimap<Integer, String> files = LinkedHashMultimap.create();
    for (int dependency = 0; dependency < universe.dependencyCount(); dependency++) {
      Dependency each = universe.dependency(dependency);
      if (each instanceof Relation relation && relation.name().startsWith("/")) {
        for (int id : universe.providers(Relation.of(relation.name()))) {
          files.put(id, relation.name());
        }
      }
    }
    return files;
  }

  private static void compressed(Path file, List<String> lines) throws IOException {
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      for (String line : lines) {
        out.write(line);
        out.write('\n');
      }
    }
  }

  /** What packages ask of the machine, where it is so. */
  private void namespaces() {
    TreeSet<String> facts = new TreeSet<>();
    BitSet seen = new BitSet();
    for (int id = 0; id < universe.packageCount(); id++) {
      for (DependencyKind kind : ASKING) {
        universe.dependencies(id, kind).stream().forEach(each -> addFacts(each, facts, seen));
      }
    }
    facts.forEach(fact -> lines.add("namespace namespace:" + fact + " @SYSTEM"));
  }

  private void addFacts(int dependency, Set<String> facts, BitSet seen) {
    int meaning = universe.meaning(dependency);
    if (seen.get(meaning)) {
      return;
    }
    seen.set(meaning);
    switch (universe.shape(meaning)) {
      case NAMESPACE -> {
        if (!situation.dependencies().devices(meaning).isEmpty()) {
          facts.add(universe.relationName(meaning));
        }
      }
      case AND, OR, IF, UNLESS -> {
        addFacts(universe.left(meaning), facts, seen);
        addFacts(universe.right(meaning), facts, seen);
        if (universe.otherwise(meaning) >= 0) {
          addFacts(universe.otherwise(meaning), facts, seen);
        }
      }
      case ALWAYS, PROVIDED -> {}
    }
  }
}
