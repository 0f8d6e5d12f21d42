package org.kmpsolv.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kmpsolv.metadata.cache.UniverseCache;
import org.kmpsolv.metadata.load.UniverseLoader;
import org.kmpsolv.metadata.universe.Universe;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to have the universe of two kernels, 8,050 packages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class UniverseBenchmark {
  private Path directory = Path.of("");
  private UniverseCache cache = UniverseCache.none();

  @Setup
  public void fillCache() throws IOException {
    directory = Files.createTempDirectory("kmpsolv-jmh");
    cache = UniverseCache.in(directory, System.err::println);
    cache.load(RealKernels.offered(), List.of(), false);
  }

  @TearDown
  public void emptyCache() throws IOException {
    try (var files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }

  /** From repomd metadata. */
  @Benchmark
  public Universe read() {
    return UniverseLoader.load(RealKernels.offered(), List.of());
  }

  /** From the cache. */
  @Benchmark
  public Universe map() {
    return cache.load(RealKernels.offered(), List.of(), false);
  }
}
