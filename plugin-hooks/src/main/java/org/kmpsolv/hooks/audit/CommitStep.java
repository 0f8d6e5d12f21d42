package org.kmpsolv.hooks.audit;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.Nevra;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One step of a transaction, as libzypp tells it. Immutable.
 *
 * @param beside whether it comes beside other versions of its name
 * @param failed whether it was tried, and went wrong
 */
record CommitStep(Nevra nevra, boolean installs, boolean beside, boolean failed) {
  private static final String REMOVE = "-";
  private static final String MULTIVERSION = "M";

  /**
   * The steps of {@code {"TransactionStepList": […]}}; those that say nothing of a package are left
   * out.
   *
   * @throws MetadataException where it is no JSON
   */
  static ImmutableList<CommitStep> read(String json) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      ImmutableList.Builder<CommitStep> steps = ImmutableList.builder();
      Draft draft = new Draft();
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          depth++;
        } else if (token == JsonToken.END_OBJECT) {
          depth--;
          if (depth == 1) {
            CommitStep step = draft.step();
            if (step != null) {
              steps.add(step);
            }
            draft = new Draft();
          }
        } else if (token.isScalarValue() && parser.currentName() != null) {
          draft.enter(parser.currentName(), String.valueOf(parser.getValueAsString()));
        }
      }
      return steps.build();
    } catch (JacksonException | IllegalArgumentException e) {
      throw new MetadataException("zypper's transaction makes no sense: " + e.getMessage(), e);
    }
  }

  /** What is read of a step until now. */
  private static final class Draft {
    private String type = "";
    private String stage = "";
    private String name = "";
    private String version = "";
    private String release = "";
    private String arch = "";
    private String epoch = "0";

    void enter(String key, String value) {
      switch (key) {
        case "type" -> type = value;
        case "stage" -> stage = value;
        case "n" -> name = value;
        case "v" -> version = value;
        case "r" -> release = value;
        case "a" -> arch = value;
        case "e" -> epoch = value;
        default -> {}
      }
    }

    @Nullable CommitStep step() {
      return type.isEmpty() || name.isEmpty()
          ? null
          : new CommitStep(
              new Nevra(name, new Evr(Evr.parseEpoch(epoch), version, release), arch),
              !type.equals(REMOVE),
              type.equals(MULTIVERSION),
              stage.equals("err"));
    }
  }
}
