package org.kmpsolv.metadata.zypp;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.Repository;

/**
 * A repository as a file in {@code repos.d} defines it. Immutable.
 *
 * @param repository its alias and its priority
 * @param enabled whether zypper uses it
 * @param urls where it is, with the variables replaced; empty where a mirror list says it
 * @param type {@code rpm-md}, {@code yast2}, {@code plaindir} or empty
 * @param path of the metadata below the URL, without a slash at the beginning
 */
public record RepositoryDefinition(
    Repository repository, boolean enabled, ImmutableList<String> urls, String type, String path) {

  /**
   * Reads the files {@code *.repo} of a directory.
   *
   * @throws MetadataException where one is not right, or two repositories have one alias
   */
  static ImmutableList<RepositoryDefinition> readAll(Path directory, Variables variables) {
    Map<String, RepositoryDefinition> found = new LinkedHashMap<>();
    for (Path file : ConfigFile.filesIn(directory, ".repo")) {
      Map<String, List<IniFile.Entry>> sections = new LinkedHashMap<>();
      for (IniFile.Entry entry : IniFile.read(file).entries()) {
        sections.computeIfAbsent(entry.section(), key -> new ArrayList<>()).add(entry);
      }
      for (List<IniFile.Entry> section : sections.values()) {
        RepositoryDefinition definition = of(section, variables);
        if (found.put(definition.repository().alias(), definition) != null) {
          throw section
              .get(0)
              .line()
              .failure(
                  "the alias "
                      + ConfigFile.quoted(definition.repository().alias())
                      + " is another repository's already");
        }
      }
    }
    return ImmutableList.copyOf(found.values());
  }

  private static RepositoryDefinition of(List<IniFile.Entry> section, Variables variables) {
    IniFile.Entry head = section.get(0);
    String alias = head.line().read(head.section(), RepositoryDefinition::alias);
    // A repository is enabled only where the file says so; so does libzypp read it.
    boolean enabled = false;
    int priority = Repository.DEFAULT_PRIORITY;
    ImmutableList.Builder<String> urls = ImmutableList.builder();
    String type = "";
    String path = "";
    for (IniFile.Entry entry : section) {
      switch (entry.key()) {
        case "enabled" -> enabled = entry.line().read(entry.value(), ConfigFile::truth);
        case "priority" ->
            priority = entry.line().read(entry.value(), RepositoryDefinition::priority);
        case "baseurl" -> urls.add(variables.expand(entry.value()));
        case "type" -> type = entry.value();
        case "path" -> path = entry.line().read(entry.value(), RepositoryDefinition::below);
        default -> {}
      }
    }
    return new RepositoryDefinition(
        new Repository(alias, priority), enabled, urls.build(), type, path);
  }

  private static String alias(String text) {
    if (text.isBlank() || text.startsWith(".") || text.startsWith("@") || text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(ConfigFile.quoted(text) + " cannot be an alias");
    }
    return text;
  }

  /** Zero stands for the default, as in libzypp. */
  private static int priority(String text) {
    try {
      int priority = Integer.parseInt(text);
      if (priority >= 0) {
        return priority == 0 ? Repository.DEFAULT_PRIORITY : priority;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new IllegalArgumentException(ConfigFile.quoted(text) + " is no priority");
  }

  private static String below(String text) {
    if (List.of(text.split("/")).contains("..") || text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(ConfigFile.quoted(text) + " leads out of the repository");
    }
    return text.replaceFirst("^/+", "");
  }

  /** The name of its directories in the caches. */
  String cacheName() {
    return repository.alias().replace('/', '_');
  }
}
