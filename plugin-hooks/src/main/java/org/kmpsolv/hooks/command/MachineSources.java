package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kmpsolv.hooks.machine.InstalledCheck;
import org.kmpsolv.hooks.machine.InstalledPackages;
import org.kmpsolv.metadata.cache.UniverseCache;
import org.kmpsolv.metadata.load.UniverseLoader;
import org.kmpsolv.metadata.load.UniverseLoader.Source;
import org.kmpsolv.metadata.model.Advisory;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.zypp.RepositoryCache;
import org.kmpsolv.metadata.zypp.RepositoryDefinition;
import org.kmpsolv.metadata.zypp.ZyppRoot;

/**
 * The repositories that zypper uses, from its caches, and what is installed. Immutable.
 *
 * @param metadata the same repositories as they were downloaded, which tell of advisories; those
 *     that are there as {@code .solv} alone are not among them
 * @param snapshot a {@code .solv} file with what was installed at another time
 */
record MachineSources(
    ImmutableList<Source> repositories,
    ImmutableList<Source> metadata,
    InstalledCheck installed,
    Optional<Path> snapshot)
    implements Sources {
  /** Finds the enabled ones. What is stale is told; what is missing is told and skipped. */
  static MachineSources of(
      ZyppRoot root, String architecture, InstalledCheck installed, Complaints complaints) {
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    ImmutableList.Builder<Source> metadata = ImmutableList.builder();
    List<String> stale = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (RepositoryDefinition definition : root.repositories(architecture)) {
      if (definition.enabled()) {
        RepositoryCache cache = root.cache(definition);
        RepositoryCache.Found found = cache.find();
        String alias = definition.repository().alias();
        switch (found.state()) {
          case STALE -> stale.add(alias);
          case MISSING -> missing.add(alias);
          case FRESH, UNSURE -> {}
        }
        found.path().map(path -> source(definition, path)).ifPresent(sources::add);
        cache.metadata().map(path -> source(definition, path)).ifPresent(metadata::add);
      }
    }
    if (!missing.isEmpty()) {
      complaints.tellSkipped(
          "skipping "
              + list(missing)
              + ": zypper has no metadata of "
              + (missing.size() == 1 ? "it" : "them")
              + " yet. Run '"
              + refresh(root.path(), "", missing)
              + "'.");
    }
    if (!stale.isEmpty()) {
      complaints.tell(
          "zypper's cache of "
              + list(stale)
              + " is older than the metadata, which are read instead. '"
              + refresh(root.path(), " --build-only", stale)
              + "' mends that.");
    }
    return new MachineSources(sources.build(), metadata.build(), installed, Optional.empty())
        .checked(missing, complaints);
  }

  private static Source source(RepositoryDefinition definition, Path path) {
    return new Source(definition.repository(), path, true, false);
  }

  private MachineSources checked(List<String> missing, Complaints complaints) {
    if (repositories.isEmpty() && missing.isEmpty()) {
      if (installed.cache().database().isEmpty()) {
        throw new CommandFailure(
            ExitCode.NO_REPOSITORIES, "no repositories defined: name one with --repo DIR");
      }
      complaints.tell("no repositories defined: there are the installed packages alone.");
    }
    return this;
  }

  private static String list(List<String> aliases) {
    return aliases.stream().map(alias -> "'" + alias + "'").collect(Collectors.joining(", "));
  }

  private static String refresh(Path root, String option, List<String> aliases) {
    return "zypper"
        + (root.getNameCount() == 0 ? "" : " --root " + word(root.toString()))
        + " refresh"
        + option
        + aliases.stream().map(alias -> " " + word(alias)).collect(Collectors.joining());
  }

  /** As a shell reads it. */
  private static String word(String text) {
    return text.matches("[\\w.:+@/-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  /** With what was installed at another time. */
  MachineSources at(Path then) {
    return new MachineSources(repositories, metadata, installed, Optional.of(then));
  }

  @Override
  public boolean hasRepositories() {
    return !repositories.isEmpty();
  }

  @Override
  public boolean hasInstalled() {
    return installed.cache().database().isPresent();
  }

  @Override
  public ImmutableSet<Repository> helpers() {
    return ImmutableSet.of();
  }

  @Override
  public ImmutableListMultimap<Repository, Advisory> advisories() {
    return UniverseLoader.advisories(metadata);
  }

  /** A {@code .solv} of zypper's has the patches among its packages. */
  @Override
  public Universe loadWithPatches(Collection<String> asked, UniverseCache cache) {
    return load(asked, cache, true);
  }

  @Override
  public Universe load(Collection<String> asked, UniverseCache cache) {
    return load(asked, cache, asked.stream().anyMatch(what -> what.startsWith(Advisory.PREFIX)));
  }

  private Universe load(Collection<String> asked, UniverseCache cache, boolean patches) {
    List<String> paths = asked.stream().filter(what -> what.startsWith("/")).toList();
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    sources.addAll(repositories);
    if (snapshot.isPresent()) {
      sources.add(new Source(Repository.SYSTEM, snapshot.get(), false, true));
      return cache.load(sources.build(), paths, patches);
    }
    try (InstalledPackages packages = InstalledPackages.read(installed)) {
      packages
          .path()
          .map(path -> new Source(Repository.SYSTEM, path, false, packages.isTemporary()))
          .ifPresent(sources::add);
      return cache.load(sources.build(), paths, patches);
    }
  }
}
