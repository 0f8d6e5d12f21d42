package org.kmpsolv.resolver.patch;

import org.kmpsolv.metadata.model.Advisory;
import org.kmpsolv.metadata.model.Repository;

/**
 * An advisory beside what is installed. Immutable.
 *
 * @param id of its package in the universe
 */
public record Patch(int id, Repository repository, Advisory advisory, PatchStatus status) {

  public Category category() {
    return Category.of(advisory.category());
  }

  /** Whether it wants more of the user than a yes: to restart, or to read. */
  public boolean isInteractive() {
    return advisory.rebootSuggested() || !advisory.message().isEmpty();
  }

  /** {@code name-version}, as zypper names it in messages. */
  @Override
  public String toString() {
    return advisory.id() + "-" + advisory.patch().evr();
  }
}
