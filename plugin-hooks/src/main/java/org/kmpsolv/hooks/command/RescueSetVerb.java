package org.kmpsolv.hooks.command;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.kmpsolv.hooks.output.Rescue;
import org.kmpsolv.hooks.zypper.DownloadCommand;
import org.kmpsolv.hooks.zypper.ZypperFailure;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.analysis.DeviceClass;
import org.kmpsolv.resolver.analysis.DeviceDrivers;
import org.kmpsolv.resolver.analysis.RescueSet;
import org.kmpsolv.resolver.kernel.Kernel;
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

  @Override
  public String name() {
    return "rescue-set";
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
    // What the hardware wants that is there is another question.
    Request request = PolicyOptions.read(parsed, world).request(List.of()).withHardware(List.of());
    Situation situation = Asked.of(invocation, world, request, List.of()).situation();
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
    RescueSet set = RescueSet.of(invocation.planner()::resolve, situation, drivers);
    if (!(set.answer() instanceof Plan plan)) {
      return Planning.tell(invocation, set.answer());
    }
    invocation
        .report()
        .rescue(
            new Rescue(
                release,
                words,
                drivers.installed().size(),
                plan,
                set.leftOut(),
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

  private static ImmutableList<String> command(ParseResult parsed, Plan plan) {
    String root = Objects.requireNonNullElse(Options.value(parsed, SourceOptions.ROOT), "/");
    try {
      return DownloadCommand.of(Path.of(root), plan);
    } catch (ZypperFailure e) {
      throw new CommandFailure(ExitCode.ofZypper(e.exitCode()), e.reason());
    }
  }
}
