package org.kmpsolv.scenarios.testcase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.scenarios.ScenarioException;

class TestcaseReaderTest {
  private static final String REPOSITORIES =
      """
      # what there is
      repo system 0 testtags <inline>
      #>=Pkg: A 1 1 noarch
      repo main -99.7 testtags <inline>
      #>=Pkg: A 2 1 noarch
      #>=Pkg: B 1 - i686
      repo none 5 empty
      """;

  @TempDir private Path folder;

  private ImmutableList<TestRun> read(String text) throws IOException {
    return Testcase.read(Files.writeString(folder.resolve("case.t"), text)).runs();
  }

  private static List<String> jobs(TestRun run) {
    return run.jobs().stream().map(String::valueOf).toList();
  }

  @Test
  void whatIsSaidOfRepositoriesHoldsForAllRunsAndJobsForOne() throws IOException {
    List<TestRun> runs =
        read(
            REPOSITORIES
                + """
                system i686 rpm system
                poolflags whatprovideswithdisabled
                solverflags allowuninstall,!dupallownamechange
                vendorclass a\\20c b
                disable pkg B-1.i686@main
                namespace namespace:language(de) @SYSTEM
                job install name A >= 1 & B  [weak,forcebest]
                job noobsoletes provides A
                result transaction,problems <inline>
                #>install B
                #>erase A
                nextjob
                job update all packages
                """);
    assertEquals(2, runs.size());
    TestRun first = runs.get(0);
    assertEquals(List.of("system", "main", "none"), names(first));
    assertEquals(-99, first.repositories().get(1).priority());
    assertEquals(7, first.repositories().get(1).subPriority());
    assertEquals(2, first.repositories().get(1).packages().size());
    assertEquals("i686", first.architecture());
    assertEquals("system", first.installed());
    assertTrue(first.solverFlags().contains(SolverFlag.ALLOW_UNINSTALL));
    assertFalse(first.solverFlags().contains(SolverFlag.DUP_ALLOW_NAME_CHANGE));
    assertEquals(ImmutableList.of(ImmutableList.of("a c", "b")), first.vendorClasses());
    assertEquals("pkg B-1.i686@main", first.disabled().get(0).toString());
    assertEquals(ImmutableSet.of("language(de)"), first.facts());
    assertEquals(
        List.of("install name A >= 1 & B [weak,forcebest]", "multiversion provides A"),
        jobs(first));
    assertEquals(ImmutableList.of("erase A", "install B"), first.expected());
    TestRun second = runs.get(1);
    assertEquals(first.repositories(), second.repositories());
    assertEquals(first.poolFlags(), second.poolFlags());
    assertEquals(SolverFlag.DEFAULT, second.solverFlags());
    assertEquals(ImmutableSet.of(), second.facts());
    assertEquals(List.of("update all packages"), jobs(second));
    assertNull(second.expected());
  }

  private static List<String> names(TestRun run) {
    return run.repositories().stream().map(TestRepository::name).toList();
  }

  @Test
  void aSolverThatIsUsedAgainKeepsItsFlags() throws IOException {
    List<TestRun> runs = read("solverflags keeporphans\nnextjob reusesolver\nnextjob\n");
    assertTrue(runs.get(1).solverFlags().contains(SolverFlag.KEEP_ORPHANS));
    assertFalse(runs.get(2).solverFlags().contains(SolverFlag.KEEP_ORPHANS));
  }

  @Test
  void filesBesideTheTestCaseMayBeCompressed() throws IOException {
    try (GZIPOutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("main.repo.gz")))) {
      out.write("=Pkg: A 1 1 noarch\n".getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(folder.resolve("wanted"), "install A-1-1.noarch@main\n");
    Path file = folder.resolve("case.t.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(
          "repo main 0 testtags main.repo.gz\nresult transaction wanted\n"
              .getBytes(StandardCharsets.UTF_8));
    }
    TestRun run = Testcase.read(file).runs().get(0);
    assertEquals("A", run.repositories().get(0).packages().get(0).name());
    assertEquals(ImmutableList.of("install A-1-1.noarch@main"), run.expected());
  }

  @Test
  void whoIsNotInstalledAutomaticallyWasAskedFor() throws IOException {
    TestRun run =
        read("""
        repo system 0 testtags <inline>
        #>=Pkg: A 1 1 noarch
        #>=Pkg: B 1 1 noarch
        system i686 rpm system
        autoinst name A
        """)
            .get(0);
    assertEquals(List.of("userinstalled name B"), jobs(run));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense x | 'nonsense' is not known",
        "job dance name A | 'dance' is no job",
        "job install names A | 'names' is no selection",
        "job install name A B | an operator is missing",
        "job install name A [soon] | 'soon' is no job flag",
        "job install name | a job is an action, a selection and what is selected",
        "job install pkg A B | one word is wanted",
        "job install all of | 'all' is followed by 'packages'",
        "job noop selection A any | 'any' is no selection flag",
        "solverflags !faster | 'faster' is no solver flag",
        "poolflags faster | 'faster' is no pool flag",
        "result everything <inline> | 'everything' is no result",
        "repo r x testtags f | 'x' is no priority",
        "repo r 0 solv <inline> | type 'solv' is a file",
        "repo r 0 rpmmd f | type 'rpmmd' cannot be read",
        "vendorclass a\\xb | wants two hexadecimal digits",
        "system i686 deb | distributions of kind 'deb'",
        "system i686 rpm nowhere | there is no repository 'nowhere'",
        "namespace language(de) @SYSTEM | is no namespace",
        "namespace namespace:language(de) A-1-1.noarch@r | only @SYSTEM",
        "feature magic | the feature 'magic' is missing",
        "genid op & | too few dependencies",
        "genid rel x | 'rel' makes no dependency",
        "evrcmp 1 | two versions",
        "nextjob again | 'reusesolver'"
      })
  void whatCannotBeReadIsNeverPassedOver(String line, String message) {
    String said =
        String.valueOf(
            assertThrows(ScenarioException.class, () -> read("# first\n\n" + line + "\n"))
                .getMessage());
    assertTrue(said.startsWith(folder.resolve("case.t") + ":3: "), said);
    assertTrue(said.contains(message), said);
  }

  @Test
  void theOldestDescribePackagesInXml() throws IOException {
    String xml =
        """
        <channel><subchannel>
        <package><name>A</name><version>1</version><arch>i686</arch></package>
        </subchannel></channel>
        """;
    Path unused = Files.writeString(folder.resolve("main.xml"), xml);
    String inline = xml.lines().map(line -> "#>" + line + "\n").collect(Collectors.joining());
    String text =
        "repo one 0 helix main.xml\nrepo two 0 helix <inline>\n" + inline + "job install name A\n";
    TestRun run = read(text).get(0);
    assertEquals("A", run.repositories().get(0).packages().get(0).name());
    assertEquals(run.repositories().get(0).packages(), run.repositories().get(1).packages());
    MetadataException thrown =
        assertThrows(MetadataException.class, () -> read(text.replace("<name>A</name>", "")));
    assertTrue(String.valueOf(thrown.getMessage()).contains("case.t from line 3:2:"));
  }

  @Test
  void aRepositoryMayBeASolvFileBesideIt() throws Exception {
    URL solv = Objects.requireNonNull(getClass().getResource("small.solv"));
    Path unused = Files.copy(Path.of(solv.toURI()), folder.resolve("small.solv"));
    TestRun run = read("repo main 0 solv small.solv\njob install name B\n").get(0);
    assertEquals(
        List.of("A-2-1.noarch", "B-1-1.i686"),
        run.repositories().get(0).packages().stream()
            .map(each -> each.name() + "-" + each.evr() + "." + each.arch())
            .toList());
  }

  @Test
  void aRepositoryComesBeforeTheJobs() {
    assertThrows(ScenarioException.class, () -> read("job install name A\nrepo late 0 empty\n"));
  }
}
