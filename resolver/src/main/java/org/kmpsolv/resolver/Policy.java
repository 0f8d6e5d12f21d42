package org.kmpsolv.resolver;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a plan is chosen. Immutable.
 *
 * @param architecture the machine's, as rpm names it; empty where every architecture runs
 * @param recommends whether recommends and supplements are acted upon
 * @param multiversion which packages may be installed in several versions at once
 * @param coverage what is to be where a module that serves the running kernel would be lost at the
 *     next boot
 * @param timeLimit when the search for a better plan ends; null for never
 * @param options what else is allowed or asked for
 * @param vendors which vendors count as one
 */
public record Policy(
    String architecture,
    boolean recommends,
    Multiversion multiversion,
    CoverageMode coverage,
    @Nullable Duration timeLimit,
    ImmutableSet<Option> options,
    Vendors vendors) {

  /** zypper's, on a machine of x86_64, where no driver may be lost. */
  public static final Policy DEFAULT =
      new Policy(
          "x86_64",
          true,
          Multiversion.DEFAULT,
          CoverageMode.REQUIRE,
          null,
          ImmutableSet.of(),
          VendorClasses.NONE);

  /**
   * What zypper keeps away unless just that package is asked for: packages of patches that were
   * taken back, and fixes made for one customer (PTFs).
   */
  public static final ImmutableList<String> KEPT_AWAY =
      ImmutableList.of("retracted-patch-package()", "ptf()");

  /** What the rule Coverage does. */
  public enum CoverageMode {
    /** No plan loses a module; a kernel that would is held back. */
    REQUIRE,
    /** As few as can be are lost, and the plan names them. */
    WARN,
    /** Nobody looks. */
    IGNORE
  }

  /** The same policy on another machine. */
  public Policy withArchitecture(String other) {
    return new Policy(other, recommends, multiversion, coverage, timeLimit, options, vendors);
  }

  /** The same policy with weak dependencies on or off. */
  public Policy withRecommends(boolean acted) {
    return new Policy(architecture, acted, multiversion, coverage, timeLimit, options, vendors);
  }

  /** The same policy with other packages in several versions. */
  public Policy withMultiversion(Multiversion other) {
    return new Policy(architecture, recommends, other, coverage, timeLimit, options, vendors);
  }

  /** The same policy with another care for modules. */
  public Policy withCoverage(CoverageMode other) {
    return new Policy(architecture, recommends, multiversion, other, timeLimit, options, vendors);
  }

  /** The same policy with another end of the search. */
  public Policy withTimeLimit(@Nullable Duration limit) {
    return new Policy(architecture, recommends, multiversion, coverage, limit, options, vendors);
  }

  /** The same policy with these options and no others. */
  public Policy withOptions(Set<Option> others) {
    return new Policy(
        architecture,
        recommends,
        multiversion,
        coverage,
        timeLimit,
        Sets.immutableEnumSet(others),
        vendors);
  }

  /** The same policy with an option more. */
  public Policy with(Option option) {
    EnumSet<Option> more = EnumSet.of(option);
    more.addAll(options);
    return withOptions(more);
  }

  /** The same policy with other vendors that count as one. */
  public Policy withVendors(Vendors others) {
    return new Policy(architecture, recommends, multiversion, coverage, timeLimit, options, others);
  }

  public boolean has(Option option) {
    return options.contains(option);
  }

  /** Whether what the installed packages recommend counts like what new ones do. */
  public boolean looksAtInstalled() {
    return has(Option.ADD_ALREADY_RECOMMENDED) || has(Option.STRONG_RECOMMENDS);
  }

  /**
   * Which packages may be installed in several versions at once, as zypp.conf's {@code
   * multiversion} says it: package names, and {@code provides:CAPABILITY}. Immutable.
   */
  public record Multiversion(ImmutableList<String> names, ImmutableList<String> capabilities) {
    private static final String PROVIDES = "provides:";
    private static final Splitter WORDS =
        Splitter.on(CharMatcher.whitespace().or(CharMatcher.is(','))).omitEmptyStrings();

    /** zypp.conf's own: {@code provides:multiversion(kernel)}. */
    public static final Multiversion DEFAULT = parse("provides:multiversion(kernel)");

    /** Reads a list separated by commas or spaces. */
    public static Multiversion parse(String specification) {
      ImmutableList.Builder<String> names = ImmutableList.builder();
      ImmutableList.Builder<String> capabilities = ImmutableList.builder();
      for (String word : WORDS.split(specification)) {
        if (word.startsWith(PROVIDES)) {
          capabilities.add(word.substring(PROVIDES.length()));
        } else {
          names.add(word);
        }
      }
      return new Multiversion(names.build(), capabilities.build());
    }
  }
}
