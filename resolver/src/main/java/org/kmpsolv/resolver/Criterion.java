package org.kmpsolv.resolver;

/**
 * What a plan costs in one respect; less is better. Immutable.
 *
 * @param name for people and programs: "not the newest", "unmet recommends", …
 * @param value 0 or more
 */
public record Criterion(String name, long value) {}
