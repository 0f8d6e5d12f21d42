package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.kmpsolv.metadata.cache.UniverseCache;
import org.kmpsolv.metadata.model.Advisory;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;

/** Where the packages of a call are. */
interface Sources {
  boolean hasRepositories();

  /** Whether it is known what is installed. */
  boolean hasInstalled();

  /** The repositories that only help the others. */
  ImmutableSet<Repository> helpers();

  /**
   * Reads them all.
   *
   * @param asked what the request names; those that are paths are looked up in file lists
   * @param cache where the same was perhaps read before
   */
  Universe load(Collection<String> asked, UniverseCache cache);

  /** What the repositories tell of their updates, which few plans need. */
  ImmutableListMultimap<Repository, Advisory> advisories();

  /** The same with all patches that are known. */
  Universe loadWithPatches(Collection<String> asked, UniverseCache cache);
}
