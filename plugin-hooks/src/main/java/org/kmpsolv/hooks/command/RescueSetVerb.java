package org.kmpsolv.hooks.command;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kmpsolv.hooks.output.Rescue;
import org.kmpsolv.hooks.zypper.DownloadCommand;
import org.kmpsolv.hooks.zypper.ZypperFailure;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.Step;
import org.kmpsolv.resolver.analysis.DeviceClass;
import org.kmpsolv.resolver.analysis.DeviceDrivers;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.Obstacle;
import org.kmpsolv.resolver.situation.Situation;

/**
 * {@code kmpsolv rescue-set [--class CLASS]}: the KMPs to keep downloaded for the day when new
 * hardware needs them and there is no network. In JSON the answer to a request, and besides, with
 * all keys always there:
 *
 * <ul>
 *   <li>{@code kernel}: the release of the kernel that they load on,
 *   <li>{@code classes}: of devices,
 *   <li>{@code installed}: how many KMPs of them are installed already,
 *   <li>{@code left_out}: the KMPs of them that cannot be installed, {@code package} and {@code
 *       reason},
 *   <li>{@code command}: what downloads the others with what they need, word by word; empty where
 *       there are none.
 * </ul>
 */
final class RescueSetVerb implements Verb {
  private static final String CLASS = "--class";

  /** Of the symbols that are in the way, so many are told. */
  private static final int OBSTACLES = 3;

  @Override
  public String name() {
    return "rescue-set";
  }

  @Override
  public String alias() {
    return "";
  }

  @Override
  public String summary() {
    return "Plan which KMPs to keep downloaded for new hardware.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.none(spec, "[--class CLASS]...");
    Options.values(
        spec,
        "CLASS",
        "Drivers of network, storage or usb devices; several separated by commas (default all).",
        CLASS);
    KernelOption.addTo(spec);
    SourceOptions.addTo(spec);
    PolicyOptions.addTo(spec);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    ParseResult parsed = invocation.parsed();
    ImmutableSet<DeviceClass> classes = classes(parsed);
    World world = World.of(invocation);
    Request asks = PolicyOptions.read(parsed, world).request(List.of());
    Universe universe = Loading.load(invocation, world.sources(), List.of());
    // What the hardware wants that is there is another question.
    Request request = world.complete(universe, asks).withHardware(List.of());
    Situation situation = new Situation(universe, request);
    DeviceDrivers drivers =
        DeviceDrivers.of(situation, KernelOption.read(parsed, situation), classes);
    List<String> words = classes.stream().map(DeviceClass::word).toList();
    String release = drivers.kernel().map(Kernel::release).orElse("");
    if (drivers.isEmpty()) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND,
          release.isEmpty()
              ? "no kernel is known"
              : "no KMP for "
                  + String.join(", ", words)
                  + " devices loads on the kernel "
                  + release);
    }
    invocation.report().progress("Resolving package dependencies...");
    Resolution answer =
        invocation.planner().resolve(universe, request.withJobs(jobs(universe, request, drivers)));
    if (!(answer instanceof Plan plan)) {
      return Planning.tell(invocation, answer);
    }
    invocation
        .report()
        .rescue(
            new Rescue(
                release,
                words,
                drivers.installed().size(),
                plan,
                leftOut(invocation.planner(), universe, request, drivers, plan),
                command(parsed, plan)));
    return ExitCode.OK;
  }

  private static ImmutableSet<DeviceClass> classes(ParseResult parsed) {
    List<String> words =
        Options.values(parsed, CLASS).stream()
            .flatMap(value -> Splitter.on(',').splitToStream(value))
            .toList();
    return words.isEmpty()
        ? ImmutableSet.copyOf(DeviceClass.values())
        : words.stream()
            .map(word -> DeviceClass.named(word).orElseThrow(() -> unknown(word)))
            .collect(ImmutableSet.toImmutableSet());
  }

  private static CommandFailure unknown(String word) {
    return CommandFailure.invalid(CLASS + ": '" + word + "' is none of network, storage, usb");
  }

  /** Those that exclude each other cannot all be; the plan is closed with the others. */
  private static List<Job> jobs(Universe universe, Request request, DeviceDrivers drivers) {
    ImmutableList.Builder<Job> jobs = ImmutableList.builder();
    jobs.addAll(request.jobs());
    for (int id : drivers.missing()) {
      jobs.add(new Job.Install(KmpTarget.of(universe, id), ImmutableSet.of(Modifier.WEAK)));
    }
    return jobs.build();
  }

  /** Why each of the others is not among them. */
  private static ImmutableMap<Nevra, String> leftOut(
      Planner planner, Universe universe, Request request, DeviceDrivers drivers, Plan plan) {
    Set<Nevra> comes = plan.steps().stream().map(Step::nevra).collect(Collectors.toSet());
    Map<Nevra, String> leftOut = new TreeMap<>(Comparator.comparing(Nevra::toString));
    for (int id : drivers.missing()) {
      if (!comes.contains(universe.nevra(id))) {
        leftOut.put(
            universe.nevra(id), "cannot be installed: " + problem(planner, universe, request, id));
      }
    }
    drivers
        .notLoadable()
        .forEach(
            (id, obstacles) ->
                leftOut.put(
                    universe.nevra(id),
                    "does not load: "
                        + obstacles.stream()
                            .map(Obstacle::tell)
                            .limit(OBSTACLES)
                            .collect(Collectors.joining(", "))
                        + (obstacles.size() > OBSTACLES ? ", …" : "")));
    return ImmutableMap.copyOf(leftOut);
  }

  private static String problem(Planner planner, Universe universe, Request request, int id) {
    Job job = new Job.Install(KmpTarget.of(universe, id), ImmutableSet.of());
    Resolution alone =
        planner.resolve(
            universe,
            request.withJobs(ImmutableList.<Job>builder().addAll(request.jobs()).add(job).build()));
    return alone instanceof Resolution.Unsolvable unsolvable && !unsolvable.problems().isEmpty()
        ? unsolvable.problems().get(0).summary()
        : "not beside the others";
  }

  private static ImmutableList<String> command(ParseResult parsed, Plan plan) {
    String root = Objects.requireNonNullElse(Options.value(parsed, SourceOptions.ROOT), "/");
    try {
      return DownloadCommand.of(Path.of(root), plan);
    } catch (ZypperFailure e) {
      throw new CommandFailure(ExitCode.ofZypper(e.exitCode()), e.reason());
    }
  }
}
