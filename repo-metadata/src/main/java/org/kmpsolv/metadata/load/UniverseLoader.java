package org.kmpsolv.metadata.load;

import com.google.common.collect.ImmutableListMultimap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Advisory;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.repomd.IndexFile;
import org.kmpsolv.metadata.repomd.RepomdReader;
import org.kmpsolv.metadata.universe.PackageBatch;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.universe.UniverseBuilder;

/** Makes the universe of the repositories and the installed packages that somebody has named. */
public final class UniverseLoader {
  private UniverseLoader() {}

  /**
   * Where the packages of a repository are. Immutable.
   *
   * @param repository {@link Repository#SYSTEM} for what is installed; that may have several
   *     sources
   * @param path what {@link PackageSource} reads; what is installed may also be a list as {@code
   *     rpm -qa} prints it, of packages that the repositories have
   * @param partial whether its file lists may be missing, as zypper downloads none
   * @param temporary whether it is written anew for each reading, so that its content alone tells
   *     whether it is the same
   * @param index the {@code repomd.xml} to believe; null for the one that is there when it is read
   */
  public record Source(
      Repository repository,
      Path path,
      boolean partial,
      boolean temporary,
      @Nullable IndexFile index) {
    /** A source that is read as it is found. */
    public Source(Repository repository, Path path, boolean partial, boolean temporary) {
      this(repository, path, partial, temporary, null);
    }

    /** A source that is whole. */
    public Source(Repository repository, Path path) {
      this(repository, path, false, false);
    }

    /** The same, by a {@code repomd.xml} that was verified. */
    public Source withIndex(IndexFile verified) {
      return new Source(repository, path, partial, temporary, verified);
    }

    private RepomdReader open() {
      return index == null ? RepomdReader.open(path) : RepomdReader.open(index);
    }

    private boolean isInstalledList() {
      // What is no regular file, such as a pipe from rpm, could not be read again after a look.
      return repository.isSystem()
          && !Files.isDirectory(path)
          && (!Files.isRegularFile(path) || !PackageSource.recognizes(path));
    }
  }

  private record Packages(Source source, List<PackageInfo> list) {}

  /**
   * A source while it is read.
   *
   * @param reader null where it is no repository in the repomd format
   */
  private record Reading(Source source, PackageBatch batch, @Nullable RepomdReader reader) {
    static Reading of(Source source, PackageBatch batch) {
      boolean repomd = source.index() != null || Files.isDirectory(source.path());
      return new Reading(source, batch, repomd ? source.open() : null);
    }

    /** The packages themselves are kept only where they are candidates for a list. */
    Packages packages(boolean candidates) {
      List<PackageInfo> list = new ArrayList<>();
      Consumer<PackageInfo> sink =
          candidates
              ? info -> {
                batch.add(info);
                list.add(info);
              }
              : batch::add;
      if (reader == null) {
        PackageSource.read(source.path(), sink);
      } else {
        reader.readPackagesBeforehand(sink);
      }
      batch.rest();
      return new Packages(source, list);
    }

    FileEntries files(Set<String> paths) {
      List<FileEntry> list = new ArrayList<>();
      if (reader != null && (!source.partial() || reader.hasFileLists())) {
        reader.readFileLists(paths, (checksum, path) -> list.add(new FileEntry(checksum, path)));
      }
      return new FileEntries(source, list);
    }

    boolean verify() {
      if (reader != null) {
        reader.verifyPackages();
      }
      return true;
    }
  }

  private record FileEntry(String checksum, String path) {}

  private record FileEntries(Source source, List<FileEntry> list) {}

  /**
   * Reads all sources. File lists are read only where a requirement, or one of the paths, needs
   * them.
   *
   * @param paths files that the caller will ask for
   * @throws MetadataException where a source cannot be read or is not right
   * @throws IllegalArgumentException where two repositories have the same alias
   */
  public static Universe load(List<Source> sources, Collection<String> paths) {
    return load(sources, paths, ImmutableListMultimap.of());
  }

  /**
   * Reads all sources, and adds the patches of their advisories.
   *
   * @param advisories by the repository that has them, as {@link #advisories} reads them
   */
  public static Universe load(
      List<Source> sources,
      Collection<String> paths,
      ImmutableListMultimap<Repository, Advisory> advisories) {
    List<Source> lists = sources.stream().filter(Source::isInstalledList).toList();
    UniverseBuilder builder = Universe.builder();
    sources.forEach(source -> builder.addRepository(source.repository()));
    List<Reading> readings =
        sources.stream()
            .filter(source -> !lists.contains(source))
            .map(source -> Reading.of(source, builder.batch(source.repository())))
            .toList();
    try (Workers workers = new Workers()) {
      List<Packages> packages =
          Workers.await(workers.start(readings, reading -> reading.packages(!lists.isEmpty())));
      advisories.forEach((repository, advisory) -> builder.add(repository, advisory.patch()));
      addInstalled(builder, lists, packages);
      paths.forEach(builder::wantPath);
      addFiles(builder, workers, readings, !lists.isEmpty());
      List<Future<Boolean>> verified = workers.start(readings, Reading::verify);
      Universe universe = builder.build();
      Workers.await(verified);
      return universe;
    }
  }

  /**
   * Reads what the repositories tell of their updates.
   *
   * @throws MetadataException where a source cannot be read or is not right
   */
  public static ImmutableListMultimap<Repository, Advisory> advisories(List<Source> sources) {
    ImmutableListMultimap.Builder<Repository, Advisory> all = ImmutableListMultimap.builder();
    for (Source source : sources) {
      if (!source.repository().isSystem() && Files.isDirectory(source.path())) {
        source.open().readAdvisories(advisory -> all.put(source.repository(), advisory));
      }
    }
    return all.build();
  }

  private static void addInstalled(
      UniverseBuilder builder, List<Source> lists, List<Packages> packages) {
    if (lists.isEmpty()) {
      return;
    }
    List<PackageInfo> candidates =
        packages.stream()
            .sorted(
                Comparator.comparing((Packages of) -> of.source().repository().priority())
                    .thenComparing(of -> of.source().repository().alias()))
            .flatMap(of -> of.list().stream())
            .toList();
    for (Source list : lists) {
      InstalledList.read(list.path())
          .lookUp(candidates)
          .forEach(info -> builder.add(Repository.SYSTEM, info));
    }
  }

  private static void addFiles(
      UniverseBuilder builder, Workers workers, List<Reading> readings, boolean alsoInstalled) {
    Set<String> paths = builder.pathsBeyondPrimary();
    if (paths.isEmpty()) {
      return;
    }
    for (FileEntries of : Workers.await(workers.start(readings, each -> each.files(paths)))) {
      for (FileEntry entry : of.list()) {
        builder.addFile(of.source().repository(), entry.checksum(), entry.path());
        if (alsoInstalled) {
          // A listed package was described by its repository, and so are its files.
          builder.addFile(Repository.SYSTEM, entry.checksum(), entry.path());
        }
      }
    }
  }
}
