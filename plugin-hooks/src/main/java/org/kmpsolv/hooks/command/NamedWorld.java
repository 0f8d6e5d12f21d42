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

/** A world of named sources, which need not be those of any machine: what is usual holds. */
record NamedWorld(SourceOptions named, Complaints complaints) implements World {
  @Override
  public Sources sources() {
    return named.checked(complaints);
  }

  @Override
  public ZyppConfig config() {
    return ZyppConfig.NONE;
  }

  @Override
  public Policy policy() {
    return Policy.DEFAULT;
  }

  @Override
  public Path devices() {
    return Path.of("/sys/devices");
  }

  @Override
  public ImmutableList<String> hardware() {
    return ImmutableList.of();
  }

  @Override
  public ImmutableSet<String> facts() {
    return ImmutableSet.of();
  }

  @Override
  public ImmutableSet<String> loaded() {
    return ImmutableSet.of();
  }

  @Override
  public KeepSpec keep() {
    return KeepSpec.DEFAULT;
  }

  @Override
  public ImmutableSet<String> automatic() {
    return ImmutableSet.of();
  }

  @Override
  public ImmutableList<Dependency> required() {
    return ImmutableList.of();
  }

  @Override
  public AutoremoveRequest withLocks(Universe universe, AutoremoveRequest request) {
    return request;
  }

  @Override
  public String running(Universe universe) {
    return "";
  }

  @Override
  public Request complete(Universe universe, Request request) {
    return request;
  }
}
