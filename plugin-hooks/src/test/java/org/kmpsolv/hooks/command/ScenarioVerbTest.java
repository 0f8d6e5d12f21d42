package org.kmpsolv.hooks.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioVerbTest {
  private static final String SCENARIO =
      """
      name: "%s"
      repositories: {main: [foo 1.0-1]}
      request: [install: foo]
      expect: {plan: [install %s-1.0-1.x86_64]}
      """;

  private final Session session = new Session();
  @TempDir private Path folder;

  @BeforeEach
  void writeScenarios() throws IOException {
    Files.createDirectories(folder.resolve("rules"));
    Files.writeString(folder.resolve("rules/good.yaml"), SCENARIO.formatted("Good: foo", "foo"));
  }

  private String path(String file) {
    return folder.resolve(file).toString();
  }

  private void writeWrong() throws IOException {
    Files.writeString(folder.resolve("rules/wrong.yaml"), SCENARIO.formatted("Wrong: bar", "bar"));
  }

  @Test
  void allPass() {
    assertEquals(0, session.run("scenario", "run", path("rules")), session.errors());
    List<String> lines = session.out().lines().toList();
    assertEquals("Running scenarios...", lines.get(0));
    assertTrue(lines.get(4).matches("Good: foo \\| +\\d+ ms \\| passed"), session.out());
    assertEquals("1 scenario: 1 passed", lines.get(lines.size() - 1));
  }

  @Test
  void oneDiffers() throws IOException {
    writeWrong();
    assertEquals(1, session.run("scenario", "run", path("rules")), session.errors());
    assertTrue(session.out().contains("\nWrong: bar: differs\n"), session.out());
    assertTrue(session.out().contains("\n    + install foo-1.0-1.x86_64 from main\n"));
    assertTrue(session.out().contains("\n    - install bar-1.0-1.x86_64\n"));
    assertTrue(session.out().endsWith("2 scenarios: 1 passed, 1 failed\n"), session.out());
    assertEquals("", session.errors());
  }

  @Test
  void aFileNamedTwiceRunsOnce() {
    assertEquals(
        0, session.run("scenario", "run", "-q", path("rules/good.yaml"), path("rules/../rules")));
    assertTrue(session.out().startsWith("Scenario "), session.out());
    assertTrue(session.out().endsWith("1 scenario: 1 passed\n"), session.out());
  }

  @Test
  void json() throws IOException {
    writeWrong();
    assertEquals(1, session.run("scenario", "run", "--format", "json", path("rules")));
    String out = session.out().replaceAll("\"milliseconds\":\\d+", "\"milliseconds\":0");
    assertEquals(
        "{\"passed\":1,\"failed\":1,\"scenarios\":["
            + "{\"name\":\"Good: foo\",\"file\":\""
            + path("rules/good.yaml")
            + "\",\"outcome\":\"passed\",\"milliseconds\":0,\"differences\":[]},"
            + "{\"name\":\"Wrong: bar\",\"file\":\""
            + path("rules/wrong.yaml")
            + "\",\"outcome\":\"differs\",\"milliseconds\":0,\"differences\":["
            + "\"steps (- expected, + planned):\",\"+ install foo-1.0-1.x86_64 from main\","
            + "\"- install bar-1.0-1.x86_64\"]}]}\n",
        out);
  }

  @Test
  void saysWhereAFileIsWrong() throws IOException {
    Files.writeString(folder.resolve("rules/broken.yaml"), "name: x\nexpekt: {plan: nothing}\n");
    assertEquals(4, session.run("scenario", "run", path("rules")));
    assertEquals("", session.out());
    assertEquals(1, session.errors().lines().count(), session.errors());
    assertTrue(
        session
            .errors()
            .startsWith("kmpsolv: " + path("rules/broken.yaml") + ":2:1: unknown key 'expekt'"),
        session.errors());
  }

  @Test
  void aRepositoryThatIsBroken() throws IOException {
    Files.writeString(folder.resolve("repo"), "nothing of the kind\n");
    Files.writeString(
        folder.resolve("rules/good.yaml"),
        SCENARIO.formatted("Good: foo", "foo").replace("[foo 1.0-1]", "../repo"));
    assertEquals(4, session.run("scenario", "run", path("rules")));
    assertTrue(session.errors().contains("no packages can be read from it"), session.errors());
  }

  @Test
  void saysWhatIsWrongWithTheArguments() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    assertFails(3, path("nowhere"), "there is no '" + path("nowhere") + "'");
    assertFails(
        3, path("empty"), folder.resolve("empty") + ": there is no scenario (*.yaml) in it");
    assertEquals(3, session.run("scenario", "run"));
    assertEquals(
        "kmpsolv: too few arguments: at least one path is required. Try 'kmpsolv scenario"
            + " --help'.\n",
        session.errors());
    assertEquals(3, session.run("scenario"));
    assertEquals(2, session.run("scenario", "check", path("rules")));
    assertEquals(
        "kmpsolv: unknown word 'check' after 'scenario'; there is: run. Try 'kmpsolv scenario"
            + " --help'.\n",
        session.errors());
  }

  @Test
  void theHelpNamesTheExitCodes() {
    assertEquals(0, session.run("help", "scenario"));
    assertTrue(session.out().startsWith("Usage: kmpsolv scenario [OPTIONS] run PATH..."));
    assertTrue(session.out().contains("0 all pass, 1 one does not"), session.out());
  }

  private void assertFails(int code, String path, String message) {
    assertEquals(code, session.run("scenario", "run", path));
    assertEquals("kmpsolv: " + message + "\n", session.errors());
  }
}
