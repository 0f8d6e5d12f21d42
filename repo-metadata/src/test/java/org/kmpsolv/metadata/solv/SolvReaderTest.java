package org.kmpsolv.metadata.solv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.repomd.RepomdReader;

/** What packages a file holds. */
final class SolvReaderTest {
  @TempDir Path directory;

  private static List<PackageInfo> read(Path path) {
    List<PackageInfo> packages = new ArrayList<>();
    SolvReader.read(path, packages::add);
    return packages;
  }

  private static String written(PackageInfo info, DependencyKind kind) {
    return info.dependencies(kind).stream().map(Object::toString).collect(Collectors.joining("; "));
  }

  private static ImmutableSet<Dependency> set(PackageInfo info, DependencyKind kind) {
    return ImmutableSet.copyOf(info.dependencies(kind));
  }

  /** libsolv sorts dependencies, and takes {@code packageand(foo:bar)} apart. */
  @ParameterizedTest
  @ValueSource(strings = {"repository.solv", "block.solv"})
  void packagesAreThoseOfTheRepository(String name) {
    List<PackageInfo> wanted = new ArrayList<>();
    RepomdReader repository = RepomdReader.open(Fixtures.path("repository"));
    repository.readPackages(wanted::add);
    repository.readAdvisories(advisory -> wanted.add(advisory.patch()));
    List<PackageInfo> found = read(Fixtures.path(name));
    assertEquals(3, found.size());
    for (int i = 0; i < found.size(); i++) {
      PackageInfo a = wanted.get(i);
      PackageInfo b = found.get(i);
      for (DependencyKind kind : DependencyKind.values()) {
        ImmutableSet<Dependency> expected =
            set(a, kind).stream()
                .map(
                    each ->
                        each.equals(Relation.of("packageand(foo:bar)"))
                            ? Dependency.parse("(foo and bar)")
                            : each)
                .collect(ImmutableSet.toImmutableSet());
        assertEquals(expected, set(b, kind), () -> a.name() + " " + kind);
      }
      assertEquals(a.preRequires(), b.preRequires());
      assertEquals(ImmutableSet.copyOf(a.files()), ImmutableSet.copyOf(b.files()));
      assertEquals(described(a), described(b), () -> a.name());
    }
  }

  private static List<Object> described(PackageInfo info) {
    return List.of(
        info.name(),
        info.evr(),
        info.arch(),
        info.vendor(),
        info.summary(),
        info.description(),
        info.url(),
        info.license(),
        info.sourcePackage(),
        info.location(),
        info.checksum(),
        info.buildTime(),
        info.downloadSize(),
        info.installedSize());
  }

  @ParameterizedTest
  @ValueSource(strings = {"installed.solv", "packed-block.solv"})
  void whatIsInstalled(String name) {
    List<PackageInfo> packages = read(Fixtures.path(name));
    assertEquals(
        List.of("kernel-thing", "sub-pkg", "product:openSUSE"),
        packages.stream().map(PackageInfo::name).toList());
    PackageInfo thing = packages.get(0);
    assertEquals("2:1.0~rc1-3", thing.evr().toString());
    assertEquals("Ding mit Ümläuten", thing.summary());
    assertTrue(thing.files().contains("/boot/vm linuz-ä"), () -> thing.files().toString());
    assertTrue(thing.files().contains("/usr/lib/modules/6.1/kernel/drivers/m30.ko"));
    assertTrue(
        set(thing, DependencyKind.SUPPLEMENTS)
            .contains(Relation.of("modalias(kernel-default:pci:v00008086d*sv*sd*bc*sc*i*)")));
    assertTrue(thing.preRequires().contains(Relation.of("coreutils")));
    assertFalse(thing.preRequires().contains(Relation.of("/usr/bin/sh")));
    assertTrue(set(thing, DependencyKind.REQUIRES).containsAll(thing.preRequires()));
  }

  @Test
  void rareForms() throws IOException {
    List<PackageInfo> packages = read(Fixtures.rareForms().write(directory.resolve("x.solv")));
    PackageInfo a = packages.get(0);
    assertEquals("a-1:2-3.x86_64", a.name() + "-" + a.evr() + "." + a.arch());
    assertEquals("a >= 1:2-3; b:any", written(a, DependencyKind.PROVIDES));
    assertEquals("b; a.x86_64", written(a, DependencyKind.REQUIRES));
    assertEquals(ImmutableSet.of(Relation.of("a.x86_64")), a.preRequires());
    assertEquals(ImmutableList.of("a", "/usr/bin/sh", "/usr/lib"), a.files());
    assertEquals("paged", a.summary());
    assertEquals("b", a.license());
    assertEquals(3072, a.installedSize());
    PackageInfo b = packages.get(1);
    assertEquals("b:any", written(b, DependencyKind.PROVIDES));
    assertEquals("", written(b, DependencyKind.REQUIRES));
    assertEquals("bytes", b.summary());
    assertEquals(ImmutableList.of("/root"), b.files());
  }

  /** Operators by libsolv's numbers; {@code 0} is what stands left of it, {@code 1} right. */
  @ParameterizedTest
  @CsvSource({
    "1, a, 1-2, a > 1-2",
    "2, a, 1-2, a = 1-2",
    "3, a, 1-2, a >= 1-2",
    "4, a, 1-2, a < 1-2",
    "5, a, 1-2, a <> 1-2",
    "6, a, 1-2, a <= 1-2",
    "7, a, 1-2, a",
    "16, a, b, (a and b)",
    "17, a, b, (a or b)",
    "18, a, b, (a with b)",
    "22, a, b, (a if b)",
    "28, a, b, (a without b)",
    "29, a, b, (a unless b)",
    "19, namespace:modalias, pci:v1*, modalias(pci:v1*)",
    "19, namespace:otherproviders, a, otherproviders(a)",
    "20, a, noarch, a.noarch",
    "24, a, pattern, pattern:a",
    "25, a, any, a:any"
  })
  void operators(int operator, String left, String right, String meaning) throws IOException {
    SolvBytes file = new SolvBytes();
    int relation = file.relation(file.string(left), operator, file.string(right));
    assertEquals(meaning, requirement(file, relation));
  }

  @Test
  void conditionsMayHaveAnElse() throws IOException {
    SolvBytes file = new SolvBytes();
    int otherwise = file.relation(file.string("b"), 26, file.string("c"));
    assertEquals(
        "(a if b else c)", requirement(file, file.relation(file.string("a"), 22, otherwise)));
  }

  @Test
  void aPackageAndItsModaliasAreOneName() throws IOException {
    SolvBytes file = new SolvBytes();
    int modalias = file.relation(file.string("namespace:modalias"), 19, file.string("acpi*:A:*"));
    assertEquals(
        "modalias(k:acpi*:A:*)", requirement(file, file.relation(file.string("k"), 16, modalias)));
  }

  private String requirement(SolvBytes file, int id) throws IOException {
    Path path = Packages.requiring(file, id).write(directory.resolve("x.solv"));
    return written(read(path).get(0), DependencyKind.REQUIRES);
  }

  @Test
  void readsWhatIsCompressed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(Files.readAllBytes(Fixtures.path("repository.solv")));
    }
    Path compressed = Files.write(directory.resolve("x.solv.gz"), bytes.toByteArray());
    assertEquals(read(Fixtures.path("repository.solv")), read(compressed));
  }

  @Test
  void aFileMayHoldNothing() throws IOException {
    SolvBytes file = new SolvBytes();
    int main = file.schema(file.key("repository:revision", "str", 0, 2));
    assertEquals(List.of(), read(file.id(main).text("1").write(directory.resolve("x.solv"))));
  }
}
