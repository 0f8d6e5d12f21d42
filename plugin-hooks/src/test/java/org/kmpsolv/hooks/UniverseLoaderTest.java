package org.kmpsolv.hooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.metadata.load.UniverseLoader;
import org.kmpsolv.metadata.load.UniverseLoader.Source;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;

class UniverseLoaderTest {
  @TempDir private Path directory;
  private Source one;
  private Source two;

  @BeforeEach
  void writeRepositories() {
    one =
        source(
            "one",
            new Repositories()
                .add("foo", "1-1", "x86_64", "kmod(foo.ko)")
                .add("foo", "1-1", "i586")
                .add("bar", "2-1", "noarch")
                .addFile("foo", "1-1", "x86_64", "/usr/share/foo"));
    two = source("two", new Repositories().add("foo", "2-1", "x86_64", "kmod(foo.ko)"));
  }

  private Source source(String alias, Repositories repositories) {
    return new Source(new Repository(alias, 99), repositories.write(directory.resolve(alias)));
  }

  private Source installed(String... lines) throws IOException {
    Path file = directory.resolve("installed.txt");
    Files.write(file, List.of(lines));
    return new Source(Repository.SYSTEM, file);
  }

  private static List<String> packages(Universe universe) {
    return IntStream.range(0, universe.packageCount())
        .mapToObj(id -> universe.nevra(id) + "@" + universe.repository(id).alias())
        .toList();
  }

  private static List<String> providers(Universe universe, String capability) {
    List<String> found = new ArrayList<>();
    Arrays.stream(universe.providers(Relation.of(capability)))
        .forEach(id -> found.add(universe.nevra(id) + "@" + universe.repository(id).alias()));
    return found;
  }

  @Test
  void allRepositoriesAreLoadedInWhateverOrderTheyCome() {
    List<String> expected =
        List.of(
            "bar-2-1.noarch@one", "foo-1-1.i586@one", "foo-1-1.x86_64@one", "foo-2-1.x86_64@two");
    assertEquals(expected, packages(UniverseLoader.load(List.of(one, two), List.of())));
    assertEquals(expected, packages(UniverseLoader.load(List.of(two, one), List.of())));
  }

  @Test
  void fileListsAreReadForAPathThatIsAskedFor() {
    Universe asked = UniverseLoader.load(List.of(one, two), List.of("/usr/share/foo"));
    assertEquals(List.of("foo-1-1.x86_64@one"), providers(asked, "/usr/share/foo"));
    Universe notAsked = UniverseLoader.load(List.of(one, two), List.of());
    assertEquals(List.of(), providers(notAsked, "/usr/share/foo"));
  }

  @Test
  void whatIsInstalledMayBeARepositoryToo() {
    Source system = new Source(Repository.SYSTEM, one.path());
    Universe universe = UniverseLoader.load(List.of(two, system), List.of());
    assertEquals(
        List.of("foo-1-1.x86_64@@System", "foo-2-1.x86_64@two"),
        providers(universe, "kmod(foo.ko)"));
  }

  @Test
  void whatIsInstalledMayBeAListThatRpmPrinted() throws IOException {
    Source list =
        installed("foo-1-1.x86_64", "", "# a comment", "gpg-pubkey-3dbdc284-53674dd4", "bar-2-1");
    Universe universe = UniverseLoader.load(List.of(one, two, list), List.of("/usr/share/foo"));
    assertEquals(
        List.of(
            "bar-2-1.noarch@@System",
            "bar-2-1.noarch@one",
            "foo-1-1.i586@one",
            "foo-1-1.x86_64@@System",
            "foo-1-1.x86_64@one",
            "foo-2-1.x86_64@two"),
        packages(universe));
    assertEquals(
        List.of("foo-1-1.x86_64@@System", "foo-1-1.x86_64@one"),
        providers(universe, "/usr/share/foo"));
  }

  @Test
  void aLineThatNamesNothingIsAnErrorWithItsFileAndLine() throws IOException {
    Source list = installed("bar-2-1", "nope-1-1.noarch");
    String message =
        assertThrows(
                MetadataException.class, () -> UniverseLoader.load(List.of(one, list), List.of()))
            .getMessage();
    assertEquals(
        list.path() + ": line 2: 'nope-1-1.noarch' is in none of the repositories", message);
  }

  @Test
  void aLineThatNamesTwoBuildsIsAnError() throws IOException {
    Source list = installed("foo-1-1");
    String message =
        assertThrows(
                MetadataException.class, () -> UniverseLoader.load(List.of(one, list), List.of()))
            .getMessage();
    assertEquals(
        list.path() + ": line 1: 'foo-1-1' may be any of foo-1-1.i586, foo-1-1.x86_64", message);
  }

  @Test
  void ofSeveralBrokenRepositoriesTheFirstIsTold() {
    Source a = new Source(new Repository("a", 99), directory.resolve("no-a"));
    Source b = new Source(new Repository("b", 99), directory.resolve("no-b"));
    String message =
        assertThrows(
                MetadataException.class, () -> UniverseLoader.load(List.of(one, a, b), List.of()))
            .getMessage();
    assertEquals(a.path() + ": there is no such file", message);
  }
}
