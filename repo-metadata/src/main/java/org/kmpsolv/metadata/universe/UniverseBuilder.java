package org.kmpsolv.metadata.universe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.universe.PackageBatch.Row;

/**
 * Collects packages and makes the universe of them. What comes out does not depend on the order in
 * which repositories and packages come in, unless it is asked to. Not safe for use by several
 * threads.
 */
public final class UniverseBuilder {
  /** What createrepo lists in the primary data; any other path is found in the file lists alone. */
  private static final Pattern IN_PRIMARY = Pattern.compile("/etc/.*|/usr/lib/sendmail|.*bin/.*");

  private final Map<String, Repository> repositories = new LinkedHashMap<>();
  private Comparator<Repository> ofOnePriority = Comparator.comparing(Repository::alias);
  private boolean keepsOrder;
  private final DependencyNumbers numbers = new DependencyNumbers();
  private final List<PackageBatch> batches = new ArrayList<>();

  /** For who adds packages one by one. */
  private final Map<String, PackageBatch> batchByAlias = new HashMap<>();

  private final Set<String> wantedPaths = new HashSet<>();
  private final Map<FileKey, Set<String>> filesByChecksum = new HashMap<>();

  private record FileKey(String alias, String checksum) {}

  /**
   * Adds a package, and what it supplements by what it provides.
   *
   * @throws IllegalArgumentException where another repository has the same alias
   */
  public void add(Repository repository, PackageInfo info) {
    batchOf(repository).add(info);
  }

  /**
   * Adds a package that has all its supplements written out.
   *
   * @throws IllegalArgumentException where another repository has the same alias
   */
  public void addAsWritten(Repository repository, PackageInfo info) {
    batchOf(repository).addAsWritten(info);
  }

  private PackageBatch batchOf(Repository repository) {
    addRepository(repository);
    return batchByAlias.computeIfAbsent(repository.alias(), alias -> batch(repository));
  }

  /**
   * A batch for packages of that repository, which a thread of its own may fill; all are to be
   * filled before anything else is asked of this builder.
   *
   * @throws IllegalArgumentException where another repository has the same alias
   */
  public PackageBatch batch(Repository repository) {
    addRepository(repository);
    PackageBatch batch = new PackageBatch(repository, numbers);
    batches.add(batch);
    return batch;
  }

  /**
   * Adds a repository, which may have no packages.
   *
   * @throws IllegalArgumentException where another repository has the same alias
   */
  public void addRepository(Repository repository) {
    Repository known = repositories.putIfAbsent(repository.alias(), repository);
    if (known != null && !known.equals(repository)) {
      throw new IllegalArgumentException(
          "two repositories have the alias '" + repository.alias() + "'");
    }
  }

  /**
   * Says that of the repositories of one priority that were added so far the first one comes first,
   * not that of the first alias: where the same package is in several, it is taken from there. And
   * of the packages that are written alike in a repository the one that was added first.
   */
  public void keepOrder() {
    keepsOrder = true;
    ofOnePriority = Comparator.comparing(List.copyOf(repositories.values())::indexOf);
  }

  /**
   * Says that somebody will ask for that path, so that the packages that hold it count as its
   * providers.
   */
  public void wantPath(String path) {
    wantedPaths.add(path);
  }

  /**
   * The paths that somebody requires and that a repository's primary data do not answer: look into
   * its file lists.
   */
  public Set<String> pathsBeyondPrimary() {
    Set<String> beyond = new TreeSet<>(wantedPaths);
    batches.forEach(batch -> beyond.addAll(batch.wantedPaths()));
    beyond.removeIf(path -> IN_PRIMARY.matcher(path).matches());
    return beyond;
  }

  /** Says that the package of that checksum holds a path. */
  public void addFile(Repository repository, String checksum, String path) {
    filesByChecksum
        .computeIfAbsent(new FileKey(repository.alias(), checksum), key -> new TreeSet<>())
        .add(path);
  }

  /** The universe of all that was added. */
  public Universe build() {
    Comparator<Repository> order =
        Comparator.comparing(Repository::priority).thenComparing(ofOnePriority);
    List<Repository> ordered = new ArrayList<>(repositories.values());
    ordered.sort(order);
    Dependency[] values = numbers.values();
    List<Row> canonical = new ArrayList<>();
    Set<String> paths = new HashSet<>(wantedPaths);
    for (PackageBatch batch : batches) {
      canonical.addAll(batch.rows());
      paths.addAll(batch.wantedPaths());
      paths.addAll(batch.splitPaths());
    }
    canonical.sort(
        keepsOrder
            ? asWritten(order)
            : canonical(order).thenComparing(row -> written(row, values)));
    UniverseAssembler assembler = new UniverseAssembler(ordered, numbers, values, paths);
    for (Row row : canonical) {
      Set<String> more =
          filesByChecksum.getOrDefault(
              new FileKey(row.repository().alias(), row.info().checksum()), Set.of());
      assembler.add(row, more);
    }
    return assembler.assemble();
  }

  private static Comparator<Row> asWritten(Comparator<Repository> order) {
    return Comparator.comparing((Row row) -> row.info().name())
        .thenComparing(row -> row.info().arch())
        .thenComparing(row -> row.info().evr())
        .thenComparing(row -> row.info().evr().toString())
        .thenComparing(PackageBatch.Row::repository, order);
  }

  private static Comparator<Row> canonical(Comparator<Repository> order) {
    return asWritten(order)
        .thenComparing(row -> row.info().vendor())
        .thenComparing(row -> row.info().buildTime())
        .thenComparing(row -> row.info().checksum())
        .thenComparing(row -> row.info().toString());
  }

  /** All that a package depends on, in words. */
  private static String written(Row row, Dependency[] values) {
    return Stream.concat(row.dependencies().stream(), Stream.of(row.preRequires()))
        .map(list -> list.stream().mapToObj(number -> values[number]).toList().toString())
        .collect(Collectors.joining());
  }

  /**
   * The kinds of dependencies that packages can meet, so that their provider sets are worth knowing
   * beforehand.
   */
  static boolean isMet(DependencyKind kind) {
    return kind != DependencyKind.PROVIDES && kind != DependencyKind.OBSOLETES;
  }
}
