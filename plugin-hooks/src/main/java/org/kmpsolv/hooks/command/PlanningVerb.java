package org.kmpsolv.hooks.command;

/** A verb that plans changes, which the front may carry out. */
interface PlanningVerb extends Verb {
  @Override
  default boolean plans() {
    return true;
  }
}
