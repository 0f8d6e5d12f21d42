package org.kmpsolv.scenarios.format;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.resolver.Step;
import org.kmpsolv.scenarios.ExpectedStep;
import org.kmpsolv.scenarios.yaml.Text;

/**
 * Reads steps: {@code install NEW}, {@code remove OLD}, {@code upgrade OLD[, OLD…] -> NEW}, each
 * that brings a package perhaps {@code from REPOSITORY}.
 */
final class StepReader {
  private static final Pattern STEP =
      Pattern.compile(
          "(?<action>\\S+) +(?:(?<old>\\S+(?:, *\\S+)*) +-> +)?(?<new>\\S+)"
              + "(?: +from +(?<repository>\\S+))?");

  private StepReader() {}

  static ExpectedStep read(Text text) {
    Matcher matcher = STEP.matcher(text.value());
    if (!matcher.matches()) {
      throw text.wanted("a step, 'install NEW', 'remove OLD' or 'upgrade OLD -> NEW'");
    }
    Step.Action action = action(text, matcher.group("action"));
    String old = matcher.group("old");
    ImmutableSet<Nevra> replaces =
        old == null
            ? ImmutableSet.of()
            : Stream.of(old.split(", *"))
                .map(each -> Words.nevra(text, each))
                .collect(ImmutableSet.toImmutableSet());
    String repository = matcher.group("repository");
    if (action == Step.Action.REMOVE && (old != null || repository != null)) {
      throw text.error("what is removed replaces nothing and comes from nowhere");
    }
    if (needsOld(action) && old == null) {
      throw text.error("'" + action.word() + "' wants OLD -> NEW");
    }
    return new ExpectedStep(action, replaces, Words.nevra(text, matcher.group("new")), repository);
  }

  private static boolean needsOld(Step.Action action) {
    return switch (action) {
      case INSTALL, REMOVE -> false;
      case UPGRADE, DOWNGRADE, REINSTALL -> true;
    };
  }

  private static Step.Action action(Text text, String word) {
    for (Step.Action action : Step.Action.values()) {
      if (action.word().equals(word)) {
        return action;
      }
    }
    throw text.error(
        "'" + word + "' is no action; there are: install, upgrade, downgrade, reinstall, remove");
  }
}
