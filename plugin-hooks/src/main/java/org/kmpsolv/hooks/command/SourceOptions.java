package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kmpsolv.metadata.cache.UniverseCache;
import org.kmpsolv.metadata.load.UniverseLoader;
import org.kmpsolv.metadata.load.UniverseLoader.Source;
import org.kmpsolv.metadata.model.Advisory;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;

/**
 * The options that say what there is. Immutable.
 *
 * @param repositories those of {@code --repo} and {@code --with}
 * @param helpers those of the repositories that are of {@code --with}
 * @param installed those of {@code --installed}
 * @param gpgCheck which of the repositories are believed
 */
record SourceOptions(
    ImmutableList<Source> repositories,
    ImmutableSet<Repository> helpers,
    ImmutableList<Source> installed,
    GpgCheck gpgCheck)
    implements Sources {
  static final String REPO = "--repo";
  static final String ROOT = "--root";
  private static final String WITH = "--with";
  private static final String SYNTAX = "[ALIAS=]DIR[,PRIORITY]";
  private static final String INSTALLED = "--installed";

  static void addTo(CommandSpec spec) {
    addRepositoriesTo(spec);
    Options.values(
        spec,
        "FILE-OR-DIR",
        "What is installed: a directory as of --repo, a .solv file, a file in testtags, or a list"
            + " that 'rpm -qa' wrote, of packages that the repositories have. May be repeated.",
        INSTALLED);
  }

  private static void addRepositoriesTo(CommandSpec spec) {
    Options.values(
        spec,
        SYNTAX,
        "A repository's directory or .solv file, and its priority where it is not 99: the lower"
            + " number wins. May be repeated.",
        REPO);
    addRootTo(spec, "Where no repository is named: t");
    GpgCheck.addTo(spec);
  }

  /** For a verb that works on what zypper manages alone. */
  static void addRootTo(CommandSpec spec) {
    addRootTo(spec, "T");
  }

  private static void addRootTo(CommandSpec spec, String where) {
    Options.value(
        spec, "DIR", where + "he root of the system that zypper manages (default /).", ROOT);
    CacheOptions.addTo(spec);
  }

  /** For a verb that looks at repositories alone, and at some of them only for their help. */
  static void addWithHelpersTo(CommandSpec spec) {
    addRepositoriesTo(spec);
    Options.values(spec, SYNTAX, "A repository that only helps the others. May be repeated.", WITH);
  }

  static SourceOptions read(ParseResult parsed) {
    Map<String, Source> repositories = new LinkedHashMap<>();
    List<RepositoryArgument> arguments =
        Stream.of(REPO, WITH)
            .flatMap(
                option ->
                    Options.values(parsed, option).stream()
                        .map(text -> RepositoryArgument.parse(option, text)))
            .toList();
    ImmutableSet.Builder<Repository> helpers = ImmutableSet.builder();
    // Given aliases first, so that a default alias never takes one of them.
    for (boolean given : new boolean[] {true, false}) {
      for (RepositoryArgument argument : arguments) {
        if (given == (argument.alias() != null)) {
          String alias =
              Objects.requireNonNullElseGet(
                  argument.alias(), () -> argument.defaultAlias(repositories.keySet()));
          Source source = argument.source(alias);
          if (repositories.put(alias, source) != null) {
            throw CommandFailure.invalid("two repositories have the alias '" + alias + "'");
          }
          if (argument.option().equals(WITH)) {
            helpers.add(source.repository());
          }
        }
      }
    }
    List<Source> installed =
        Options.values(parsed, INSTALLED).stream()
            .map(text -> new Source(Repository.SYSTEM, existing(INSTALLED, text)))
            .toList();
    return new SourceOptions(
        ImmutableList.copyOf(repositories.values()),
        helpers.build(),
        ImmutableList.copyOf(installed),
        GpgCheck.read(parsed));
  }

  /** The same, with repositories whose signatures were checked as far as that is asked for. */
  SourceOptions checked(Complaints complaints) {
    return new SourceOptions(
        gpgCheck.check(repositories, complaints), helpers, installed, gpgCheck);
  }

  /** The path that an option names; fails where nobody could read it. */
  static Path existing(String option, String text) {
    try {
      Path path = Path.of(text);
      if (text.isEmpty() || !Files.exists(path)) {
        throw CommandFailure.invalid(option + ": there is no '" + text + "'");
      }
      if (!Files.isReadable(path)) {
        throw CommandFailure.invalid(option + ": reading '" + text + "' is not permitted");
      }
      return path;
    } catch (InvalidPathException e) {
      throw CommandFailure.invalid(option + ": '" + text + "' is no path: " + e.getReason());
    }
  }

  /** Whether nothing is named. */
  boolean isEmpty() {
    return repositories.isEmpty() && installed.isEmpty();
  }

  @Override
  public boolean hasRepositories() {
    return !repositories.isEmpty();
  }

  @Override
  public boolean hasInstalled() {
    return !installed.isEmpty();
  }

  @Override
  public Universe load(Collection<String> asked, UniverseCache cache) {
    boolean patches = asked.stream().anyMatch(what -> what.startsWith(Advisory.PREFIX));
    return cache.load(sources(), paths(asked), patches);
  }

  @Override
  public Universe loadWithPatches(Collection<String> asked, UniverseCache cache) {
    return cache.load(sources(), paths(asked), true);
  }

  private ImmutableList<Source> sources() {
    return ImmutableList.<Source>builder().addAll(repositories).addAll(installed).build();
  }

  private static List<String> paths(Collection<String> asked) {
    return asked.stream().filter(what -> what.startsWith("/")).toList();
  }

  @Override
  public ImmutableListMultimap<Repository, Advisory> advisories() {
    return UniverseLoader.advisories(repositories);
  }
}
