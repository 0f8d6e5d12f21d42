package org.kmpsolv.hooks.zypper;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.kmpsolv.resolver.Plan;

/** How zypper is told to download what a plan adds, and to install nothing. */
public final class DownloadCommand {
  private DownloadCommand() {}

  /**
   * The program and its arguments.
   *
   * @param root of the system that zypper is to manage
   * @return empty where the plan adds nothing
   * @throws ZypperFailure where zypper cannot be told of a package by its name
   */
  public static ImmutableList<String> of(Path root, Plan plan) {
    Change change = Change.of(plan);
    return change.added().isEmpty() ? ImmutableList.of() : new Zypper(root).download(change);
  }
}
