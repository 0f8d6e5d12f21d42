package org.kmpsolv.metadata.repomd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kmpsolv.metadata.repomd.TestRepository.compress;
import static org.kmpsolv.metadata.repomd.TestRepository.packageXml;
import static org.kmpsolv.metadata.repomd.TestRepository.primary;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmpsolv.metadata.io.Checksum;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.PackageInfo;

/** What a right repository is read as. */
final class RepomdReaderTest {

  @TempDir Path directory;

  private List<PackageInfo> read(TestRepository unused) {
    List<PackageInfo> packages = new ArrayList<>();
    RepomdReader.open(directory).readPackages(packages::add);
    return packages;
  }

  private List<PackageInfo> readPrimary(String content) {
    return read(new TestRepository(directory).add("primary", ".gz", content));
  }

  private static List<String> texts(PackageInfo of, DependencyKind kind) {
    return of.dependencies(kind).stream().map(Dependency::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".gz", ".xz", ".zst", ".bz2", ".lzma"})
  void readsEachCompression(String suffix) {
    String content = primary(packageXml("foo", ""), packageXml("bar", ""));
    List<PackageInfo> packages =
        read(new TestRepository(directory).add("primary", suffix, content));
    assertEquals(List.of("foo", "bar"), packages.stream().map(PackageInfo::name).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {".gz", ".xz", ".zst", ".bz2"})
  void readsPartsOneBehindTheOther(String suffix) {
    byte[] open = primary(packageXml("foo", "")).getBytes(StandardCharsets.UTF_8);
    byte[] compressed =
        Bytes.concat(
            compress(suffix, Arrays.copyOf(open, 100)),
            compress(suffix, Arrays.copyOfRange(open, 100, open.length)));
    TestRepository repository =
        new TestRepository(directory).add("primary", suffix, open, compressed);
    assertEquals(1, read(repository).size());
  }

  @Test
  void readsAllThatAPackageSays() {
    PackageInfo read =
        readPrimary(primary(packageXml("foo", "<file>/bin/foo</file><file type=\"dir\">/d</file>")))
            .get(0);
    assertEquals("foo", read.name());
    assertEquals("1.2-3", read.evr().toString());
    assertEquals("x86_64", read.arch());
    assertEquals("c0ffee3", read.checksum());
    assertEquals("About foo", read.summary());
    assertEquals("Long & wide", read.description());
    assertEquals("https://example.org/", read.url());
    assertEquals("GPL-2.0", read.license());
    assertEquals("Somebody", read.vendor());
    assertEquals("foo-1.2-3.src.rpm", read.sourcePackage());
    assertEquals("x86_64/foo.rpm", read.location());
    assertEquals(1_700_000_000, read.buildTime());
    assertEquals(10, read.downloadSize());
    assertEquals(20, read.installedSize());
    assertEquals(List.of("/bin/foo", "/d"), read.files());
  }

  @Test
  void readsEachKindOfDependency() {
    StringBuilder format = new StringBuilder();
    for (DependencyKind kind : DependencyKind.values()) {
      format.append("<rpm:%1$s><rpm:entry name=\"%1$s\"/></rpm:%1$s>".formatted(kind.word()));
    }
    PackageInfo read = readPrimary(primary(packageXml("foo", format.toString()))).get(0);
    for (DependencyKind kind : DependencyKind.values()) {
      assertEquals(kind.word(), texts(read, kind).get(0));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          flags="EQ" epoch="0" ver="1" rel="2"  | a = 1-2
          flags="LT" epoch="3" ver="1" rel="2"  | a < 3:1-2
          flags="GT" ver="1"                    | a > 1
          flags="LE" epoch="" ver="1" rel=""    | a <= 1
          flags="GE" ver="1~rc" rel="2^a"       | a >= 1~rc-2^a
          flags="NE" ver="1"                    | a <> 1
          kind="package"                        | a
          kind="pattern"                        | pattern:a
          """)
  void readsVersionsOfEntries(String attributes, String wanted) {
    String entry = "<rpm:requires><rpm:entry name=\"a\" " + attributes + "/></rpm:requires>";
    PackageInfo read = readPrimary(primary(packageXml("foo", entry))).get(0);
    assertEquals(List.of(wanted), texts(read, DependencyKind.REQUIRES));
  }

  @Test
  void readsRichDependencies() {
    String entry = "<rpm:requires><rpm:entry name=\"(a &gt;= 1 if (b or c))\"/></rpm:requires>";
    PackageInfo read = readPrimary(primary(packageXml("foo", entry))).get(0);
    assertEquals(
        List.of(Dependency.parse("(a >= 1 if (b or c))")),
        read.dependencies(DependencyKind.REQUIRES));
  }

  @Test
  void marksPreRequiresAndKeepsNothingTwice() {
    String entry =
        "<rpm:requires><rpm:entry name=\"a\"/><rpm:entry name=\"b\" pre=\"1\"/><rpm:entry"
            + " name=\"a\" pre=\"1\"/><rpm:entry name=\"b\" pre=\"0\"/></rpm:requires>";
    PackageInfo read = readPrimary(primary(packageXml("foo", entry))).get(0);
    assertEquals(List.of("a", "b"), texts(read, DependencyKind.REQUIRES));
    assertEquals(
        Set.of(Dependency.parse("a"), Dependency.parse("b")), Set.copyOf(read.preRequires()));
  }

  @Test
  void letsPackagesProvideThemselvesButNotTheirSources() {
    String said =
        "<rpm:provides><rpm:entry name=\"foo\" flags=\"EQ\" epoch=\"0\" ver=\"1.2\" rel=\"3\"/>"
            + "</rpm:provides>";
    List<PackageInfo> packages =
        readPrimary(
            primary(
                packageXml("foo", said),
                packageXml("bar", ""),
                packageXml("baz", "").replace("x86_64", "src")));
    assertEquals(List.of("foo = 1.2-3"), texts(packages.get(0), DependencyKind.PROVIDES));
    assertEquals(List.of("bar = 1.2-3"), texts(packages.get(1), DependencyKind.PROVIDES));
    assertEquals(List.of(), texts(packages.get(2), DependencyKind.PROVIDES));
  }

  @Test
  void passesOverWhatItDoesNotKnow() {
    String unknown = "<x:y xmlns:x=\"urn:x\"><z>1</z><!-- c --><?p i?></x:y>";
    String content =
        primary(unknown, packageXml("foo", unknown), "<package type=\"deb\"><name/></package>");
    assertEquals(1, readPrimary(content).size());
  }

  @Test
  void sharesEqualDependencies() {
    String entry = "<rpm:requires><rpm:entry name=\"a\" flags=\"EQ\" ver=\"1\"/></rpm:requires>";
    List<PackageInfo> read =
        readPrimary(primary(packageXml("foo", entry), packageXml("bar", entry)));
    assertTrue(
        read.get(0).dependencies(DependencyKind.REQUIRES).get(0)
            == read.get(1).dependencies(DependencyKind.REQUIRES).get(0));
  }

  @Test
  void takesTheRepodataDirectoryToo() {
    TestRepository unused =
        new TestRepository(directory).add("primary", ".gz", primary(packageXml("foo", "")));
    List<PackageInfo> packages = new ArrayList<>();
    RepomdReader.open(directory.resolve("repodata")).readPackages(packages::add);
    assertEquals(1, packages.size());
  }

  @Test
  void exposesWhatRepomdSaysAndItsChecksum() throws IOException {
    TestRepository unused =
        new TestRepository(directory).add("primary", ".gz", primary(packageXml("foo", "")));
    Repomd repomd = RepomdReader.open(directory).repomd();
    byte[] bytes = Files.readAllBytes(directory.resolve("repodata/repomd.xml"));
    assertEquals(Checksum.sha256(bytes), repomd.checksum());
    assertEquals("7", repomd.revision());
    assertEquals(Set.of("primary"), repomd.files().keySet());
    assertEquals(
        List.of("repodata/primary.xml.gz"),
        repomd.files().values().stream().map(RepomdFile::location).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "sha, 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12",
    "SHA1, 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12",
    "sha224, 730e109bd7a8a32b1cb9d9a09aa2325d2430587ddbc0c38bad911525",
  })
  void knowsOtherChecksumsByName(String type, String value) {
    byte[] fox = "The quick brown fox jumps over the lazy dog".getBytes(StandardCharsets.UTF_8);
    TestRepository repository = new TestRepository(directory).add("primary", "", fox, fox);
    repository.replaceInRepomd(
        "<checksum type=\"sha256\">[0-9a-f]+", "<checksum type=\"" + type + "\">" + value);
    // The checksum is right, so what is wrong is that a fox is no XML.
    String message = BadRepositoryTest.failure(directory);
    assertTrue(!message.contains("checksum"), message);
  }

  @Test
  void doesWithoutSizesAndOpenChecksum() {
    TestRepository repository =
        new TestRepository(directory).add("primary", ".gz", primary(packageXml("foo", "")));
    repository
        .replaceInRepomd("<size>.*</size>", "")
        .replaceInRepomd("<open-size>.*</open-size>", "");
    repository.replaceInRepomd("<open-checksum.*</open-checksum>", "");
    assertEquals(1, read(repository).size());
  }

  @Test
  void findsFilesByPath() {
    TestRepository repository =
        new TestRepository(directory).add("primary", ".gz", primary(packageXml("foo", "")));
    repository.add(
        "filelists",
        ".gz",
        """
        <filelists xmlns="http://linux.duke.edu/metadata/filelists" packages="1">
        <package pkgid="c0ffee3" name="foo" arch="x86_64"><version epoch="0" ver="1.2" rel="3"/>
        <file>/opt/a</file><file type="dir">/opt</file></package></filelists>
        """);
    List<String> found = new ArrayList<>();
    RepomdReader.open(directory)
        .readFileLists(Set.of("/opt/a", "/opt/b"), (id, path) -> found.add(id + " " + path));
    assertEquals(List.of("c0ffee3 /opt/a"), found);
  }
}
