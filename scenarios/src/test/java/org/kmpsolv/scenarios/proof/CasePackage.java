package org.kmpsolv.scenarios.proof;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A package of a test case. Compared by identity.
 *
 * @param identity as a transaction names it, {@code name-version-1.arch@repository}
 * @param priority a higher number is better
 * @param provides its names and versions; 0 is a provide without a version
 */
record CasePackage(
    String identity,
    String name,
    int version,
    String arch,
    String vendor,
    int buildTime,
    String repository,
    int priority,
    List<Wish.Named> provides,
    List<Wish> requires,
    List<Wish> conflicts,
    List<Wish> obsoletes,
    List<Wish> recommends,
    List<Wish> supplements) {

  boolean installed() {
    return repository.equals("@System");
  }

  boolean provides(Wish.Single wish) {
    if (wish instanceof Wish.With with) {
      return provides(with.left()) && provides(with.right());
    }
    if (wish instanceof Wish.Without without) {
      return provides(without.left()) && !provides(without.right());
    }
    return wish instanceof Wish.Named named && provides(named);
  }

  private boolean provides(Wish.Named wish) {
    return provides.stream()
        .anyMatch(
            each ->
                each.name().equals(wish.name())
                    && (each.version() == 0 || wish.means(each.version())));
  }

  /** Whether a name and version mean the package itself. */
  boolean isMeantBy(Wish.Named wish) {
    return wish.name().equals(name) && wish.means(version);
  }

  boolean isNamesake(CasePackage other) {
    return name.equals(other.name);
  }

  boolean isSameBuild(CasePackage other) {
    return isNamesake(other) && version == other.version && arch.equals(other.arch);
  }

  /** As far as one can see, the very same package. */
  boolean isIdentical(CasePackage other) {
    boolean timed = buildTime > 0 && other.buildTime > 0;
    return isSameBuild(other)
        && vendor.equals(other.vendor)
        && (timed
            ? buildTime == other.buildTime
            : Set.copyOf(requires).equals(Set.copyOf(other.requires)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CasePackage of && identity.equals(of.identity);
  }

  @Override
  public int hashCode() {
    return identity.hashCode();
  }

  @Override
  public String toString() {
    return identity;
  }
}
