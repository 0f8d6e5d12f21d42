package org.kmpsolv.benchmark;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import org.kmpsolv.metadata.load.UniverseLoader.Source;
import org.kmpsolv.metadata.model.Repository;

/** The two kernels in {@code scenarios/data}, as sources; Maven runs JMH in the module's folder. */
final class RealKernels {
  private static final Path DIRECTORY = Path.of("../data/kernels");
  private static final List<String> ALL = List.of("base", "6.1.176-1", "6.1.187-1");

  private RealKernels() {}

  /** All of them offered. */
  static List<Source> offered() {
    return ALL.stream().map(RealKernels::offered).toList();
  }

  /** The older one installed, all of it; the newer one offered. */
  static List<Source> updatable() {
    return ImmutableList.of(installed(ALL.get(0)), installed(ALL.get(1)), offered(ALL.get(2)));
  }

  private static Source offered(String name) {
    return new Source(new Repository(name, Repository.DEFAULT_PRIORITY), DIRECTORY.resolve(name));
  }

  private static Source installed(String name) {
    return new Source(Repository.SYSTEM, DIRECTORY.resolve(name));
  }
}
