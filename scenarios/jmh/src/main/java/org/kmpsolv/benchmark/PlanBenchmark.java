package org.kmpsolv.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kmpsolv.metadata.load.UniverseLoader;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.Target;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes from a universe to a plan. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PlanBenchmark {
  private Universe offered = Universe.builder().build();
  private Universe updatable = Universe.builder().build();

  @Setup
  public void read() {
    offered = UniverseLoader.load(RealKernels.offered(), List.of());
    updatable = UniverseLoader.load(RealKernels.updatable(), List.of());
  }

  /** A driver, and the kernel that it loads on. */
  @Benchmark
  public Resolution install() {
    return Resolver.resolve(offered, Request.of(List.of(new Job.Install("kmod(i915.ko)"))));
  }

  /** A kernel with all of its KMPs. */
  @Benchmark
  public Resolution updateAll() {
    return Resolver.resolve(updatable, Request.of(List.of(new Job.UpdateAll())));
  }

  /** A problem: the driver of one kernel, and the other kernel alone. */
  @Benchmark
  public Resolution problem() {
    return Resolver.resolve(
        offered,
        Request.of(
            List.of(
                new Job.Install("i915-kmp-default = 6.1.176-1"),
                new Job.Lock(new Target.Words("kernel-default-image = 6.1.176-1")))));
  }
}
