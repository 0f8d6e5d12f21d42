package org.kmpsolv.scenarios.generate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kmpsolv.metadata.load.PackageSource;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;

/** What is measured in two kernels that follow each other. */
final class Shape {
  private final Map<String, Double> figures = new LinkedHashMap<>();

  private Shape() {}

  static Shape of(Path kernel, Path next) {
    Shape shape = new Shape();
    Kernel first = new Kernel(kernel);
    shape.measure(first);
    shape.measureChurn(first, new Kernel(next));
    return shape;
  }

  /** By what they tell. */
  Map<String, Double> figures() {
    return figures;
  }

  private void measure(Kernel kernel) {
    figures.put("symbols of the image for a KMP", (double) kernel.image.size() / kernel.kmps());
    shares("needs of a KMP", kernel.needs.values().stream().map(Set::size).toList());
    List<Integer> exports =
        kernel.exports.values().stream().map(Map::size).filter(size -> size > 0).toList();
    figures.put("KMPs that export", (double) exports.size() / kernel.kmps());
    shares("exports of those", exports);
    Map<Relation, Integer> users = new HashMap<>();
    kernel.needs.values().forEach(all -> all.forEach(need -> users.merge(need, 1, Integer::sum)));
    List<Integer> fame =
        kernel.image.values().stream().map(symbol -> users.getOrDefault(symbol, 0)).toList();
    shares("KMPs that need a symbol of the image", fame);
    double all = users.values().stream().mapToInt(Integer::intValue).sum();
    figures.put(
        "needs that the image meets", fame.stream().mapToInt(Integer::intValue).sum() / all);
    List<Integer> aliases = kernel.aliases.stream().filter(count -> count > 0).toList();
    figures.put("KMPs with aliases", (double) aliases.size() / kernel.kmps());
    shares("aliases of those", aliases);
  }

  private void measureChurn(Kernel kernel, Kernel next) {
    long changed =
        kernel.image.entrySet().stream()
            .filter(symbol -> !symbol.getValue().equals(next.image.get(symbol.getKey())))
            .count();
    figures.put("checksums of the image that change", (double) changed / kernel.image.size());
    Set<Relation> now = new HashSet<>(next.image.values());
    Set<Relation> before = new HashSet<>(kernel.image.values());
    long whole =
        kernel.needs.values().stream()
            .filter(
                all -> all.stream().allMatch(need -> !before.contains(need) || now.contains(need)))
            .count();
    figures.put("KMPs whose needs of the image stay", (double) whole / kernel.kmps());
  }

  private void shares(String what, Collection<Integer> values) {
    int[] sorted = values.stream().mapToInt(Integer::intValue).sorted().toArray();
    for (int percent : new int[] {25, 50, 75, 90, 99}) {
      figures.put(what + ", " + percent + " %", (double) sorted[sorted.length * percent / 100]);
    }
    figures.put(what + ", mean", Arrays.stream(sorted).average().orElse(0));
  }

  /** Symbols of a kernel's packages. */
  private static final class Kernel {
    private final Map<String, Relation> image = new HashMap<>();
    private final Map<String, Map<String, Relation>> exports = new HashMap<>();
    private final Map<String, Set<Relation>> needs = new HashMap<>();
    private final List<Integer> aliases = new ArrayList<>();

    Kernel(Path directory) {
      PackageSource.read(directory, this::add);
    }

    private void add(PackageInfo info) {
      Map<String, Relation> provided = symbols(info, DependencyKind.PROVIDES);
      if (info.name().endsWith("-image")) {
        image.putAll(provided);
      } else {
        exports.put(info.name(), provided);
        needs.put(info.name(), new HashSet<>(symbols(info, DependencyKind.REQUIRES).values()));
        aliases.add(info.dependencies(DependencyKind.SUPPLEMENTS).size());
      }
    }

    private static Map<String, Relation> symbols(PackageInfo info, DependencyKind kind) {
      Map<String, Relation> symbols = new HashMap<>();
      for (Dependency dependency : info.dependencies(kind)) {
        if (dependency instanceof Relation relation && relation.name().startsWith("ksym(")) {
          symbols.put(relation.name(), relation);
        }
      }
      return symbols;
    }

    int kmps() {
      return needs.size();
    }
  }
}
