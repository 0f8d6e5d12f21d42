package org.kmpsolv.scenarios.generate;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.repomd.RepomdWriter;

/**
 * Writes a generated universe: a repository for each kernel, {@code base} with what KMPs need
 * besides, {@code drivers} with KMPs that were updated on their own, and {@code hardware} with
 * files of modaliases.
 */
public final class UniverseGenerator {
  /** What a machine has that a module drives: a laptop's loads about so many by alias. */
  private static final int DEVICES = 30;

  private final Path directory;
  private final Wishes wishes;
  private final Structure structure;
  private final GeneratedPackages packages;

  private UniverseGenerator(Path directory, Wishes wishes) {
    this.directory = directory;
    this.wishes = wishes;
    this.structure = Structure.of(wishes);
    this.packages =
        new GeneratedPackages(structure, Checksums.of(structure, wishes), wishes.seed());
  }

  /**
   * A repository that was written.
   *
   * @param packages how many it holds
   */
  public record Written(Path directory, int packages) {}

  /**
   * Writes it, kernels at once on all processors; the bytes do not depend on their number.
   *
   * @throws MetadataException where something cannot be written
   */
  public static ImmutableList<Written> write(Path directory, Wishes wishes) {
    return new UniverseGenerator(directory, wishes).write();
  }

  private ImmutableList<Written> write() {
    ImmutableList.Builder<Written> written = ImmutableList.builder();
    written.add(repository("base", GeneratedPackages.base()));
    written.addAll(IntStream.range(0, wishes.kernels()).parallel().mapToObj(this::kernel).toList());
    if (wishes.driverUpdates() > 0) {
      written.add(repository("drivers", driverUpdates()));
    }
    for (int machine = 1; machine <= wishes.machines(); machine++) {
      hardware(machine);
    }
    return written.build();
  }

  private Written kernel(int kernel) {
    Path target = directory.resolve(Names.kernel(kernel) + "-1");
    try (RepomdWriter writer = RepomdWriter.create(target, structure.kmps() + 1, 0)) {
      writer.add(packages.image(kernel));
      for (int kmp = 0; kmp < structure.kmps(); kmp++) {
        writer.add(packages.kmp(kmp, kernel, 0));
      }
      writer.finish();
    }
    return new Written(target, structure.kmps() + 1);
  }

  private List<PackageInfo> driverUpdates() {
    Random random = Seeds.random(wishes.seed(), Seeds.Purpose.UPDATES, 0);
    Map<List<Integer>, Integer> updates = new HashMap<>();
    List<PackageInfo> made = new ArrayList<>();
    for (int i = 0; i < wishes.driverUpdates(); i++) {
      int kmp = random.nextInt(structure.kmps());
      int kernel = random.nextInt(wishes.kernels());
      int update = updates.merge(List.of(kmp, kernel), 1, Integer::sum);
      made.add(packages.kmp(kmp, kernel, update));
    }
    return made;
  }

  private Written repository(String name, List<PackageInfo> content) {
    Path target = directory.resolve(name);
    try (RepomdWriter writer = RepomdWriter.create(target, content.size(), 0)) {
      content.forEach(writer::add);
      writer.finish();
    }
    return new Written(target, content.size());
  }

  private void hardware(int machine) {
    Random random = Seeds.random(wishes.seed(), Seeds.Purpose.HARDWARE, machine);
    TreeSet<String> devices = new TreeSet<>();
    for (int tries = 0; devices.size() < DEVICES && tries < 10 * DEVICES; tries++) {
      List<GeneratedPackages.Alias> aliases = packages.aliases(random.nextInt(structure.kmps()));
      if (!aliases.isEmpty()) {
        devices.add(aliases.get(random.nextInt(aliases.size())).device());
      }
    }
    Path file = directory.resolve("hardware/machine-" + machine + ".modalias");
    try {
      Files.createDirectories(directory.resolve("hardware"));
      Files.write(file, devices);
    } catch (IOException e) {
      throw new MetadataException(file + ": it cannot be written: " + e.getMessage(), e);
    }
  }
}
