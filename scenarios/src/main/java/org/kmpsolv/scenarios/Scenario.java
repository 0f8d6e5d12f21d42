package org.kmpsolv.scenarios;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.autoremove.AutoremoveRequest;
import org.kmpsolv.resolver.retention.KeepSpec;

/**
 * What is there, what is asked, and what the answer must be. Immutable.
 *
 * @param file where it was read from
 * @param name one line, unique by custom
 * @param description what the scenario is to show; empty where the name says it
 * @param repositories what can be installed, and what is
 * @param request what is asked, the policy and the hardware
 * @param purge which kernels stay where kernels are to be purged too; null where they are not
 * @param autoremove what makes roots where what is unneeded is to go; null where it is not
 */
public record Scenario(
    Path file,
    String name,
    String description,
    ImmutableList<ScenarioRepository> repositories,
    Request request,
    @Nullable KeepSpec purge,
    @Nullable AutoremoveRequest autoremove,
    Expectation expectation) {}
