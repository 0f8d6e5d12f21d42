package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kmpsolv.metadata.load.UniverseLoader;
import org.kmpsolv.metadata.load.UniverseLoader.Source;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.Universe;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options that say what there is. Immutable.
 *
 * @param repositories those of {@code --repo}
 * @param installed those of {@code --installed}
 */
record SourceOptions(ImmutableList<Source> repositories, ImmutableList<Source> installed) {
  private static final String REPO = "--repo";
  private static final String INSTALLED = "--installed";

  static void addTo(CommandSpec spec) {
    Options.values(
        spec,
        "[ALIAS=]DIR[,PRIORITY]",
        "A repository's directory, and its priority where it is not 99: the lower number wins."
            + " May be repeated.",
        REPO);
    Options.values(
        spec,
        "FILE-OR-DIR",
        "What is installed: a directory as of --repo, a file in testtags, or a list that 'rpm"
            + " -qa' wrote, of packages that the repositories have. May be repeated.",
        INSTALLED);
  }

  static SourceOptions read(ParseResult parsed) {
    Map<String, Source> repositories = new LinkedHashMap<>();
    List<RepositoryArgument> arguments =
        Options.values(parsed, REPO).stream().map(RepositoryArgument::parse).toList();
    // Given aliases first, so that a default alias never takes one of them.
    for (RepositoryArgument argument : arguments) {
      String alias = argument.alias();
      if (alias != null && repositories.put(alias, argument.source(alias)) != null) {
        throw CommandFailure.invalid("two repositories have the alias '" + alias + "'");
      }
    }
    for (RepositoryArgument argument : arguments) {
      if (argument.alias() == null) {
        String alias = argument.defaultAlias(repositories.keySet());
        repositories.put(alias, argument.source(alias));
      }
    }
    List<Source> installed =
        Options.values(parsed, INSTALLED).stream()
            .map(text -> new Source(Repository.SYSTEM, existing(INSTALLED, text)))
            .toList();
    return new SourceOptions(
        ImmutableList.copyOf(repositories.values()), ImmutableList.copyOf(installed));
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

  /**
   * Reads it all.
   *
   * @param asked what the request names; those that are paths are looked up in file lists
   * @throws CommandFailure where there is no source at all
   */
  Universe load(Collection<String> asked) {
    if (repositories.isEmpty() && installed.isEmpty()) {
      throw new CommandFailure(
          ExitCode.NO_REPOSITORIES, "no repositories defined: name one with --repo DIR");
    }
    List<String> paths = asked.stream().filter(what -> what.startsWith("/")).toList();
    return UniverseLoader.load(
        ImmutableList.<Source>builder().addAll(repositories).addAll(installed).build(), paths);
  }
}
