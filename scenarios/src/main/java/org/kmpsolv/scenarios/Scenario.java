package org.kmpsolv.scenarios;

import java.nio.file.Path;

/**
 * What is there, what is asked, and what the answer must be. Immutable.
 *
 * @param file where it was read from
 * @param name one line, unique by custom
 * @param description what the scenario is to show; empty where the name says it
 */
public record Scenario(
    Path file, String name, String description, Inquiry inquiry, Expectation expectation) {}
