package org.kmpsolv.hooks.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmpsolv.metadata.peers.Programs;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.scenarios.ExpectedNotFound;
import org.kmpsolv.scenarios.ExpectedPlan;
import org.kmpsolv.scenarios.Scenario;
import org.kmpsolv.scenarios.format.ScenarioFiles;
import org.kmpsolv.scenarios.format.ScenarioReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The solver protocol says and answers what scenario files say and expect. */
class SolveVerbTest {
  private static final Path RULES = Path.of("..", "scenarios", "rules");
  private static final Schema REQUEST = schema("solve-request.schema.json");
  private static final Schema ANSWER = schema("solve-answer.schema.json");
  private static final JsonMapper JSON = new JsonMapper();

  private final Session session = new Session().planningWith(Resolver::resolve);

  private static Schema schema(String name) {
    try (var stream = SolveVerbTest.class.getResourceAsStream("/org/kmpsolv/hooks/" + name)) {
      assertTrue(stream != null, name);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertValid(Schema schema, String json) {
    assertEquals(List.of(), schema.validate(json, InputFormat.JSON), json);
  }

  private JsonNode solve(int code, String request) {
    assertEquals(code, session.reading(request).run("solve"), session.out());
    assertEquals("", session.errors());
    assertValid(ANSWER, session.out());
    return JSON.readTree(session.out());
  }

  @TestFactory
  Stream<DynamicTest> scenariosAskedAsJsonAreAnsweredAsExpected() {
    // What lies in files is large, and read by the test below.
    return ScenarioFiles.find(RULES).stream()
        .map(ScenarioReader::read)
        .filter(each -> each.inquiry().repositories().stream().allMatch(of -> of.path() == null))
        .map(each -> dynamicTest(each.name(), () -> assertAnswered(each)));
  }

  private void assertAnswered(Scenario scenario) throws IOException {
    ObjectNode root = (ObjectNode) new YAMLMapper().readTree(Files.readString(scenario.file()));
    root.remove(List.of("name", "description", "expect"));
    root.put("version", 1);
    if (root.get("hardware") != null && root.get("hardware").isString()) {
      Path file = scenario.file().resolveSibling(root.get("hardware").stringValue());
      root.put("hardware", file.toString());
    }
    if (root.get("running") != null) {
      root.put("running", scenario.inquiry().request().running());
    }
    String request = root.toString();
    assertValid(REQUEST, request);
    boolean plan = scenario.expectation() instanceof ExpectedPlan;
    boolean nowhere = scenario.expectation() instanceof ExpectedNotFound;
    JsonNode answer = solve(plan ? 0 : nowhere ? 104 : 4, request);
    assertEquals(plan ? "solved" : "unsolvable", answer.get("status").stringValue());
    assertEquals(nowhere, !answer.get("not_found").isEmpty());
    if (scenario.expectation() instanceof ExpectedPlan expected) {
      assertEquals(
          expected.steps().stream().map(step -> step.nevra().name()).sorted().toList(),
          answer
              .get("steps")
              .valueStream()
              .map(s -> s.get("name").stringValue())
              .sorted()
              .toList());
    }
  }

  @Test
  void repositoriesMayBeNamedByTheirPath() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("version", 1);
    String data = RULES.resolveSibling("data").toString();
    root.putObject("repositories")
        .put("base", data + "/kernels/base")
        .put("kernel", data + "/kernels/6.1.176-1");
    root.put("hardware", data + "/hardware/laptop.modalias");
    root.putArray("request").addObject().put("install", "kernel-default-image");
    assertValid(REQUEST, root.toString());
    JsonNode answer = solve(0, root.toString());
    assertTrue(answer.get("optimal").asBoolean());
    assertEquals("6.1.176-1-default", answer.at("/kernels/0/release").stringValue());
  }

  /** In the requests {@code ;} stands for the end of a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"version": 1, "request": [;{"instal": "a"}]} | /request/0/instal | 2 | unknown verb 'instal'
          {"version": 2, "request": []} | /version | 1 | version 2 is not known; this is 1
          {"version": 1, "request": [], "a/b~": 1} | /a~1b~0 | 1 | unknown key 'a/b~'
          {"version": 1} | `` | 1 | the key 'request' is missing
          {"version": 1, "request": [],;"request": []} | /request | 2 | the key 'request' stands in line 1 already
          {"version": 1, "request": [{"install": "a"},;{"install": ["b"]}]} | /request/1/install | 2 | a list
          {"version": 1, "installed": ["a"], "request": []} | /installed/0 | 1 | 'NAME [EPOCH:]VERSION-RELEASE [ARCH]' is wanted
          {"version": 1, "installed": "nowhere", "request": []} | /installed | 1 | there is no 'nowhere'
          {"version": 1, "request": [;}; | `` | 2 | no JSON
          [] | `` | 1 | a request is wanted, this is a list
          {"version": 1, "request": [], "apply-solution": 0} | /apply-solution | 1 | the number of a solution, from 1
          {"version": 1, "request": [],;"apply-solution": 1} | /apply-solution | 2 | there is no problem to solve
          {"version": 1, "request": []} {} | `` | 1 | a second document
          """)
  void whatIsWrongIsAnAnswerThatNamesThePlace(
      String request, String pointer, int line, String message) {
    JsonNode error = solve(2, request.replace(';', '\n')).get("error");
    assertEquals(pointer, error.get("pointer").stringValue());
    assertEquals(line, error.get("line").asInt());
    assertTrue(error.get("message").stringValue().contains(message), error::toString);
  }

  @Test
  void aSolutionIsChosenByItsNumber() {
    String request =
        """
        {"version": 1,
         "installed": ["app 1-1", {"base 1-1": {"conflicts": "tool"}}],
         "repositories": {"main": ["tool 1-1"]},
         "request": [{"install": "tool"}]%s}
        """;
    JsonNode problem = solve(4, request.formatted("")).at("/problems/0");
    int count = problem.get("solutions").size();
    assertTrue(count >= 2, problem::toString);
    for (JsonNode solution : problem.get("solutions")) {
      String number = solution.get("number").toString();
      String again = request.formatted(", \"apply-solution\": " + number);
      assertValid(REQUEST, again);
      assertEquals(
          "Solution " + number + " is applied: " + solution.get("summary").stringValue() + ".",
          solve(0, again).at("/notes/0").stringValue());
    }
    JsonNode none = solve(2, request.formatted(", \"apply-solution\": " + (count + 1)));
    assertEquals("/apply-solution", none.at("/error/pointer").stringValue());
    assertTrue(
        none.at("/error/message").stringValue().contains("there is no solution " + (count + 1)),
        none::toString);
  }

  @Test
  void nothingIsAnErrorToo() {
    assertEquals("request: is empty", solve(2, "").at("/error/message").stringValue());
  }

  @Test
  void aBrokenFileIsToldAndHasNoPlan() throws IOException {
    Path file = Files.createTempFile("broken", ".xml");
    try {
      Files.writeString(file, "<metadata");
      JsonNode answer =
          solve(4, "{\"version\": 1, \"installed\": \"%s\", \"request\": []}".formatted(file));
      assertTrue(answer.at("/error/message").stringValue().startsWith(file + ":"));
    } finally {
      Files.delete(file);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"version": 1, "request": [{"instal": "a"}]}
          {"version": 1}
          {"version": 1, "request": [{"install": {"name": "a", "provides": "b"}}]}
          {"version": 1, "request": [{"install": {"modifiers": "weak"}}]}
          {"version": 1, "policy": {"time-limit": 0}, "request": []}
          {"version": 1, "request": [], "apply-solution": "first"}
          {"version": 1, "repositories": {"@System": []}, "request": []}
          """)
  void whatTheSchemaRefusesIsRefused(String request) {
    assertTrue(!REQUEST.validate(request, InputFormat.JSON).isEmpty(), request);
    solve(2, request);
  }

  @Test
  void theExamplesInTheDocumentHold() throws IOException, InterruptedException {
    String document = Files.readString(Path.of("SOLVE.md"));
    String request = block(document, "json");
    assertValid(REQUEST, request);
    JsonNode answer = solve(0, request);
    assertEquals("libsound", answer.at("/steps/0/name").stringValue());
    assertEquals("player", answer.at("/steps/1/name").stringValue());
    Programs.assumePresent("python3");
    String compiled =
        Programs.run(
            List.of(
                "python3", "-c", "compile('''" + block(document, "python") + "''', 'x', 'exec')"));
    assertEquals("", compiled);
  }

  private static String block(String document, String language) {
    Matcher matcher =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(document);
    assertTrue(matcher.find());
    return matcher.group(1);
  }
}
