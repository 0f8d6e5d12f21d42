package org.kmpsolv.hooks.bench;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.kmpsolv.scenarios.bench.Work;

/**
 * What is to be measured. Immutable.
 *
 * @param given what somebody has
 * @param sizes about how many packages each, generated
 * @param runs of each work and tool, 1 or more
 * @param limit a process that takes longer is ended
 */
public record Plan(
    ImmutableList<Stock> given,
    ImmutableList<Integer> sizes,
    ImmutableList<Work> works,
    int runs,
    Duration limit) {}
