package org.kmpsolv.hooks.command;

import java.util.List;
import org.kmpsolv.metadata.universe.Universe;

/** {@code kmpsolv search WORD…}. */
final class SearchVerb implements Verb {
  private static final String DESCRIPTIONS = "--search-descriptions";

  @Override
  public String name() {
    return "search";
  }

  @Override
  public String alias() {
    return "se";
  }

  @Override
  public String summary() {
    return "List the packages whose name has one of the words in it.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.addTo(spec, "WORD", "Part of a name, or a glob for all of it; case does not matter.");
    Options.flag(spec, "Look also into summaries and descriptions.", "-d", DESCRIPTIONS);
    SourceOptions.addTo(spec);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    List<String> words = invocation.arguments("word");
    boolean descriptions = Options.isSet(invocation.parsed(), DESCRIPTIONS);
    Universe universe =
        Loading.loadWithPatches(invocation, World.of(invocation).sources(), List.of());
    List<Integer> found = PackageQuery.containing(universe, words, descriptions);
    invocation.report().found(universe, found);
    return found.isEmpty() ? ExitCode.NOT_FOUND : ExitCode.OK;
  }
}
