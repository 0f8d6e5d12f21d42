package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.metadata.zypp.ZyppConfig;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.autoremove.AutoremoveRequest;
import org.kmpsolv.resolver.retention.KeepSpec;

/**
 * What the options of a call leave open: where sources are named, what is usual; else what the
 * machine says that zypper manages.
 */
interface World {

  /**
   * The world of a call.
   *
   * @throws CommandFailure where sources and a root are named
   */
  static World of(Invocation invocation) {
    ParseResult parsed = invocation.parsed();
    SourceOptions named = SourceOptions.read(parsed);
    if (named.gpgCheck().isOn() && !named.hasRepositories()) {
      throw CommandFailure.invalid(
          "signatures are those of --repo: zypper has checked what it downloaded");
    }
    if (named.isEmpty()) {
      return MachineWorld.of(parsed, invocation.complaints());
    }
    if (Options.value(parsed, SourceOptions.ROOT) != null && !named.gpgCheck().needsRoot()) {
      throw CommandFailure.invalid(
          SourceOptions.ROOT + " excludes " + SourceOptions.REPO + " and --installed");
    }
    return new NamedWorld(named, invocation.complaints());
  }

  /**
   * Looks what there is; to be called once.
   *
   * @throws CommandFailure where there is nothing to work on, or part of it is missing
   */
  Sources sources();

  /** What zypp.conf says. */
  ZyppConfig config();

  Policy policy();

  /** The directory of the devices, as the kernel tells them. */
  Path devices();

  /** A modalias for each device; none where the hardware is not looked at. */
  ImmutableList<String> hardware();

  /** As in {@link Request#facts}. */
  ImmutableSet<String> facts();

  /** As in {@link Request#loaded}. */
  ImmutableSet<String> loaded();

  /** Which kernels stay. */
  KeepSpec keep();

  /** The names of what was installed automatically. */
  ImmutableSet<String> automatic();

  /** What every system requires. */
  ImmutableList<Dependency> required();

  /** The same with what is locked. */
  AutoremoveRequest withLocks(Universe universe, AutoremoveRequest request);

  /** What {@code uname -r} says of the kernel that runs; empty where nobody knows. */
  String running(Universe universe);

  /** The request with what holds for each request: locks, what systemCheck says, what runs. */
  Request complete(Universe universe, Request request);
}
