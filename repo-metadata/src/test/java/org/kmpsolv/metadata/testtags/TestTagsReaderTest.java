package org.kmpsolv.metadata.testtags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.repomd.TestRepository;

/** libsolv's testtags. */
final class TestTagsReaderTest {

  private static final String HEAD = "=Ver: 3.0\n=Pkg: a 1 2 x86_64\n";

  @TempDir Path directory;

  private static List<PackageInfo> read(String text) {
    List<PackageInfo> packages = new ArrayList<>();
    TestTagsReader.read(text.lines().toList(), "case.t", 10, packages::add);
    return packages;
  }

  private static PackageInfo one(String text) {
    List<PackageInfo> packages = read(text);
    assertEquals(1, packages.size());
    return packages.get(0);
  }

  private static List<String> texts(PackageInfo of, DependencyKind kind) {
    return of.dependencies(kind).stream().map(Dependency::toString).toList();
  }

  @Test
  void readsPackages() {
    List<PackageInfo> packages =
        read("# comment\n=Ver: 3.0\n=Pkg: a 1 2 x86_64\n\n=Pkg: b 3:1 - noarch\n=Pkg: c 1 1 -\n");
    assertEquals(
        List.of("a 1-2 x86_64", "b 3:1 noarch", "c 1-1 "),
        packages.stream().map(p -> p.name() + " " + p.evr() + " " + p.arch()).toList());
  }

  @Test
  void readsEachTag() {
    PackageInfo read =
        one(
            HEAD
                + """
                =Sum: About a
                =Vnd: Some Body
                =Tim: 1700000000
                =Fls: /opt/a
                =Prv: p = 1
                =Req: r
                =Prq: q
                =Con: c
                =Obs: o < 1
                =Rec: e
                =Sup: s
                =Sug: u
                =Enh: h
                =Xyz: unknown
                =Ipr: ignored
                """);
    assertEquals("About a", read.summary());
    assertEquals("Some Body", read.vendor());
    assertEquals(1_700_000_000, read.buildTime());
    assertEquals(List.of("/opt/a"), read.files());
    assertEquals(List.of("p = 1"), texts(read, DependencyKind.PROVIDES));
    assertEquals(List.of("r", "q"), texts(read, DependencyKind.REQUIRES));
    assertEquals(List.of(Dependency.parse("q")), read.preRequires().asList());
    assertEquals(List.of("c"), texts(read, DependencyKind.CONFLICTS));
    assertEquals(List.of("o < 1"), texts(read, DependencyKind.OBSOLETES));
    assertEquals(List.of("e"), texts(read, DependencyKind.RECOMMENDS));
    assertEquals(List.of("s"), texts(read, DependencyKind.SUPPLEMENTS));
    assertEquals(List.of("u"), texts(read, DependencyKind.SUGGESTS));
    assertEquals(List.of("h"), texts(read, DependencyKind.ENHANCES));
  }

  @Test
  void readsBlocks() {
    PackageInfo read =
        one(HEAD + "+Req:\nb\nc = 1\n-Req:\n+Prq:\nd\n-Prq:\n+Des:\n=Req: no\n-Des:\n");
    assertEquals(List.of("b", "c = 1", "d"), texts(read, DependencyKind.REQUIRES));
    assertEquals(List.of(Dependency.parse("d")), read.preRequires().asList());
  }

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "=Ver: 2.0, true",
    "=Ver: 3.0, false",
    "=Ver: 3.0 addselfprovides, true",
  })
  void providesItselfBeforeVersion3(String head, boolean provides) {
    PackageInfo read = one(head + "\n=Pkg: a 1 2 x86_64\n");
    assertEquals(provides ? List.of("a = 1-2") : List.of(), texts(read, DependencyKind.PROVIDES));
    PackageInfo source = one(head + "\n=Pkg: a 1 2 src\n");
    assertEquals(List.of(), texts(source, DependencyKind.PROVIDES));
  }

  @Test
  void takesPathsAtTheEndOfProvidesForFilesInVersion2() {
    PackageInfo read =
        one("=Ver: 2.0\n=Pkg: a 1 2 src\n=Prv: /first\n=Prv: b\n=Prv: /bin/a\n=Prv: /bin/b\n");
    assertEquals(List.of("/first", "b"), texts(read, DependencyKind.PROVIDES));
    assertEquals(List.of("/bin/a", "/bin/b"), read.files());
  }

  @Test
  void derivesSupplementsInVersion2() {
    String german = "=Pkg: a-de 1 2 noarch\n=Prv: locale(a:de)\n";
    assertEquals(
        List.of("(a and language(de))"),
        texts(one("=Ver: 2.0\n" + german), DependencyKind.SUPPLEMENTS));
    assertEquals(List.of(), texts(one("=Ver: 3.0\n" + german), DependencyKind.SUPPLEMENTS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          a                              # a
          a >= 1:2-3                     # a >= 1:2-3
          a <> 1                         # a <> 1
          a <=> 1                        # a
          A & B                          # (A and B)
          A | B                          # (A or B)
          A + B                          # (A with B)
          A - B                          # (A without B)
          A & B & C                      # (A and (B and C))
          A = 1 & B < 2 | C              # (A = 1 and (B < 2 or C))
          (A & B) | (C & D)              # ((A and B) or (C and D))
          A <IF> B                       # (A if B)
          A <IF> (B <ELSE> C)            # (A if B else C)
          A <IF> B <ELSE> C              # (A if B else C)
          A IF B ELSE C                  # (A if B else C)
          (A1 | A2) <UNLESS> CC1         # ((A1 or A2) unless CC1)
          P = 2 <IF> (X & Y)             # (P = 2 if (X and Y))
          krb5-libs(x86-64) = 1.18-2     # krb5-libs(x86-64) = 1.18-2
          namespace:modalias(pci:v1*)    # modalias(pci:v1*)
          foo & namespace:modalias(b:c)  # modalias(foo:b:c)
          foo & (namespace:language(de) | namespace:language(en)) # (foo and (language(de) or language(en)))
          namespace:splitprovides(foo + /bin/bar) # splitprovides(foo + /bin/bar)
          namespace:otherproviders(foo)  # otherproviders(foo)
          foo . i586 < 7-1               # foo.i586 < 7-1
          namespace\\3afoo\\28bar\\29    # namespace:foo(bar)
          a\\20b = 1                     # a b = 1
          /bin/sh                        # /bin/sh
          ptf-package()                  # ptf-package()
          a = <NULL>                     # a = <NULL>
          """)
  void readsDependencies(String text, String wanted) {
    assertEquals(
        List.of(wanted), texts(one(HEAD + "=Req: " + text + "\n"), DependencyKind.REQUIRES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          =Pkg: a 99999999999:1 2 x86_64 # epoch
          =Tim: soon           # 'soon' is not a number
          =Req: A &            # a name is missing
          =Req: (A & B         # ')' is missing
          =Req: A & B)         # a parenthesis closes
          =Req: A ? B          # '?' is no operator
          =Req: A =            # a version is missing
          =Req: (A & B) = 1    # only a name has a version
          =Req: A <ELSE> B     # <ELSE> belongs
          =Req: a\\2           # two hexadecimal digits
          =Req: a\\zz          # two hexadecimal digits
          =Req: namespace:a(b  # ')' is missing
          """)
  void refuses(String line, String message) {
    MetadataException failure =
        assertThrows(MetadataException.class, () -> read(HEAD + line + "\n=Pkg: z 1 1 noarch\n"));
    String text = String.valueOf(failure.getMessage());
    assertTrue(text.startsWith("case.t:12: ") && text.contains(message), text);
  }

  @Test
  void passesOverAPackageThatLacksAWordAndAllThatIsSaidOfIt() {
    assertEquals(List.of(), texts(one(HEAD + "=Pkg: b 1 2\n=Req: c\n"), DependencyKind.REQUIRES));
  }

  @Test
  void refusesABlockWithoutEnd() {
    MetadataException failure =
        assertThrows(MetadataException.class, () -> read(HEAD + "+Req:\nb\n"));
    assertEquals("case.t:13: it ends inside of +Req:", failure.getMessage());
  }

  @Test
  void boundsTheDepth() {
    String deep = "=Req: " + "(".repeat(100_000) + "a" + ")".repeat(100_000) + "\n";
    assertThrows(MetadataException.class, () -> read(HEAD + deep));
    String wide = "=Req: a" + " & a".repeat(100_000) + "\n";
    assertThrows(MetadataException.class, () -> read(HEAD + wide));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".gz", ".xz", ".zst", ".bz2", ".lzma"})
  void readsFiles(String suffix) throws IOException {
    Path file = directory.resolve("x.repo" + suffix);
    Files.write(file, TestRepository.compress(suffix, HEAD.getBytes(StandardCharsets.UTF_8)));
    List<PackageInfo> packages = new ArrayList<>();
    TestTagsReader.read(file, packages::add);
    assertEquals(1, packages.size());
  }

  @Test
  void refusesBrokenUtf8() throws IOException {
    Path file = directory.resolve("x.repo");
    Files.write(file, new byte[] {'=', 'P', 'k', 'g', ':', ' ', (byte) 0xff, '\n'});
    MetadataException failure =
        assertThrows(MetadataException.class, () -> TestTagsReader.read(file, p -> {}));
    assertTrue(String.valueOf(failure.getMessage()).contains("broken UTF-8"));
  }
}
