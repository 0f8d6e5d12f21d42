package org.kmpsolv.hooks.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.hooks.ZypperSystem;
import org.kmpsolv.metadata.load.PackageSource;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.zypp.InstalledCache;
import org.kmpsolv.metadata.zypp.ZyppRoot;

class RpmDatabaseTest {
  @TempDir private Path work;

  private static PackageInfo only(Path file) {
    List<PackageInfo> packages = new ArrayList<>();
    PackageSource.read(file, packages::add);
    assertEquals(1, packages.size());
    return packages.get(0);
  }

  private static List<String> texts(PackageInfo info, DependencyKind kind) {
    return info.dependencies(kind).stream().map(Object::toString).distinct().sorted().toList();
  }

  @Test
  void rpmTellsWhatZypperKnows() throws IOException, InterruptedException {
    ZypperSystem system =
        new ZypperSystem(work)
            .build(
                "main",
                "app",
                "1",
                "ACME",
                "Epoch: 2",
                "Requires: rpm-helper = 1",
                "Provides: rpm-helper = 1",
                "Recommends: (a if b)",
                "Supplements: c >= 3",
                "Conflicts: d",
                "Obsoletes: e < 2")
            .addRepository("main");
    system.zypper("refresh");
    system.zypper("install", "app");
    system.zypper("search", "-i");
    InstalledCache cache = ZyppRoot.at(system.root()).installed();
    Path database = cache.database().orElseThrow();
    RpmDatabase rpm = new RpmDatabase(database);
    assertTrue(cache.isFresh(database, rpm.rows()), "the cookie is not understood");

    Path file = Files.createTempFile(work, "installed", "");
    rpm.writeTestTags(file);
    PackageInfo told = only(file);
    PackageInfo known = only(cache.solvFile().orElseThrow());
    assertEquals(known.name(), told.name());
    assertEquals(known.evr(), told.evr());
    assertEquals(known.arch(), told.arch());
    assertEquals(known.vendor(), told.vendor());
    for (DependencyKind kind : DependencyKind.values()) {
      assertEquals(texts(known, kind), texts(told, kind), kind.word());
    }
  }
}
