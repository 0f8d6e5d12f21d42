package org.kmpsolv.scenarios;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.kmpsolv.resolver.Resolution;

/**
 * Something asked for must not exist. Immutable.
 *
 * @param capabilities all that is not found, as it was asked
 */
public record ExpectedNotFound(ImmutableSet<String> capabilities) implements Expectation {

  @Override
  public ImmutableList<String> differences(Resolution actual) {
    if (actual instanceof Resolution.NotFound found
        && capabilities.equals(ImmutableSet.copyOf(found.capabilities()))) {
      return ImmutableList.of();
    }
    return ImmutableList.<String>builder()
        .add("expected: not found " + capabilities)
        .addAll(Answers.lines(actual))
        .build();
  }
}
