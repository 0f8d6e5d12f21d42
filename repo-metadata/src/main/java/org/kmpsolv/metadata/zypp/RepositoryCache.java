package org.kmpsolv.metadata.zypp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What zypper has of a repository: the metadata as they were downloaded, and the same as {@code
 * .solv}. Immutable.
 */
public final class RepositoryCache {
  private static final String REPOMD = "repodata/repomd.xml";

  private final RepositoryDefinition repository;
  private final Path raw;
  private final Path solv;

  RepositoryCache(RepositoryDefinition repository, Path rawDirectory, Path solvDirectory) {
    this.repository = repository;
    this.raw = rawDirectory.resolve(repository.cacheName());
    this.solv = solvDirectory.resolve(repository.cacheName());
  }

  /** Where the packages are and how well. */
  public enum State {
    /** The {@code .solv} is made from the metadata that there are. */
    FRESH,
    /** The {@code .solv} is older than the metadata, or missing. */
    STALE,
    /**
     * The {@code .solv} is newer than the metadata, and its cookie does not say that it is theirs.
     */
    UNSURE,
    /** There is nothing to read. */
    MISSING
  }

  /**
   * What is there.
   *
   * @param path the {@code .solv} file where it is fresh, else the directory of the metadata; empty
   *     where there is nothing
   */
  public record Found(State state, Optional<Path> path) {}

  /**
   * Looks what is there. Repositories of other formats than repomd are there as {@code .solv}
   * alone.
   */
  public Found find() {
    Path file = solv.resolve("solv");
    Optional<Path> metadata = metadata();
    if (metadata.isPresent()) {
      State state = state(metadata.get(), file);
      return new Found(state, state == State.FRESH ? Optional.of(file) : metadata);
    }
    boolean otherFormat = Files.isDirectory(raw) && Files.isRegularFile(file);
    return otherFormat
        ? new Found(State.FRESH, Optional.of(file))
        : new Found(State.MISSING, Optional.empty());
  }

  /** The metadata as they were downloaded; empty where they are not in the repomd format. */
  public Optional<Path> metadata() {
    Path metadata = raw.resolve(repository.path());
    return Files.isRegularFile(metadata.resolve(REPOMD)) ? Optional.of(metadata) : Optional.empty();
  }

  private State state(Path metadata, Path file) {
    try {
      if (Files.isRegularFile(file)) {
        boolean newer =
            Files.getLastModifiedTime(file)
                    .compareTo(Files.getLastModifiedTime(metadata.resolve(REPOMD)))
                >= 0;
        return isFresh(metadata) ? State.FRESH : newer ? State.UNSURE : State.STALE;
      }
    } catch (IOException e) {
      // Then it is not to be relied on.
    }
    return State.STALE;
  }

  /**
   * As libzypp compares: the cookie is of {@code repomd.xml}, the URL, and for some media of the
   * list of media.
   */
  private boolean isFresh(Path metadata) {
    Optional<String> cookie = StatusCookie.read(solv.resolve("cookie"));
    if (cookie.isEmpty()) {
      return false;
    }
    try {
      List<String> parts = new ArrayList<>();
      parts.add(StatusCookie.part(Files.readAllBytes(metadata.resolve(REPOMD))));
      repository.urls().stream().findFirst().ifPresent(url -> parts.add(StatusCookie.part(url)));
      if (cookie.get().equals(StatusCookie.of(parts))) {
        return true;
      }
      Path media = raw.resolve("media.1/media");
      if (!Files.isRegularFile(media)) {
        return false;
      }
      parts.add(StatusCookie.part(Files.readAllBytes(media)));
      return cookie.get().equals(StatusCookie.of(parts));
    } catch (IOException e) {
      return false;
    }
  }
}
