package org.kmpsolv.hooks.guard;

import com.google.common.collect.ImmutableList;
import org.kmpsolv.metadata.model.Nevra;

/**
 * A kernel that is held back. Immutable.
 *
 * @param release what {@code uname -r} would say
 * @param modules those that would be lost, at least one, in order
 * @param words why, and what lifts it, for people: a sentence each
 */
public record Held(
    Nevra kernel, String release, ImmutableList<String> modules, ImmutableList<String> words) {}
