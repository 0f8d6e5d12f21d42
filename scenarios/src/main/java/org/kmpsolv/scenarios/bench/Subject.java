package org.kmpsolv.scenarios.bench;

/**
 * Repositories that are worked on. Immutable.
 *
 * @param name tells it from the others of a benchmark
 * @param packages in all of its repositories
 */
public record Subject(String name, int packages) {}
