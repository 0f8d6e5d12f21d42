package org.kmpsolv.resolver.kernel;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Relation;

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
  private static final String KSYM = "ksym(";
  private static final String KERNEL = "kernel(";

  /** Whether the capability is in one of the dialects. */
  static boolean isSymbol(String capability) {
    return capability.endsWith(")")
        && (capability.startsWith(KSYM)
            || (capability.startsWith(KERNEL) && capability.indexOf(':') > 0));
  }

  /** The symbol that a relation means; none where it means something else. */
  public static Optional<Symbol> of(Relation relation) {
    if (!isSymbol(relation.name())) {
      return Optional.empty();
    }
    Evr evr = relation.evr();
    String checksum =
        evr != null && relation.comparison() == Comparison.EQUAL ? normalized(evr) : null;
    return Optional.of(new Symbol(relation.name(), checksum));
  }

  private static String normalized(Evr evr) {
    String text = evr.toString().toLowerCase(Locale.ROOT);
    int zeros = 0;
    while (zeros < text.length() - 1 && text.charAt(zeros) == '0') {
      zeros++;
    }
    return text.substring(zeros);
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
