package org.kmpsolv.metadata.universe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Repository;

class UniverseTest {
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
        if (universe.nameId(one) == universe.nameId(other)) {
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
}
