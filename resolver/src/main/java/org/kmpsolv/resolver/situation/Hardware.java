package org.kmpsolv.resolver.situation;

import java.util.List;
import java.util.Optional;

/** The devices of a machine, as the kernel names them. Immutable. */
public final class Hardware {
  private static final String PREFIX = "modalias(";

  private final List<String> modaliases;

  /**
   * @param modaliases one for each device
   */
  public Hardware(List<String> modaliases) {
    this.modaliases = modaliases.stream().sorted().distinct().toList();
  }

  /**
   * The first device that {@code modalias(GLOB)} means; none where it means none, or is another
   * namespace.
   */
  public Optional<String> device(String capability) {
    if (modaliases.isEmpty() || !capability.startsWith(PREFIX)) {
      return Optional.empty();
    }
    String glob = capability.substring(PREFIX.length(), capability.length() - 1);
    return modaliases.stream().filter(modalias -> Glob.matches(glob, modalias)).findFirst();
  }
}
