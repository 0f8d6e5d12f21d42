package org.kmpsolv.scenarios.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.metadata.load.PackageSource;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.universe.UniverseBuilder;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolver;

/**
 * Modules drawn at random from real kernels, each installed alone on an empty machine: the packages
 * are those that libsolv chooses, or better ones by the criteria.
 *
 * <p>System properties: {@code kmpsolv.peers.kernels}, a directory of repositories; {@code
 * kmpsolv.peers.modules}, how many; {@code kmpsolv.peers.seed}.
 */
final class TestsolvComparisonTest {
  @TempDir private Path work = Path.of("");

  @Test
  void modulesComeAsWithLibsolvOrBetter() throws IOException, InterruptedException {
    Testsolv.assumePresent();
    List<Path> repositories =
        repositories(Path.of(System.getProperty("kmpsolv.peers.kernels", "data/kernels")));
    Universe universe = universe(repositories);
    List<String> capabilities = drawn(universe);
    List<Set<String>> theirs = theirs(repositories, capabilities);
    InstallCost.Scale scale = new InstallCost.Scale(universe);
    List<String> worse = new ArrayList<>();
    int equal = 0;
    for (int i = 0; i < capabilities.size(); i++) {
      String capability = capabilities.get(i);
      Answer our = new Answer(capability, ours(universe, capability));
      Answer their = new Answer(capability, theirs.get(i));
      if (our.equals(their)) {
        equal++;
      } else {
        String both = our.besides(their, scale);
        System.out.println(both);
        if (!our.isBetterThan(their, scale)) {
          worse.add(both);
        }
      }
    }
    System.out.println(equal + " of " + capabilities.size() + " modules as with libsolv");
    assertEquals(List.of(), worse, "no better than libsolv");
  }

  /** What is installed for a capability; nothing where it cannot be. */
  private record Answer(String capability, Set<String> packages) {

    boolean isBetterThan(Answer other, InstallCost.Scale scale) {
      return !packages.isEmpty()
          && !other.packages.isEmpty()
          && cost(scale).compareTo(other.cost(scale)) < 0;
    }

    private InstallCost cost(InstallCost.Scale scale) {
      return scale.weigh(packages, capability);
    }

    String besides(Answer other, InstallCost.Scale scale) {
      return String.format(
          "%s: kmpsolv alone has %s, all at %s; libsolv alone has %s, all at %s",
          capability,
          Sets.difference(packages, other.packages),
          cost(scale),
          Sets.difference(other.packages, packages),
          other.cost(scale));
    }
  }

  private static List<Path> repositories(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      List<Path> repositories = entries.filter(Files::isDirectory).sorted().toList();
      assertFalse(repositories.isEmpty(), () -> "no repositories in " + directory);
      return repositories;
    }
  }

  private static String alias(Path repository) {
    return String.valueOf(repository.getFileName());
  }

  private static Universe universe(List<Path> repositories) {
    UniverseBuilder builder = Universe.builder();
    for (Path each : repositories) {
      Repository repository = new Repository(alias(each), Repository.DEFAULT_PRIORITY);
      PackageSource.read(each, info -> builder.add(repository, info));
    }
    return builder.build();
  }

  private static List<String> drawn(Universe universe) {
    Set<String> modules = new TreeSet<>();
    for (String each : universe.providedNames()) {
      if (each.startsWith("kmod(")) {
        modules.add(each);
      }
    }
    List<String> drawn = new ArrayList<>(modules);
    Collections.shuffle(drawn, new Random(Long.getLong("kmpsolv.peers.seed", 1)));
    return drawn.subList(
        0, Math.min(drawn.size(), Integer.getInteger("kmpsolv.peers.modules", 20)));
  }

  private List<Set<String>> theirs(List<Path> repositories, List<String> capabilities)
      throws IOException, InterruptedException {
    Testsolv testsolv = new Testsolv(work);
    for (Path each : repositories) {
      testsolv.addRepository(alias(each), each.toAbsolutePath());
    }
    return testsolv.install(capabilities);
  }

  private static Set<String> ours(Universe universe, String capability) {
    Set<String> packages = new TreeSet<>();
    Request request = Request.of(ImmutableList.of(new Job.Install(capability)));
    if (Resolver.resolve(universe, request) instanceof Plan plan) {
      plan.steps().forEach(step -> packages.add(step.nevra().toString()));
    }
    return packages;
  }
}
