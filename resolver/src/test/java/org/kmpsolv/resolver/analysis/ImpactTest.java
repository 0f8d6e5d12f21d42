package org.kmpsolv.resolver.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.Packages;

/** What a change of the kernel does, on two builds that fit on a page. */
class ImpactTest {
  private final Packages packages = new Packages();

  @BeforeEach
  void twoKernels() {
    packages
        .add(
            "kernel-default-1-1",
            "provides kernel-uname-r = 1-1-default",
            "provides ksym(default:same) = 5",
            "provides ksym(default:struct_page) = 1",
            "provides ksym(default:gone) = 7")
        .add(
            "kernel-default-2-1",
            "provides kernel-uname-r = 2-1-default",
            "provides ksym(default:same) = 05",
            "provides ksym(default:struct_page) = 2",
            "provides ksym(default:fresh) = 8");
  }

  private Impact impact(String... suppressions) {
    KernelCatalog catalog = new KernelCatalog(packages.universe());
    return Impact.of(
        catalog,
        catalog.kernels().get(0),
        catalog.kernels().get(1),
        Suppressions.parse(List.of(suppressions)));
  }

  private List<String> names(Iterable<Integer> ids) {
    return Packages.names(packages.universe(), ids);
  }

  private static List<String> causes(Impact impact) {
    return impact.causes().stream()
        .map(cause -> cause.obstacle().tell() + ": " + cause.kmps().size())
        .toList();
  }

  @Test
  void symbolsAreComparedByNameAndTheirChecksumsAsNumbers() {
    SymbolChanges symbols = impact().imageSymbols();
    assertEquals(List.of("ksym(default:fresh)"), symbols.added());
    assertEquals(List.of("ksym(default:gone)"), symbols.removed());
    assertEquals(1, symbols.changed().size());
    assertEquals("ksym(default:struct_page)", symbols.changed().get(0).capability());
    assertEquals(List.of("1"), symbols.changed().get(0).from().asList());
    assertEquals(List.of("2"), symbols.changed().get(0).to().asList());
  }

  @Test
  void theSymbolsOfTheKmpsAreComparedByThemselves() {
    packages
        .add("drm-1-1", "provides ksym(default:drm) = 1")
        .add("drm-2-1", "provides ksym(default:drm) = 2");
    assertEquals(1, impact().kmpSymbols().changed().size());
    assertEquals(1, impact().imageSymbols().changed().size());
  }

  @Test
  void loadableAloneWithTheNewKmpsAndWithBoth() {
    packages
        .add("alone-1-1", "requires ksym(default:same) = 5")
        // The new build's drm has the same symbol, the old one does not load.
        .add("drm-1-1", "provides ksym(default:drm) = 3", "requires ksym(default:struct_page) = 1")
        .add("drm-2-1", "provides ksym(default:drm) = 3", "requires ksym(default:struct_page) = 2")
        .add("gpu-1-1", "requires ksym(default:drm) = 3")
        // Only the old build's low has the symbol.
        .add("low-1-1", "provides ksym(default:low) = 3")
        .add("low-2-1", "provides ksym(default:low) = 4")
        .add("mixed-1-1", "requires ksym(default:drm) = 3", "requires ksym(default:low) = 3");
    Impact impact = impact();
    assertEquals(
        List.of("alone-1-1", "drm-1-1", "gpu-1-1", "low-1-1", "mixed-1-1"), names(impact.kmps()));
    assertEquals(List.of("alone-1-1", "low-1-1"), names(impact.alone()));
    assertEquals(List.of("alone-1-1", "gpu-1-1", "low-1-1"), names(impact.withNew()));
    assertEquals(List.of("alone-1-1", "gpu-1-1", "low-1-1", "mixed-1-1"), names(impact.withBoth()));
  }

  @Test
  void theCauseThatMostKmpsFallOverComesFirst() {
    packages
        .add("a-1-1", "requires ksym(default:struct_page) = 1")
        .add("b-1-1", "requires ksym(default:struct_page) = 1", "requires ksym(default:gone) = 7")
        .add("c-1-1", "requires ksym(default:gone) = 7", "provides ksym(default:c) = 1")
        .add("d-1-1", "requires ksym(default:c) = 1")
        .add("e-1-1", "requires ksym(default:struct_page) = 1");
    Impact impact = impact();
    assertEquals(
        List.of("struct_page differs: 3", "gone is missing: 2", "needs c, which does not load: 1"),
        causes(impact));
    assertEquals(List.of("c-1-1"), names(impact.causes().get(1).first()));
  }

  @Test
  void aKmpThatLoadsOnTheOldKernelAndWasBuiltForNoneIsPartOfTheOldBuild() {
    packages
        .add("vendor-7-3", "requires ksym(default:struct_page) = 1")
        .add("later-7-3", "requires ksym(default:struct_page) = 2")
        .add("named-7_k2_1-1", "requires ksym(default:same) = 5");
    assertEquals(List.of("vendor-7-3"), names(impact().kmps()));
  }

  @Test
  void whatIsInstalledAndInARepositoryCountsOnce() {
    packages
        .add("a-1-1", "requires ksym(default:same) = 5")
        .install("a-1-1", "requires ksym(default:same) = 5");
    assertEquals(1, impact().kmps().size());
  }

  @Test
  void aSuppressedChangeCountsAsNone() {
    packages
        .add("a-1-1", "provides ksym(default:a) = 1", "requires ksym(default:struct_page) = 1")
        .add("b-1-1", "requires ksym(default:a) = 1")
        .add("c-1-1", "requires ksym(default:gone) = 7");
    Impact impact =
        impact("# harmless", "struct_* # padding", "", "gone", "ksym(default:struct_page)");
    assertEquals(List.of("a-1-1", "b-1-1"), names(impact.alone()));
    assertEquals(List.of("a-1-1", "b-1-1"), names(impact.lifted()));
    Impact.Suppressed line = impact.suppressed().get(0);
    assertEquals("struct_*", line.pattern());
    assertEquals(List.of("ksym(default:struct_page)"), line.symbols());
    assertEquals(List.of("a-1-1"), names(line.lifted()));
    // A symbol that is gone cannot be declared harmless: nothing could resolve it.
    assertEquals(List.of(), impact.suppressed().get(1).symbols());
    assertEquals(List.of("gone is missing: 1"), causes(impact));
    assertEquals(line.symbols(), impact.suppressed().get(2).symbols());
  }

  @Test
  void theSameKernelChangesNothing() {
    packages.add("a-1-1", "requires ksym(default:gone) = 7");
    Universe universe = packages.universe();
    KernelCatalog catalog = new KernelCatalog(universe);
    Impact impact =
        Impact.of(catalog, catalog.kernels().get(0), catalog.kernels().get(0), Suppressions.NONE);
    assertEquals(List.of(), impact.imageSymbols().changed());
    assertEquals(impact.kmps(), impact.alone());
    assertEquals(List.of(), impact.causes());
  }
}
