package org.kmpsolv.hooks.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.hooks.Repositories;
import org.kmpsolv.resolver.Resolver;

class TestcaseVerbTest {
  private static final String CASE =
      """
      repo main 0 testtags <inline>
      #>=Pkg: foo 1 1 x86_64
      system x86_64 rpm
      job install name %s
      result transaction,problems <inline>
      #>install foo-1-1.x86_64@main
      """;

  private final Session session = new Session().planningWith(Resolver::resolve);
  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void nothingIsSaidWhereTheAnswerIsTheExpectedOne() throws IOException {
    assertEquals(0, session.run("testcase", file("a.t", CASE.formatted("foo"))));
    assertEquals("", session.out());
    assertEquals("", session.errors());
  }

  @Test
  void theAnswerAlone() throws IOException {
    assertEquals(0, session.run("testcase", "-r", file("a.t", CASE.formatted("foo"))));
    assertEquals("install foo-1-1.x86_64@main\n", session.out());
  }

  @Test
  void differences() throws IOException {
    assertEquals(1, session.run("testcase", file("a.t", CASE.formatted("bar"))));
    List<String> lines = session.out().lines().toList();
    assertEquals("Results differ:", lines.get(0));
    assertEquals("-install foo-1-1.x86_64@main", lines.get(1));
    assertTrue(lines.get(2).matches("\\+problem [0-9a-f]{8} info .*bar.*"), session.out());
  }

  @Test
  void severalFilesAreSummedUp() throws IOException {
    String good = file("good.t", CASE.formatted("foo"));
    String differs = file("differs.t", "nextjob\n" + CASE.formatted("bar"));
    String skipped = file("skipped.t", "poolflags promoteepoch\nresult transaction <inline>\n");
    String broken = file("broken.t", "job install\n");
    assertEquals(4, session.run("testcase", good, differs, skipped, broken));
    assertEquals(
        "kmpsolv: " + broken + ":1: a job is an action, a selection and what is selected\n",
        session.errors());
    List<String> lines = session.out().lines().toList();
    assertEquals(differs + ":", lines.get(0));
    assertEquals("test 2:", lines.get(1));
    assertEquals(
        "4 files: 1 equal, 1 differ, 1 compared with nothing, 1 skipped, files that cannot be"
            + " read: 1",
        lines.get(lines.size() - 1));
  }

  @Test
  void json() throws IOException {
    String path = file("a.t", CASE.formatted("foo"));
    assertEquals(0, session.run("testcase", "--format", "json", path));
    assertEquals(
        "{\"equal\":1,\"same problem\":0,\"different\":0,\"not compared\":0,\"skipped\":0,"
            + "\"files\":[{\"file\":\""
            + path
            + "\",\"error\":\"\",\"answers\":[{\"outcome\":\"equal\","
            + "\"lines\":[\"install foo-1-1.x86_64@main\"],\"differences\":[],\"notes\":[]}]}]}\n",
        session.out());
  }

  @Test
  void noSuchFile() {
    assertEquals(3, session.run("testcase", "nowhere.t"));
    assertEquals("kmpsolv: there is no 'nowhere.t'\n", session.errors());
  }

  @Test
  void aPlanAsATestCase() {
    Path repository = new Repositories().add("foo", "1-1", "x86_64").write(folder.resolve("main"));
    String directory = folder.resolve("deep/case").toString();
    assertEquals(
        0,
        session.run("in", "foo", "--repo", repository.toString(), "--write-testcase", directory),
        session.errors());
    assertEquals(0, session.run("testcase", "-r", directory + "/testcase.t"));
    assertEquals("install foo-1-1.x86_64@main\n", session.out());
    assertEquals(0, session.run("testcase", directory + "/testcase.t"));
    assertEquals("", session.out());
  }

  @Test
  void aTestCaseThatCannotBeWritten() throws IOException {
    Path repository = new Repositories().add("foo", "1-1", "x86_64").write(folder.resolve("main"));
    String inTheWay = file("file", "");
    assertEquals(
        3, session.run("in", "foo", "--repo", repository.toString(), "--write-testcase", inTheWay));
    assertTrue(
        session.errors().startsWith("kmpsolv: --write-testcase: cannot write to '" + inTheWay),
        session.errors());
  }
}
