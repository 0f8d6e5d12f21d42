package org.kmpsolv.metadata.zypp;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kmpsolv.metadata.model.MetadataException;

/**
 * A system that zypper manages. Each method reads its files anew; a file that is not there says
 * nothing, one that is not right is a {@link MetadataException} that names the line. Immutable.
 */
public final class ZyppRoot {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.is(','))).omitEmptyStrings();
  private static final Splitter LIST = Splitter.on(',').trimResults().omitEmptyStrings();

  private final Path root;
  private final ZyppConfig config;
  private final Path configDirectory;
  private final Path cache;

  private ZyppRoot(Path root, ZyppConfig config) {
    this.root = root;
    this.config = config;
    this.configDirectory = config.path(root, "configdir", "/etc/zypp");
    this.cache = config.path(root, "cachedir", "/var/cache/zypp");
  }

  /** Reads the configuration of the system below a directory. */
  public static ZyppRoot at(Path root) {
    Path absolute = root.toAbsolutePath().normalize();
    return new ZyppRoot(absolute, ZyppConfig.read(absolute));
  }

  /** The directory that it is in; {@code /} for the machine itself. */
  public Path path() {
    return root;
  }

  public ZyppConfig config() {
    return config;
  }

  /**
   * The repositories, in the order of files and sections.
   *
   * @param architecture the machine's, which URLs may name
   */
  public ImmutableList<RepositoryDefinition> repositories(String architecture) {
    Path variables = directory("varsdir", "vars.d");
    return RepositoryDefinition.readAll(
        directory("reposdir", "repos.d"), Variables.of(root, variables, architecture));
  }

  /** What zypper has of a repository. */
  public RepositoryCache cache(RepositoryDefinition repository) {
    return new RepositoryCache(
        repository, inCache("metadatadir", "raw"), inCache("solvfilesdir", "solv"));
  }

  /** What zypper has of the rpm database. */
  public InstalledCache installed() {
    return new InstalledCache(root, inCache("solvfilesdir", "solv").resolve("@System"));
  }

  /** Names and {@code provides:CAPABILITY} of what may be installed in several versions. */
  public ImmutableList<String> multiversion() {
    ImmutableList.Builder<String> found = ImmutableList.builder();
    config.text("multiversion").ifPresent(text -> found.addAll(WORDS.split(text)));
    for (Path file : ConfigFile.filesIn(directory("multiversiondir", "multiversion.d"), "")) {
      ConfigFile.lines(file).forEach(line -> found.add(line.text()));
    }
    return found.build();
  }

  /**
   * The vendors of each group, in small letters; those that share one are one group, as libzypp
   * joins them. Of a file that names vendors twice, the last ones count.
   */
  public ImmutableList<ImmutableList<String>> vendorGroups() {
    List<Set<String>> groups = new ArrayList<>();
    // libzypp brings this one.
    groups.add(new LinkedHashSet<>(Set.of("suse")));
    for (Path file : ConfigFile.filesIn(directory("vendordir", "vendors.d"), "")) {
      Set<String> joined = new LinkedHashSet<>();
      for (IniFile.Entry entry : IniFile.read(file).entries()) {
        if (entry.section().equals("main") && entry.key().equals("vendors")) {
          joined.clear();
          LIST.splitToStream(entry.value().toLowerCase(Locale.ROOT)).forEach(joined::add);
        }
      }
      for (Set<String> known : List.copyOf(groups)) {
        if (!Collections.disjoint(known, joined)) {
          joined.addAll(known);
          groups.remove(known);
        }
      }
      groups.add(joined);
    }
    return groups.stream()
        .filter(group -> !group.isEmpty())
        .map(ImmutableList::copyOf)
        .collect(ImmutableList.toImmutableList());
  }

  /** What is locked. */
  public ImmutableList<PackageLock> locks() {
    return config.flag("locksfile.apply").orElse(true)
        ? PackageLock.readAll(config.path(root, "locksfile.path", configDirectory() + "/locks"))
        : ImmutableList.of();
  }

  /**
   * What {@code systemCheck} and {@code systemCheck.d} say, but for the guard's file: that is for
   * those who do not know what this knows by itself.
   */
  public ImmutableList<SystemCheckLine> systemCheck() {
    return SystemCheckLine.readAll(
        config.path(root, "solver.checkSystemFile", configDirectory() + "/systemCheck"),
        systemChecks(),
        guardFile());
  }

  /** The file that keeps zypper from kernels on which drivers would be lost. */
  public Path guardFile() {
    return systemChecks().resolve("kmpsolv.check");
  }

  private Path systemChecks() {
    return config.path(root, "solver.checkSystemFileDir", configDirectory() + "/systemCheck.d");
  }

  /**
   * The names of the packages that were installed automatically. Lines that can be no names are
   * zypper's own: where a system has no {@code products.d}, it takes words of {@code os-release}
   * for a product.
   */
  public ImmutableSet<String> autoInstalled() {
    return ConfigFile.lines(autoInstalledFile()).stream()
        .map(ConfigFile.Line::text)
        .filter(ZyppRoot::isName)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The file that has them. */
  public Path autoInstalledFile() {
    return state("AutoInstalled");
  }

  /**
   * What is true of the system: {@code language(de)}, which its users read, {@code
   * filesystem(xfs)}, on which it lies.
   */
  public ImmutableSet<String> facts() {
    return ImmutableSet.<String>builder()
        .addAll(Languages.facts(ConfigFile.lines(state("RequestedLocales"))))
        .addAll(Filesystems.facts(ConfigFile.lines(root.resolve("etc/sysconfig/storage"))))
        .build();
  }

  /** Whether there is anything of zypper's or of rpm's. */
  public boolean isManaged() {
    return Files.isDirectory(configDirectory) || installed().database().isPresent();
  }

  private static boolean isName(String text) {
    return text.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
  }

  private Path state(String name) {
    return root.resolve("var/lib/zypp").resolve(name);
  }

  private Path directory(String key, String name) {
    return config.path(root, key, configDirectory() + "/" + name);
  }

  private Path inCache(String key, String name) {
    return config.path(root, key, "/" + root.relativize(cache) + "/" + name);
  }

  /** As the configuration writes it: without the root. */
  private String configDirectory() {
    return "/" + root.relativize(configDirectory);
  }
}
