package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.hooks.output.LoudStream;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;

/** Runs the command in this process, with captured streams and answers that a test gives. */
final class Session {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private final List<Request> requests = new ArrayList<>();
  private String input = "";
  private Planner planner =
      (universe, request) ->
          new Plan(ImmutableList.of(), ImmutableList.of(), true, ImmutableList.of());

  /** What comes on stdin. */
  Session reading(String text) {
    input = text;
    return this;
  }

  Session answering(Resolution resolution) {
    planner = (universe, request) -> resolution;
    return this;
  }

  Session planningWith(Planner other) {
    planner = other;
    return this;
  }

  int run(String... arguments) {
    out.reset();
    errors.reset();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            LoudStream.printer(out),
            new PrintStream(errors, true, StandardCharsets.UTF_8),
            0);
    return new Kmpsolv(streams, this::plan).run(List.of(arguments)).number();
  }

  private Resolution plan(Universe universe, Request request) {
    requests.add(request);
    return planner.resolve(universe, request);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String errors() {
    return errors.toString(StandardCharsets.UTF_8);
  }

  /** The request that was asked last. */
  Request request() {
    return requests.get(requests.size() - 1);
  }
}
