package org.kmpsolv.hooks.bench;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import org.kmpsolv.metadata.load.UniverseLoader;
import org.kmpsolv.metadata.load.UniverseLoader.Source;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.scenarios.generate.UniverseGenerator;
import org.kmpsolv.scenarios.generate.Wishes;

/**
 * Repositories to work on. Immutable.
 *
 * @param name tells it from others
 * @param base the repository of what kernels and KMPs need besides each other
 * @param kernels a repository each, the oldest first, one or more
 * @param driver the capability that is installed
 * @param packages in all of them
 */
public record Stock(
    String name, Path base, ImmutableList<Path> kernels, String driver, int packages) {

  /**
   * What somebody has.
   *
   * @throws org.kmpsolv.metadata.model.MetadataException where it cannot be read
   */
  public static Stock given(Path base, List<Path> kernels, String driver) {
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    sources.add(new Source(new Repository("base", Repository.DEFAULT_PRIORITY), base));
    for (int i = 0; i < kernels.size(); i++) {
      Repository repository = new Repository("kernel-" + i, Repository.DEFAULT_PRIORITY);
      sources.add(new Source(repository, kernels.get(i)));
    }
    return new Stock(
        "given",
        base,
        ImmutableList.copyOf(kernels),
        driver,
        UniverseLoader.load(sources.build(), ImmutableList.of()).packageCount());
  }

  /** As many generated kernels of the real size as come near to that many packages. */
  static Stock generated(Path directory, int size) {
    Wishes usual = Wishes.DEFAULT;
    int kernels = Math.max(1, Math.round((float) size / usual.kmps()));
    int kmps = kernels == 1 ? Math.min(size, usual.kmps()) : usual.kmps();
    List<UniverseGenerator.Written> written =
        UniverseGenerator.write(
            directory,
            new Wishes(kernels, kmps, 0, 0, usual.churn(), usual.breakEvery(), usual.seed()));
    return new Stock(
        "generated",
        directory.resolve("base"),
        written.stream()
            .map(UniverseGenerator.Written::directory)
            .filter(each -> !each.endsWith("base"))
            .collect(ImmutableList.toImmutableList()),
        "kmod(drv00001.ko)",
        written.stream().mapToInt(UniverseGenerator.Written::packages).sum());
  }

  /** All repositories, what kernels need first. */
  List<Path> all() {
    return ImmutableList.<Path>builder().add(base).addAll(kernels).build();
  }
}
