package org.kmpsolv.hooks.output;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.resolver.Criterion;
import org.kmpsolv.resolver.KernelOutcome;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Problem;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Step;
import tools.jackson.core.JsonGenerator;

/** The answer to a request as a JSON object; all its keys are always there. */
final class ResolutionJson {
  private static final Plan NO_PLAN =
      new Plan(ImmutableList.of(), ImmutableList.of(), false, ImmutableList.of());

  private ResolutionJson() {}

  static void write(JsonGenerator json, Resolution resolution) {
    json.writeStartObject();
    writeProperties(json, resolution);
    json.writeEndObject();
  }

  /** Writes the properties into the object that is open. */
  static void writeProperties(JsonGenerator json, Resolution resolution) {
    if (resolution instanceof Plan plan) {
      write(json, "solved", plan, List.of());
    } else if (resolution instanceof Resolution.Unsolvable unsolvable) {
      write(json, "unsolvable", NO_PLAN, unsolvable.problems());
    } else if (resolution instanceof Resolution.NotFound notFound) {
      List<Problem> problems =
          notFound.capabilities().stream()
              .map(what -> Problem.of(TextReport.notFound(what)))
              .toList();
      write(json, "unsolvable", NO_PLAN, problems);
    }
  }

  private static void write(JsonGenerator json, String status, Plan plan, List<Problem> problems) {
    json.writeStringProperty("status", status);
    json.writeBooleanProperty("optimal", plan.optimal());
    json.writeArrayPropertyStart("criteria");
    plan.criteria().forEach(criterion -> write(json, criterion));
    json.writeEndArray();
    json.writeArrayPropertyStart("steps");
    plan.steps().forEach(step -> write(json, step));
    json.writeEndArray();
    json.writeArrayPropertyStart("kernels");
    plan.kernels().forEach(kernel -> write(json, kernel));
    json.writeEndArray();
    strings(json, "notes", plan.notes());
    json.writeArrayPropertyStart("problems");
    problems.forEach(problem -> write(json, problem));
    json.writeEndArray();
    json.writeNumberProperty("download_size", plan.downloadSize());
    json.writeNumberProperty("installed_size", plan.installedSize());
  }

  private static void write(JsonGenerator json, Criterion criterion) {
    json.writeStartObject();
    json.writeStringProperty("name", criterion.name());
    json.writeNumberProperty("value", criterion.value());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Step step) {
    json.writeStartObject();
    json.writeStringProperty("action", step.action().word());
    PackagesJson.writeNevra(json, step.nevra());
    json.writeStringProperty("repository", step.repository());
    strings(json, "replaces", step.replaces().stream().map(Nevra::toString).toList());
    json.writeStringProperty("reason", step.reason());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, KernelOutcome kernel) {
    json.writeStartObject();
    json.writeStringProperty("package", kernel.kernel().toString());
    json.writeStringProperty("release", kernel.release());
    json.writeStringProperty("state", kernel.state().word());
    json.writeBooleanProperty("boots", kernel.boots());
    strings(json, "modules_served", kernel.modulesServed());
    strings(json, "modules_lost", kernel.modulesLost());
    strings(json, "commands", kernel.commands());
    json.writeEndObject();
  }

  /** Writes a problem as an object. */
  static void write(JsonGenerator json, Problem problem) {
    json.writeStartObject();
    json.writeStringProperty("summary", problem.summary());
    strings(json, "details", problem.details());
    strings(json, "facts", problem.facts());
    strings(
        json,
        "rules",
        problem.conflict().stream().map(rule -> rule.getClass().getSimpleName()).toList());
    json.writeArrayPropertyStart("solutions");
    int number = 1;
    for (Problem.Solution solution : problem.solutions()) {
      json.writeStartObject();
      json.writeNumberProperty("number", number++);
      json.writeStringProperty("summary", solution.summary());
      strings(json, "changes", solution.sentences());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
