package org.kmpsolv.scenarios.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.scenarios.Expectation;
import org.kmpsolv.scenarios.ExpectedNotFound;
import org.kmpsolv.scenarios.ExpectedPlan;
import org.kmpsolv.scenarios.ExpectedProblem;
import org.kmpsolv.scenarios.ExpectedStep;
import org.kmpsolv.scenarios.yaml.Mapping;
import org.kmpsolv.scenarios.yaml.Node;
import org.kmpsolv.scenarios.yaml.Text;

/** Reads {@code expect}: a plan, a problem, or what is not found. */
final class ExpectationReader {
  private static final String NOTHING = "nothing";

  private ExpectationReader() {}

  static Expectation read(Node node) {
    Mapping mapping = node.mapping("what is expected: a plan, a problem or not-found");
    if (mapping.get("plan") != null) {
      return plan(mapping);
    }
    Node problem = mapping.get("problem");
    if (problem != null) {
      mapping.allowing(List.of("problem", "solutions", "not-offered"));
      return new ExpectedProblem(
          values(problem, "a sentence"),
          values(mapping.get("solutions"), "a solution"),
          values(mapping.get("not-offered"), "a part of no solution"));
    }
    Node notFound = mapping.get("not-found");
    if (notFound != null) {
      mapping.allowing(List.of("not-found"));
      return new ExpectedNotFound(
          ImmutableSet.copyOf(values(notFound, "what is asked for and not found")));
    }
    throw mapping.error("one of the keys 'plan', 'problem' and 'not-found' is missing");
  }

  private static ExpectedPlan plan(Mapping mapping) {
    mapping.allowing(List.of("plan", "order", "criteria", "reasons", "notes", "kernels"));
    Node order = mapping.get("order");
    return new ExpectedPlan(
        steps(mapping.require("plan")),
        order == null ? ImmutableList.of() : order(order),
        criteria(mapping.get("criteria")),
        reasons(mapping.get("reasons")),
        values(mapping.get("notes"), "a note"),
        KernelReader.read(mapping.get("kernels")));
  }

  private static ImmutableList<ExpectedStep> steps(Node node) {
    if (node instanceof Text text && text.value().equals(NOTHING)) {
      return ImmutableList.of();
    }
    ImmutableList<Node> nodes = node.list("a list of steps, or 'nothing'");
    if (nodes.isEmpty()) {
      throw node.error("an empty plan is written 'nothing'");
    }
    return nodes.stream()
        .map(each -> StepReader.read(each.text("a step")))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Nevra> order(Node node) {
    return node.list("a list of packages").stream()
        .map(each -> each.text("a package"))
        .map(text -> Words.nevra(text, text.value()))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableMap<String, Long> criteria(@Nullable Node node) {
    ImmutableMap.Builder<String, Long> criteria = ImmutableMap.builder();
    if (node != null) {
      node.mapping("criteria with their values")
          .entries()
          .forEach((name, entry) -> criteria.put(name, entry.value().text("a number").count()));
    }
    return criteria.buildOrThrow();
  }

  private static ImmutableMap<Nevra, String> reasons(@Nullable Node node) {
    ImmutableMap.Builder<Nevra, String> reasons = ImmutableMap.builder();
    if (node != null) {
      for (Mapping.Entry entry : node.mapping("packages with a reason").entries().values()) {
        reasons.put(
            Words.nevra(entry.key(), entry.key().value()), entry.value().text("a reason").value());
      }
    }
    return reasons.buildKeepingLast();
  }

  private static ImmutableList<String> values(@Nullable Node node, String what) {
    return node == null
        ? ImmutableList.of()
        : node.texts(what).stream().map(Text::value).collect(ImmutableList.toImmutableList());
  }
}
