package org.kmpsolv.metadata.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A capability and the versions of it that are meant. Immutable.
 *
 * @param name the capability: a package name, {@code ksym(default:printk)}, a path, …
 * @param comparison {@link Comparison#ANY} where no version is named
 * @param evr null exactly where the comparison is {@link Comparison#ANY}
 */
public record Relation(String name, Comparison comparison, @Nullable Evr evr)
    implements Dependency {

  /** Fails with {@link IllegalArgumentException} where a version lacks or is too many. */
  public Relation {
    if ((comparison == Comparison.ANY) != (evr == null)) {
      throw new IllegalArgumentException(
          "a version is named exactly where it is compared: " + name);
    }
  }

  /** The capability in every version. */
  public static Relation of(String name) {
    return new Relation(name, Comparison.ANY, null);
  }

  // By hand, as a record's own go through method handles, which are slow until they are warm; and a
  // hash that is the same in each run.
  @Override
  public int hashCode() {
    return (name.hashCode() * 31 + comparison.symbol().hashCode()) * 31
        + (evr == null ? 0 : evr.hashCode());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Relation that
            && comparison == that.comparison
            && name.equals(that.name)
            && Objects.equals(evr, that.evr));
  }

  @Override
  public String toString() {
    return evr == null ? name : name + " " + comparison.symbol() + " " + evr;
  }
}
