package org.kmpsolv.metadata.model;

/** What names one build of a package: name, epoch, version, release and architecture. Immutable. */
public record Nevra(String name, Evr evr, String arch) {

  /** As {@code rpm -qa} writes it, {@code name-[epoch:]version-release.arch}. */
  @Override
  public String toString() {
    return name + "-" + evr + "." + arch;
  }
}
