package org.kmpsolv.hooks.command;

import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;

/** Answers requests: the resolver, or in a test what the test says. */
@FunctionalInterface
interface Planner {
  Resolution resolve(Universe universe, Request request);
}
