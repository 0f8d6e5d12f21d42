package org.kmpsolv.resolver.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.KernelNames;

/**
 * A symbol with its checksum, in one of three dialects: {@code ksym(FLAVOR:SYMBOL) = CHECKSUM},
 * {@code ksym(SYMBOL) = CHECKSUM}, or {@code kernel(FLAVOR:GROUP) = HASH}, which lumps a
 * directory's symbols together. Immutable.
 *
 * <p>The checksum is a hexadecimal number and is compared as one: {@code 55f197c} and {@code
 * 055f197c} are the same, {@code 012a3456} and {@code 12a03456} are not, although rpm's version
 * comparison calls those two equal.
 *
 * @param capability the whole name, {@code ksym(default:printk)}
 * @param checksum in lower case without leading zeros; null where any will do
 */
public record Symbol(String capability, @Nullable String checksum) {

  /** The symbol that a relation means; none where it means something else. */
  public static Optional<Symbol> of(Relation relation) {
    return KernelNames.isSymbol(relation.name()) ? Optional.of(meant(relation)) : Optional.empty();
  }

  /** The symbol that a relation means, which must mean one. */
  static Symbol meant(Relation relation) {
    return new Symbol(relation.name(), KernelNames.checksum(relation));
  }

  /** What stands before the colon; empty where there is none. */
  public String flavor() {
    int colon = capability.indexOf(':');
    return colon < 0 ? "" : capability.substring(capability.indexOf('(') + 1, colon);
  }

  /** The symbol or the group by itself. */
  public String name() {
    int start = Math.max(capability.indexOf('('), capability.indexOf(':')) + 1;
    return capability.substring(start, capability.length() - 1);
  }

  @Override
  public String toString() {
    return checksum == null ? capability : capability + " = " + checksum;
  }
}
