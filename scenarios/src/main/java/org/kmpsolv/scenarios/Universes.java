package org.kmpsolv.scenarios;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.load.PackageSource;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.repomd.RepomdReader;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.universe.UniverseBuilder;
import org.kmpsolv.resolver.Job;

/** Makes the universe of an inquiry. */
final class Universes {
  private Universes() {}

  /**
   * The universe of all its packages.
   *
   * @param shuffle in which order they are added; null for its own
   */
  static Universe of(Inquiry inquiry, @Nullable Random shuffle) {
    UniverseBuilder builder = Universe.builder();
    inquiry.request().jobs().stream()
        .map(Job::what)
        .filter(what -> what.startsWith("/"))
        .forEach(builder::wantPath);
    List<ScenarioRepository> repositories = shuffled(inquiry.repositories(), shuffle);
    for (ScenarioRepository each : repositories) {
      builder.addRepository(each.repository());
      for (PackageInfo info : shuffled(each.packages(), shuffle)) {
        builder.add(each.repository(), info);
      }
      if (each.path() != null) {
        PackageSource.read(each.path(), info -> builder.add(each.repository(), info));
      }
    }
    repositories.forEach(each -> addFileLists(builder, each));
    return builder.build();
  }

  /** Only now it is known which paths the packages of all repositories require. */
  private static void addFileLists(UniverseBuilder builder, ScenarioRepository each) {
    Path path = each.path();
    if (path != null && Files.isDirectory(path) && !builder.pathsBeyondPrimary().isEmpty()) {
      RepomdReader.open(path)
          .readFileLists(
              builder.pathsBeyondPrimary(),
              (checksum, file) -> builder.addFile(each.repository(), checksum, file));
    }
  }

  static <T> List<T> shuffled(List<T> list, @Nullable Random shuffle) {
    if (shuffle == null) {
      return list;
    }
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, shuffle);
    return copy;
  }
}
