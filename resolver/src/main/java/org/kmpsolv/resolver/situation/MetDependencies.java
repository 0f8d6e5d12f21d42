package org.kmpsolv.resolver.situation;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kmpsolv.metadata.universe.Shape;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Option;

/** Which dependencies are met: by packages, and by what is so of the machine. */
public final class MetDependencies {
  private final Situation situation;
  private final Universe universe;
  private final BitSet installed;
  private final Hardware hardware;
  private final Map<Integer, ImmutableList<String>> devices = new HashMap<>();

  MetDependencies(Situation situation) {
    this.situation = situation;
    this.universe = situation.universe();
    this.installed = situation.installed();
    this.hardware = new Hardware(situation.request().hardware());
  }

  /** Whether a namespace dependency is true of this machine. */
  public boolean isTrue(int dependency) {
    if (situation.request().hardware().isEmpty() && situation.request().facts().isEmpty()) {
      return false;
    }
    return device(dependency).isPresent()
        || situation.request().facts().contains(universe.relationName(dependency));
  }

  /** The installed packages that a package wishes to come for, as it was split off from them. */
  public List<Integer> splitFrom(int dependency) {
    if (!situation.request().policy().has(Option.SPLIT_PROVIDES)) {
      return List.of();
    }
    int[] packages = universe.splitFrom(dependency);
    return packages.length == 0
        ? List.of()
        : Arrays.stream(packages).filter(situation::isInstalled).boxed().toList();
  }

  private boolean isSplit(int dependency, BitSet packages) {
    for (int id : splitFrom(dependency)) {
      if (!packages.get(id) && situation.updates().takers(id).stream().anyMatch(packages::get)) {
        return true;
      }
    }
    return false;
  }

  /** The device that a namespace dependency means; none where it is not met. */
  public Optional<String> device(int dependency) {
    return devices(dependency).stream().findFirst();
  }

  /** The devices that a namespace dependency means, in order. */
  public ImmutableList<String> devices(int dependency) {
    return devices.computeIfAbsent(dependency, key -> hardware.devices(universe.relationName(key)));
  }

  /** The devices of the machine. */
  public Hardware hardware() {
    return hardware;
  }

  /** Whether a dependency is met by what is installed before the plan. */
  public boolean isMetBefore(int dependency) {
    return isMet(universe.meaning(dependency), installed);
  }

  /**
   * Whether one of those packages, and not one that was there, has a part in whether a dependency,
   * which must be a meaning, is met.
   */
  public boolean isMetAnew(int meaning, BitSet packages) {
    return universe
        .involved(meaning)
        .anyMatch(id -> packages.get(id) && !situation.isInstalled(id));
  }

  /** Whether a dependency, which must be a meaning, is met by those packages and this machine. */
  public boolean isMet(int meaning, BitSet packages) {
    Shape shape = universe.shape(meaning);
    return switch (shape) {
      case ALWAYS -> true;
      case NAMESPACE -> isTrue(meaning) || isSplit(meaning, packages);
      case PROVIDED -> universe.set(universe.providerSet(meaning)).intersects(packages);
      case AND -> isMet(left(meaning), packages) && isMet(right(meaning), packages);
      case OR -> isMet(left(meaning), packages) || isMet(right(meaning), packages);
      case IF, UNLESS -> {
        boolean condition = isMet(right(meaning), packages) == (shape == Shape.IF);
        int otherwise = universe.otherwise(meaning);
        if (condition) {
          yield isMet(left(meaning), packages);
        }
        yield otherwise < 0 ? shape == Shape.IF : isMet(universe.meaning(otherwise), packages);
      }
    };
  }

  /** Whether the machine says that a meaning is not met; so it is with nearly all modaliases. */
  public boolean isNever(int meaning) {
    return switch (universe.shape(meaning)) {
      case NAMESPACE -> !isTrue(meaning) && splitFrom(meaning).isEmpty();
      case AND -> isNever(right(meaning)) || isNever(left(meaning));
      case ALWAYS, PROVIDED, OR, IF, UNLESS -> false;
    };
  }

  private int left(int meaning) {
    return universe.meaning(universe.left(meaning));
  }

  private int right(int meaning) {
    return universe.meaning(universe.right(meaning));
  }
}
