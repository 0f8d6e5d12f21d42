package org.kmpsolv.metadata.universe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Lists;
import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.section.SectionWriter;

class UniverseTest {
  @TempDir private Path directory;

  private static final List<String> VERSIONS =
      List.of(
          "1-1", "1.0-1", "1.00-1", "1.0~rc1-1", "1.0^git-1", "1:0.5-1", "0:1-1", "2-1", "2-10");

  @Test
  void versionsOfANameCompareByRank() {
    Random random = new Random(1);
    UniverseBuilder builder = Universe.builder();
    for (int i = 0; i < 200; i++) {
      String name = "p" + random.nextInt(12);
      String version = VERSIONS.get(random.nextInt(VERSIONS.size()));
      String arch = random.nextBoolean() ? "x86_64" : "noarch";
      builder.add(
          new Repository("r" + random.nextInt(3), 99),
          PackageInfo.builder(name, Evr.parse(version), arch).build());
    }
    Universe universe = builder.build();
    int compared = 0;
    for (int one = 0; one < universe.packageCount(); one++) {
      for (int other = 0; other < universe.packageCount(); other++) {
        if (universe.areNamesakes(one, other)) {
          assertEquals(
              Integer.signum(universe.evr(one).compareTo(universe.evr(other))),
              Integer.signum(universe.versionRank(one) - universe.versionRank(other)),
              universe.nevra(one) + " and " + universe.nevra(other));
          compared++;
        }
      }
    }
    assertTrue(compared > universe.packageCount());
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a or b)", "(a if b)", "modalias(pci:*)", "((a with b) or c)"})
  void whatNoProviderSetTellsIsRich(String dependency) {
    assertTrue(requiresRich(dependency), dependency);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a >= 2", "nobody", "(a with b)", "rpmlib(X)"})
  void whatAProviderSetTellsIsNot(String dependency) {
    assertFalse(requiresRich(dependency), dependency);
  }

  /** Seventy packages, so that more than one word of bits is looked at. */
  private static boolean requiresRich(String dependency) {
    UniverseBuilder builder = Universe.builder();
    Repository repository = new Repository("r", 99);
    for (int i = 10; i < 80; i++) {
      PackageInfo.Builder info = PackageInfo.builder("p" + i, Evr.parse("1-1"), "noarch");
      if (i == 75) {
        info.add(DependencyKind.REQUIRES, Dependency.parse(dependency));
      }
      builder.add(repository, info.build());
    }
    Universe universe = builder.build();
    for (int id = 0; id < universe.packageCount(); id++) {
      if (!universe.name(id).equals("p75")) {
        assertFalse(universe.requiresRich(id));
      }
    }
    return universe.requiresRich(universe.packagesNamed("p75").get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "needs-nobody, true",
    "needs-needs-nobody, true",
    "needs-both, true",
    "needs-one-of-two, false",
    "needs-needs-itself, false",
    "needs-itself, false",
    "needs-installed, false",
    "installed, false",
    "needs-rich, false"
  })
  void whoRequiresWhatNobodyOffersIsBroken(String name, boolean broken) {
    UniverseBuilder builder = Universe.builder();
    Repository repository = new Repository("r", 99);
    builder.add(repository, requiring("needs-nobody", "nobody"));
    builder.add(repository, requiring("needs-needs-nobody", "needs-nobody"));
    builder.add(repository, requiring("needs-both", "needs-itself", "needs-nobody"));
    builder.add(repository, providing("broken-one", "one-of-two", "nobody"));
    builder.add(repository, providing("whole-one", "one-of-two", "needs-itself"));
    builder.add(repository, requiring("needs-one-of-two", "one-of-two"));
    builder.add(repository, requiring("needs-itself", "needs-needs-itself"));
    builder.add(repository, requiring("needs-needs-itself", "needs-itself"));
    builder.add(repository, requiring("needs-installed", "installed"));
    builder.add(repository, requiring("needs-rich", "(nobody or nobody-else)"));
    builder.add(Repository.SYSTEM, requiring("installed", "nobody"));
    Universe universe = builder.build();
    assertEquals(broken, universe.isBroken(universe.packagesNamed(name).get(0)));
  }

  private static PackageInfo requiring(String name, String... required) {
    return providing(name, name, required);
  }

  private static PackageInfo providing(String name, String provided, String... required) {
    PackageInfo.Builder info = PackageInfo.builder(name, Evr.parse("1-1"), "noarch");
    info.add(DependencyKind.PROVIDES, Relation.of(provided));
    for (String each : required) {
      info.add(DependencyKind.REQUIRES, Dependency.parse(each));
    }
    return info.build();
  }

  /** Who comes first gets the lower numbers, and they must not tell. */
  @Test
  void whoFillsABatchFirstDoesNotMatter() throws Exception {
    List<Repository> repositories =
        List.of(new Repository("a", 99), new Repository("b", 99), new Repository("c", 99));
    byte[] inOrder =
        bytes(builder -> repositories.forEach(each -> fill(builder.batch(each), each)));
    for (int round = 0; round < 20; round++) {
      byte[] atOnce =
          bytes(
              builder -> {
                List<Thread> threads =
                    Lists.reverse(repositories).stream()
                        .map(
                            each -> {
                              PackageBatch batch = builder.batch(each);
                              return new Thread(() -> fill(batch, each));
                            })
                        .toList();
                threads.forEach(Thread::start);
                threads.forEach(Uninterruptibles::joinUninterruptibly);
              });
      assertArrayEquals(inOrder, atOnce);
    }
  }

  /** The first package of all is there several times, told apart by what it requires alone. */
  private static void fill(PackageBatch batch, Repository repository) {
    List<PackageInfo> packages = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      packages.add(
          PackageInfo.builder(i < 10 ? "p" : "p" + i, Evr.parse("1-1"), "x86_64")
              .add(DependencyKind.REQUIRES, Dependency.parse("d" + i % 17))
              .add(DependencyKind.PROVIDES, Dependency.parse("d" + i % 7 + " = 1"))
              .build());
    }
    Collections.shuffle(packages, new Random(repository.alias().hashCode()));
    packages.forEach(batch::add);
    batch.rest();
  }

  /** The same packages in another order within a repository. */
  @Test
  void packagesThatDifferInADependencyAloneHaveAnOrder() throws Exception {
    Repository repository = new Repository("a", 99);
    PackageInfo one = requiring("x");
    PackageInfo other = requiring("y");
    assertArrayEquals(
        bytes(
            builder -> {
              builder.add(repository, one);
              builder.add(repository, other);
            }),
        bytes(
            builder -> {
              builder.add(repository, other);
              builder.add(repository, one);
            }));
  }

  private static PackageInfo requiring(String capability) {
    return PackageInfo.builder("p", Evr.parse("1-1"), "x86_64")
        .add(DependencyKind.REQUIRES, Dependency.parse(capability))
        .build();
  }

  private byte[] bytes(Consumer<UniverseBuilder> filler) throws IOException {
    UniverseBuilder builder = Universe.builder();
    filler.accept(builder);
    SectionWriter writer = new SectionWriter();
    builder.build().write(writer);
    Path file = directory.resolve("universe");
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      writer.write(channel, 1, new byte[0]);
    }
    return Files.readAllBytes(file);
  }
}
