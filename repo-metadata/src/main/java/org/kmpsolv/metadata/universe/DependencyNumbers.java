package org.kmpsolv.metadata.universe;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.kmpsolv.metadata.model.Dependency;

/**
 * Gives each dependency a number, and equal ones the same, so that what thousands of packages have
 * in common is kept once. Which number depends on who comes first. Safe for use by several threads.
 */
final class DependencyNumbers {
  private final Map<Dependency, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  int of(Dependency dependency) {
    return numbers.computeIfAbsent(dependency, fresh -> next.getAndIncrement());
  }

  /** The dependencies by number; nobody may be asking for new ones. */
  Dependency[] values() {
    Dependency[] values = new Dependency[next.get()];
    numbers.forEach((dependency, number) -> values[number] = dependency);
    return values;
  }
}
