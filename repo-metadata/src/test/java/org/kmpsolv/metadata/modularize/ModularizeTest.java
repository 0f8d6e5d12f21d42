package org.kmpsolv.metadata.modularize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.metadata.archive.FileTree;
import org.kmpsolv.metadata.io.Progress;
import org.kmpsolv.metadata.load.PackageSource;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.module.TinyModule;

final class ModularizeTest {
  private static final String MODULES = "lib/modules/6.1.0-1-default/kernel/";
  private static final ModularKernel.Wishes USUAL = wishes(Naming.VERSION, new Grouping.ByModule());

  @TempDir private Path work = Path.of("");

  private static ModularKernel.Wishes wishes(Naming naming, Grouping grouping) {
    return new ModularKernel.Wishes(null, null, null, null, naming, grouping, ImmutableList.of());
  }

  private static KernelScan scan(Path tree, boolean skip) {
    return KernelScan.read(List.of(FileTree.at(tree)), null, skip, Progress.NONE);
  }

  private ModularKernel split(ModularKernel.Wishes wishes) throws IOException {
    return ModularKernel.split(scan(TinyKernel.make().directory(work.resolve("k")), false), wishes);
  }

  private static List<String> names(ModularKernel kernel) {
    return kernel.packages().stream().map(made -> made.info().name()).toList();
  }

  private static List<String> of(ModularKernel kernel, String name, DependencyKind kind) {
    PackageInfo info =
        kernel.packages().stream()
            .map(KernelPackage::info)
            .filter(made -> made.name().equals(name))
            .findFirst()
            .orElseThrow();
    return info.dependencies(kind).stream().map(Object::toString).toList();
  }

  private static String failure(Runnable work) {
    return String.valueOf(assertThrows(MetadataException.class, work::run).getMessage());
  }

  @Test
  void eachModuleBecomesAKmp() throws IOException {
    ModularKernel kernel = split(USUAL);
    assertEquals(
        List.of(
            "kernel-default-image",
            "crc32c-generic-kmp-default",
            "jbd2-kmp-default",
            "tun-kmp-default",
            "usb-storage-kmp-default",
            "usbcore-kmp-default",
            "patterns-kernel-default-network",
            "patterns-kernel-default-storage",
            "patterns-kernel-default-usb"),
        names(kernel));
    assertEquals(
        List.of(
            "kernel-default-image = 6.1.0-1",
            "kernel = 6.1.0-1",
            "kernel-default = 6.1.0-1",
            "multiversion(kernel)",
            "kernel-default-image(x86-64) = 6.1.0-1",
            "kernel-uname-r = 6.1.0-1-default",
            "ksym(default:module_layout) = 00000001",
            "ksym(default:printk) = 00000002"),
        of(kernel, "kernel-default-image", DependencyKind.PROVIDES));
    assertEquals(
        List.of(
            "usbcore-kmp = 6.1.0",
            "usbcore-kmp-default = 6.1.0-1",
            "usbcore-kmp-default(x86-64) = 6.1.0-1",
            "kmod(usbcore.ko)",
            "multiversion(kernel)",
            "ksym(default:usb_kill) = 0000000b",
            "ksym(default:usb_register) = 0000000a"),
        of(kernel, "usbcore-kmp-default", DependencyKind.PROVIDES));
    assertEquals(
        List.of(
            "kernel-default-image",
            "ksym(default:module_layout) = 00000001",
            "ksym(default:printk) = 00000002",
            "ksym(default:usb_register) = 0000000a"),
        of(kernel, "usb-storage-kmp-default", DependencyKind.REQUIRES));
    assertEquals(
        List.of("modalias(kernel-default:usb:v*p*d*dc*dsc*dp*ic08isc06ip50in*)"),
        of(kernel, "usb-storage-kmp-default", DependencyKind.SUPPLEMENTS));
    assertEquals(
        List.of("usb-storage-kmp-default = 6.1.0-1", "usbcore-kmp-default = 6.1.0-1"),
        of(kernel, "patterns-kernel-default-usb", DependencyKind.REQUIRES).stream()
            .filter(text -> text.contains("-kmp-"))
            .toList());
  }

  @Test
  void whatDepmodKnowsAndNoSymbolSaysIsRequired() throws IOException {
    assertTrue(
        of(split(USUAL), "crc32c-generic-kmp-default", DependencyKind.REQUIRES)
            .contains("kmod(unseen.ko)"));
  }

  @Test
  void aSoftDependencyOnAnAliasMeansTheModulesThatHaveIt() throws IOException {
    assertEquals(
        List.of("kmod(crc32c_generic.ko)", "kmod(nothing_known.ko)", "firmware(x/y.bin)"),
        of(split(USUAL), "jbd2-kmp-default", DependencyKind.RECOMMENDS));
  }

  @Test
  void withTheKabiInTheNameNothingIsMultiversionButTheImage() throws IOException {
    ModularKernel kernel = split(wishes(Naming.KABI, new Grouping.ByModule()));
    assertEquals(
        List.of(
            "tun-kmp = 6.1.0",
            "tun-kmp-default = 6.1.0-1",
            "tun-kmp-default-6.1.0_1 = 6.1.0-1",
            "tun-kmp-default-6.1.0_1(x86-64) = 6.1.0-1",
            "kmod(tun.ko)"),
        of(kernel, "tun-kmp-default-6.1.0_1", DependencyKind.PROVIDES));
    assertTrue(
        of(kernel, "patterns-kernel-default-network", DependencyKind.REQUIRES)
            .contains("tun-kmp-default-6.1.0_1 = 6.1.0-1"));
  }

  @Test
  void directoriesAndListsMakeGroups() throws IOException {
    assertTrue(
        names(split(wishes(Naming.VERSION, new Grouping.ByDirectory())))
            .contains("drivers-usb-core-kmp-default"));
    Path list = Files.writeString(work.resolve("groups"), "# both\nusb drivers/usb/** # all\n");
    ModularKernel kernel = split(wishes(Naming.VERSION, Grouping.read(list)));
    assertTrue(names(kernel).containsAll(List.of("usb-kmp-default", "tun-kmp-default")));
    List<String> requires = of(kernel, "usb-kmp-default", DependencyKind.REQUIRES);
    assertFalse(requires.contains("ksym(default:usb_register) = 0000000a"), "the group has it");
    Files.writeString(list, "\nusb\n");
    assertEquals(
        list + ": line 2: after the group's name, a pattern is required",
        failure(() -> Grouping.read(list)));
  }

  @Test
  void aModuleThatCannotBeReadStopsOrIsNamed() throws IOException {
    Path tree =
        TinyKernel.make()
            .add(MODULES + "bad.ko", new byte[100])
            .add(MODULES + "extra/tun.ko", TinyModule.named("tun"))
            .add(MODULES + "worse.ko.xz", new byte[] {1, 2, 3})
            .directory(work.resolve("k"));
    String bad = MODULES + "bad.ko: it is not an ELF file";
    assertEquals(bad + " (and 2 more modules cannot be read)", failure(() -> scan(tree, false)));
    KernelScan scan = scan(tree, true);
    assertEquals(3, scan.unreadable().size());
    assertEquals(bad, scan.unreadable().get(0));
    assertTrue(scan.unreadable().get(1).contains("the module tun is there already, as "));
    assertEquals(5, scan.modules().size());
  }

  @Test
  void anotherKernelsModuleSymversIsRefused() throws IOException {
    Path tree =
        TinyKernel.make()
            .add(
                MODULES + "drivers/usb/core/usbcore.ko",
                TinyModule.named("usbcore").exports("usb_register", 0x77))
            .directory(work.resolve("k"));
    assertEquals(
        MODULES
            + "drivers/usb/core/usbcore.ko: Module.symvers is of another kernel: there it exports"
            + " usb_kill with the checksum 0000000b, and by itself it does not",
        failure(() -> ModularKernel.split(scan(tree, false), USUAL)));
  }

  @Test
  void directoryAndPackageGiveTheSameBytes() throws IOException {
    TinyKernel kernel = TinyKernel.make();
    byte[] fromDirectory = written(kernel.directory(work.resolve("k")), "a");
    assertArrayEquals(fromDirectory, written(kernel.deb(work.resolve("k.deb")), "b"));
    assertArrayEquals(fromDirectory, written(work.resolve("k"), "c"));
  }

  private byte[] written(Path tree, String target) throws IOException {
    RepositoryOutput.writeMetadata(
        work.resolve(target), ModularKernel.split(scan(tree, false), USUAL), 0);
    return Files.readAllBytes(work.resolve(target).resolve("repodata/repomd.xml"));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    ModularKernel kernel = split(USUAL);
    RepositoryOutput.writeMetadata(work.resolve("out"), kernel, 5);
    ImmutableList.Builder<PackageInfo> read = ImmutableList.builder();
    PackageSource.read(work.resolve("out"), read::add);
    assertEquals(kernel.packages().stream().map(KernelPackage::info).toList(), read.build());
    assertEquals(
        work.resolve("out") + ": the directory is not empty",
        failure(() -> RepositoryOutput.requireEmpty(work.resolve("out"))));
  }

  @Test
  void rpmsHoldTheFilesAndAreTheSameEachTime() throws IOException {
    Path tree = TinyKernel.make().deb(work.resolve("k.deb"));
    ModularKernel kernel = ModularKernel.split(scan(tree, false), USUAL);
    List<FileTree> trees = List.of(FileTree.at(tree));
    ModularKernel first = RpmOutput.write(work.resolve("1"), kernel, trees, Progress.NONE);
    ModularKernel second = RpmOutput.write(work.resolve("2"), kernel, trees, Progress.NONE);
    assertEquals(first, second);
    for (KernelPackage made : first.packages()) {
      Path rpm = work.resolve("1").resolve(made.info().location());
      assertEquals(Files.size(rpm), made.info().downloadSize());
      assertEquals(new TreeSet<>(made.files()), filesOf(rpm));
    }
  }

  private static Set<String> filesOf(Path rpm) {
    TreeSet<String> files = new TreeSet<>();
    FileTree.at(rpm)
        .read(
            new FileTree.Visitor() {
              @Override
              public void version(Evr version) {
                assertEquals("6.1.0-1", version.toString());
              }

              @Override
              public boolean wants(String file) {
                return true;
              }

              @Override
              public void file(String file, long size, FileTree.Content content) {
                files.add(file);
              }
            },
            bytes -> {});
    return files;
  }

  @Test
  void aDamagedPackageIsNamed() throws IOException {
    Path deb = TinyKernel.make().deb(work.resolve("k.deb"));
    byte[] whole = Files.readAllBytes(deb);
    Files.write(deb, Arrays.copyOf(whole, whole.length / 2));
    assertTrue(failure(() -> scan(deb, true)).startsWith(deb + ": it cannot be read: "));
    Path rpm = Files.write(work.resolve("k.rpm"), new byte[500]);
    assertEquals(rpm + ": it cannot be read: it is no RPM package", failure(() -> scan(rpm, true)));
    try (Stream<Path> left = Files.list(work)) {
      assertEquals(2, left.count());
    }
  }
}
