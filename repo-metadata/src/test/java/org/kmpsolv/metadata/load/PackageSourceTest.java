package org.kmpsolv.metadata.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.repomd.TestRepository;

/** What can be named on a command line. */
final class PackageSourceTest {

  private static final String PRIMARY =
      TestRepository.primary(TestRepository.packageXml("foo", ""));

  @TempDir Path directory;

  private static List<String> names(Path source) {
    List<String> names = new ArrayList<>();
    PackageSource.read(source, each -> names.add(each.name()));
    return names;
  }

  private Path write(String name, String suffix, String content) throws IOException {
    byte[] open = content.getBytes(StandardCharsets.UTF_8);
    return Files.write(directory.resolve(name + suffix), TestRepository.compress(suffix, open));
  }

  private static String failure(Path source) {
    MetadataException failure = assertThrows(MetadataException.class, () -> names(source));
    return String.valueOf(failure.getMessage());
  }

  @Test
  void readsADirectory() {
    TestRepository unused = new TestRepository(directory).add("primary", ".gz", PRIMARY);
    assertEquals(List.of("foo"), names(directory));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".gz", ".xz", ".zst", ".bz2", ".lzma"})
  void readsAPrimaryThatStandsAlone(String suffix) throws IOException {
    assertEquals(List.of("foo"), names(write("abc-primary.xml", suffix, PRIMARY)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=Ver: 3.0\n=Pkg: a 1 1 noarch\n", "\n# c\n=Pkg: a 1 1 noarch\n"})
  void readsTestTags(String content) throws IOException {
    assertEquals(List.of("a"), names(write("@System.repo", "", content)));
    assertEquals(List.of("a"), names(write("@System.repo", ".gz", content)));
  }

  /** With a name that says nothing, as zypper has it: {@code /var/cache/zypp/solv/ALIAS/solv}. */
  @Test
  void readsSolv() throws Exception {
    URL fixture =
        Objects.requireNonNull(
            getClass().getResource("/org/kmpsolv/metadata/solv/repository.solv"));
    byte[] content = Files.readAllBytes(Path.of(fixture.toURI()));
    List<String> wanted = List.of("kernel-thing", "sub-pkg", "patch:openSUSE-2024-7");
    assertEquals(wanted, names(Files.write(directory.resolve("solv"), content)));
    Path compressed = directory.resolve("solv.xz");
    assertEquals(wanted, names(Files.write(compressed, TestRepository.compress(".xz", content))));
    assertTrue(PackageSource.recognizes(compressed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "\u007fELF", "repo system 0 testtags x.repo"})
  void saysWhatItCanRead(String content) throws IOException {
    String message = failure(write("thing", "", content));
    assertTrue(message.contains("thing: ") && message.contains("primary.xml"), message);
  }

  @Test
  void saysWhatLacks() throws IOException {
    assertTrue(failure(directory).endsWith("repomd.xml: there is no such file"));
    assertTrue(failure(directory.resolve("no")).endsWith("no: there is no such file"));
    assertTrue(failure(directory.resolve("no.xml")).endsWith("no.xml: there is no such file"));
    assertTrue(failure(write("half", "", "x").resolve("y")).contains("y: "));
  }
}
