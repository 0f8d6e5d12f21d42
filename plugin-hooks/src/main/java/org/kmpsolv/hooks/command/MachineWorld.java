package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kmpsolv.hooks.guard.Guard;
import org.kmpsolv.hooks.guard.Held;
import org.kmpsolv.hooks.machine.InstalledCheck;
import org.kmpsolv.hooks.machine.LoadedModules;
import org.kmpsolv.hooks.machine.Machine;
import org.kmpsolv.hooks.machine.Sysfs;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.zypp.SystemCheckLine;
import org.kmpsolv.metadata.zypp.ZyppConfig;
import org.kmpsolv.metadata.zypp.ZyppRoot;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Policy.Multiversion;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.VendorGroups;
import org.kmpsolv.resolver.autoremove.AutoremoveRequest;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.RunningKernel;
import org.kmpsolv.resolver.retention.KeepSpec;

/**
 * The machine that the command runs on, or a system below a directory, as zypper knows it. What a
 * verb does not ask for is not read.
 *
 * @param notes the directory where it is kept what was found out; nothing where none is to be kept
 */
record MachineWorld(ZyppRoot root, Complaints complaints, Optional<Path> notes) implements World {

  static MachineWorld of(ParseResult parsed, Complaints complaints) {
    return new MachineWorld(root(parsed), complaints, CacheOptions.directory(parsed));
  }

  /** The system that the options name; fails where there is none. */
  static ZyppRoot root(ParseResult parsed) {
    String directory = Objects.requireNonNullElse(Options.value(parsed, SourceOptions.ROOT), "/");
    return ZyppRoot.at(SourceOptions.existing(SourceOptions.ROOT, directory));
  }

  private static String architecture(ZyppRoot root) {
    return root.config()
        .value("arch", PolicyOptions::checkedArchitecture)
        .orElseGet(Machine::architecture);
  }

  @Override
  public Sources sources() {
    return sources(InstalledCheck.start(root.installed(), notes));
  }

  /** The same with what was installed at another time, in a {@code .solv} file. */
  Sources sourcesAt(Path then) {
    return sources(InstalledCheck.skip(root.installed())).at(then);
  }

  private MachineSources sources(InstalledCheck installed) {
    return MachineSources.of(root, architecture(root), installed, complaints);
  }

  /** A request that asks for nothing, on this machine. */
  Request conditions(Universe universe) {
    return new Request(
        ImmutableList.of(), policy(), hardware(), facts(), loaded(), running(universe));
  }

  /**
   * The kernels that are to be held back.
   *
   * @param running what {@code uname -r} says
   */
  ImmutableList<Held> held(Universe universe, String running) {
    return Guard.of(universe, complete(universe, conditions(universe).withRunning(running)));
  }

  @Override
  public ZyppConfig config() {
    return root.config();
  }

  @Override
  public Policy policy() {
    return Policy.DEFAULT
        .withArchitecture(architecture(root))
        .withRecommends(!config().flag("solver.onlyRequires").orElse(false))
        .withMultiversion(Multiversion.parse(String.join(" ", root.multiversion())))
        .withVendors(new VendorGroups(root.vendorGroups()));
  }

  @Override
  public Path devices() {
    return root.path().resolve("sys/devices");
  }

  @Override
  public ImmutableList<String> hardware() {
    return Sysfs.modaliases(devices());
  }

  @Override
  public ImmutableSet<String> facts() {
    return root.facts();
  }

  @Override
  public ImmutableSet<String> loaded() {
    return LoadedModules.in(root.path().resolve("proc/modules"));
  }

  /** Where zypp.conf says nothing, zypper purges nothing. */
  @Override
  public KeepSpec keep() {
    return config()
        .value("multiversion.kernels", KeepSpec::parse)
        .orElseGet(() -> KeepSpec.parse(""));
  }

  @Override
  public ImmutableSet<String> automatic() {
    return root.autoInstalled();
  }

  @Override
  public ImmutableList<Dependency> required() {
    return root.systemCheck().stream()
        .filter(SystemCheckLine::required)
        .map(SystemCheckLine::capability)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public AutoremoveRequest withLocks(Universe universe, AutoremoveRequest request) {
    List<String> locks = new ArrayList<>(request.locks());
    LockedPackages.names(universe, root.locks()).forEach(locks::add);
    return request.withLocks(locks);
  }

  @Override
  public String running(Universe universe) {
    return RunningKernel.of(new KernelCatalog(universe), null, Machine.kernelRelease()).release();
  }

  @Override
  public Request complete(Universe universe, Request request) {
    List<Job> jobs = new ArrayList<>(request.jobs());
    LockedPackages.targets(universe, root.locks()).forEach(each -> jobs.add(new Job.Lock(each)));
    SystemCheckJobs.of(universe, root.systemCheck(), request.jobs()).forEach(jobs::add);
    Request more = request.withJobs(jobs);
    return request.running().isEmpty() ? more.withRunning(running(universe)) : more;
  }
}
