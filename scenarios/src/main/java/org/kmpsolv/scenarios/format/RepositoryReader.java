package org.kmpsolv.scenarios.format;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.scenarios.ScenarioRepository;
import org.kmpsolv.scenarios.yaml.Mapping;
import org.kmpsolv.scenarios.yaml.Node;
import org.kmpsolv.scenarios.yaml.Sequence;
import org.kmpsolv.scenarios.yaml.Text;

/**
 * Reads {@code repositories} and {@code installed}: packages, the path of some, or for a repository
 * a mapping with its priority.
 *
 * @param architecture that of a package which names none
 */
record RepositoryReader(String architecture, Paths paths) {
  private static final String WHAT = "a list of packages, or a path";

  ImmutableList<ScenarioRepository> read(Mapping root) {
    ImmutableList.Builder<ScenarioRepository> all = ImmutableList.builder();
    Node repositories = root.get("repositories");
    if (repositories != null) {
      repositories
          .mapping("a mapping of aliases to packages")
          .entries()
          .values()
          .forEach(entry -> all.add(repository(entry)));
    }
    Node installed = root.get("installed");
    if (installed != null) {
      all.add(contents(Repository.SYSTEM, installed));
    }
    return all.build();
  }

  private ScenarioRepository repository(Mapping.Entry entry) {
    String alias = Words.word(entry.key(), "an alias");
    if (alias.equals(Repository.SYSTEM_ALIAS)) {
      throw entry.key().error("what is installed stands under 'installed'");
    }
    if (!(entry.value() instanceof Mapping mapping)) {
      return contents(new Repository(alias, Repository.DEFAULT_PRIORITY), entry.value());
    }
    mapping.allowing(List.of("priority", "packages"));
    return contents(
        new Repository(alias, priority(mapping.get("priority"))), mapping.require("packages"));
  }

  private static int priority(@Nullable Node node) {
    if (node == null) {
      return Repository.DEFAULT_PRIORITY;
    }
    Text text = node.text("a priority");
    long priority = text.count();
    if (priority > Integer.MAX_VALUE) {
      throw text.wanted("a priority, 99 or so");
    }
    return (int) priority;
  }

  private ScenarioRepository contents(Repository repository, Node node) {
    return node instanceof Sequence sequence
        ? new ScenarioRepository(
            repository, new PackageReader(architecture).readAll(sequence.nodes()), null)
        : new ScenarioRepository(repository, ImmutableList.of(), paths.find(node.text(WHAT)));
  }
}
