package org.kmpsolv.hooks.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.hooks.CommandProcess;
import org.kmpsolv.hooks.ZypperSystem;
import org.kmpsolv.hooks.zypper.ModularSystem;

/** The commit plugin as libzypp uses it. */
class CommitPluginTest {
  private static final String ACK = "ACK\n\n\0";

  @TempDir private Path work;

  private static String frame(String command, String body) {
    return command + "\n\n" + body + "\0";
  }

  private static String steps(String... steps) {
    return "{\"TransactionStepList\":[" + String.join(",", steps) + "]}";
  }

  private static String step(String type, String name, String version, String stage) {
    return """
    {"type":"%s"%s,"solvable":{"n":"%s","v":"%s","r":"1","a":"noarch"}}\
    """
        .formatted(type, stage.isEmpty() ? "" : ",\"stage\":\"" + stage + "\"", name, version);
  }

  /** What a talk comes to, and what the listener heard. */
  private static String talk(String input, List<String> heard) throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    new Dialogue(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), output)
        .run(
            new Dialogue.Listener() {
              @Override
              public void prepare() {
                heard.add("prepare");
              }

              @Override
              public void begins(String steps) {
                heard.add("begins " + steps);
              }

              @Override
              public void ended(String steps) {
                heard.add("ended " + steps);
              }
            });
    return output.toString(StandardCharsets.UTF_8);
  }

  @Test
  void eachMessageIsAnswered() throws IOException {
    List<String> heard = new ArrayList<>();
    String input =
        "PLUGINBEGIN\nuserdata:x\n\n\0"
            + frame("COMMITBEGIN", "{}")
            + frame("RESTART", "")
            + "\n"
            + frame("COMMITEND", "{\"a\":\n\n1}")
            + frame("PLUGINEND", "")
            + frame("_DISCONNECT", "")
            + frame("COMMITBEGIN", "after the end");
    assertEquals(ACK + ACK + "_ENOMETHOD\n\n\0" + ACK + ACK + ACK, talk(input, heard));
    assertEquals(List.of("prepare", "begins {}", "ended {\"a\":\n\n1}"), heard);
  }

  @Test
  void nonsenseIsAnsweredTooAndEndsWithTheInput() throws IOException {
    Random random = new Random(5);
    for (int i = 0; i < 1000; i++) {
      byte[] noise = new byte[random.nextInt(300)];
      random.nextBytes(noise);
      String answer = talk(new String(noise, StandardCharsets.ISO_8859_1), new ArrayList<>());
      assertTrue(answer.isEmpty() || answer.endsWith("\n\n\0"), answer);
    }
  }

  @Test
  void aMessageWithoutEndNeedsNoMemory() throws IOException {
    long size = 1L << 28;
    InputStream endless =
        new InputStream() {
          private long given;

          @Override
          public int read() {
            return given++ < size ? 'A' : -1;
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            int count = (int) Math.min(length, size - given);
            Arrays.fill(bytes, offset, offset + Math.max(0, count), (byte) 'A');
            given += count;
            return count <= 0 ? -1 : count;
          }
        };
    Frame frame = Frame.read(new BufferedInputStream(endless));
    assertTrue(frame != null && frame.command().isEmpty(), String.valueOf(frame));
  }

  private CommandProcess plugin(ZypperSystem system) throws IOException {
    return CommandProcess.start(
        work, null, List.of("org.kmpsolv.hooks.Main"), "audit", "--root", system.root().toString());
  }

  private static String verdict(ZypperSystem system) throws IOException {
    try (Stream<Path> files = Files.list(system.root().resolve("var/log/kmpsolv"))) {
      List<Path> all = files.toList();
      assertEquals(1, all.size(), all.toString());
      assertTrue(all.get(0).toString().endsWith(".json"));
      return Files.readString(all.get(0));
    }
  }

  private ZypperSystem system() throws IOException, InterruptedException {
    ModularSystem modular =
        new ModularSystem(work)
            .kernel(1, "0xaaaa")
            .kmp("foo", "1", "0xaaaa")
            .plain("foo-tool")
            .kernel(2, "0xbbbb")
            .open();
    modular.system().zypper("install", "kernel-default=6.1", "foo-kmp-default");
    // zypper's cache of what is installed is as fresh as where it commits.
    modular.system().zypper("search", "-i");
    return modular.system();
  }

  @Test
  void aKernelWithoutADriverIsToldOf() throws IOException, InterruptedException {
    ZypperSystem system = system();
    CommandProcess plugin = plugin(system);
    plugin
        .type(frame("PLUGINBEGIN", ""))
        .await(ACK)
        .type(frame("COMMITBEGIN", steps(step("M", "kernel-default", "6.2", ""))))
        .await("6.2-default boots without module foo.");
    system.zypper("install", "kernel-default=6.2");
    CommandProcess.End end =
        plugin
            .type(frame("COMMITEND", steps(step("M", "kernel-default", "6.2", "ok"))))
            .type(frame("PLUGINEND", ""))
            .type(frame("_DISCONNECT", ""))
            .end();
    assertEquals(0, end.code(), end.output());
    assertEquals(5, end.output().split(ACK, -1).length - 1, end.output());
    assertTrue(end.output().contains("6.2-default boots, and 0 modules load there (actual)"));
    String json = verdict(system);
    assertTrue(json.contains("\"expected\":{\"loses\":true"), json);
    assertTrue(json.contains("\"actual\":{\"loses\":true"), json);
    assertTrue(json.contains("\"undone\":[]"), json);
  }

  @Test
  void whatWasNotDoneIsToldOf() throws IOException, InterruptedException {
    ZypperSystem system = system();
    CommandProcess.End end =
        plugin(system)
            .type(frame("COMMITBEGIN", steps(step("M", "kernel-default", "6.2", ""))))
            .type(frame("COMMITEND", steps(step("M", "kernel-default", "6.2", "err"))))
            .end();
    assertEquals(0, end.code(), end.output());
    String json = verdict(system);
    assertTrue(json.contains("\"actual\":{\"loses\":false"), json);
    assertTrue(json.contains("\"undone\":[\"+kernel-default-6.2-1.noarch\"]"), json);
  }

  @Test
  void aTransactionThatMakesNoSenseIsAcknowledged() throws IOException, InterruptedException {
    ZypperSystem system = system();
    CommandProcess.End end =
        plugin(system)
            .type(frame("COMMITBEGIN", "{\"TransactionStepList\":[{\"type\":"))
            .type(frame("COMMITEND", "["))
            .type(frame("_DISCONNECT", ""))
            .end();
    assertEquals(0, end.code(), end.output());
    assertEquals(3, end.output().split(ACK, -1).length - 1, end.output());
    assertTrue(end.output().contains("the commit is not judged"), end.output());
    assertFalse(Files.exists(system.root().resolve("var/log/kmpsolv")));
  }
}
