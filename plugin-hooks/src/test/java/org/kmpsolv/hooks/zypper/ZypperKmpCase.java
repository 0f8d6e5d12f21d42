package org.kmpsolv.hooks.zypper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.hooks.CommandProcess;
import org.kmpsolv.hooks.CommandProcess.End;
import org.kmpsolv.hooks.ZypperSystem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Runs {@code zypper kmp} on systems that the real zypper and rpm keep. */
class ZypperKmpCase {
  @TempDir private Path work;

  final Path work() {
    return work;
  }

  static String[] at(ZypperSystem system, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--root", system.root().toString()));
    return all.toArray(new String[0]);
  }

  final CommandProcess start(ZypperSystem system, String... arguments) throws IOException {
    return CommandProcess.zypperKmp(work, null, at(system, arguments));
  }

  final End end(ZypperSystem system, String... arguments) throws IOException, InterruptedException {
    return start(system, arguments).end();
  }

  /** Plans, does it, and sees that what is installed is what was planned. */
  final void does(ZypperSystem system, Set<String> changes, String... arguments)
      throws IOException, InterruptedException {
    List<String> dry = new ArrayList<>(List.of(arguments));
    dry.addAll(List.of("--dry-run", "--format", "json"));
    Set<String> before = system.installed();
    End plan = end(system, dry.toArray(new String[0]));
    assertEquals(0, plan.code(), plan.output());
    assertEquals(before, system.installed());
    Set<String> planned = new TreeSet<>();
    Set<String> after = new TreeSet<>(before);
    readSteps(plan.output(), planned, after);
    assertEquals(changes, planned);
    List<String> real = new ArrayList<>(List.of(arguments));
    real.add("--non-interactive");
    End done = end(system, real.toArray(new String[0]));
    assertEquals(0, done.code(), done.output());
    assertTrue(done.output().endsWith("What is installed is what was planned.\n"), done.output());
    assertEquals(after, system.installed());
  }

  /** The steps of a plan in JSON, each as {@code action name-version}, and what they make. */
  private static void readSteps(String json, Set<String> planned, Set<String> after) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      String action = "";
      String name = "";
      String version = "";
      boolean steps = false;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        String key = String.valueOf(parser.currentName());
        if (key.equals("steps")) {
          steps = token != JsonToken.END_ARRAY;
        } else if (steps && token == JsonToken.VALUE_STRING) {
          switch (key) {
            case "action" -> action = parser.getString();
            case "name" -> name = parser.getString();
            case "version" -> version = parser.getString();
            case "arch" -> {
              String step = name + "-" + version;
              if (planned.add(action + " " + step)) {
                String nevra = step + "-1." + parser.getString();
                if (action.equals("remove")) {
                  after.remove(nevra);
                } else {
                  after.add(nevra);
                }
              }
            }
            default -> {}
          }
        }
      }
    }
  }

  /** Serves the files of a directory over http. */
  static HttpServer serve(Path directory) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          Path file = directory.resolve(exchange.getRequestURI().getPath().replaceAll("^/+", ""));
          byte[] content = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
          boolean body = content.length > 0 && exchange.getRequestMethod().equals("GET");
          exchange.sendResponseHeaders(content.length > 0 ? 200 : 404, body ? content.length : -1);
          if (body) {
            exchange.getResponseBody().write(content);
          }
          exchange.close();
        });
    server.start();
    return server;
  }
}
