package org.kmpsolv.scenarios.format;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.resolver.Option;
import org.kmpsolv.resolver.Policy;
import org.kmpsolv.resolver.VendorClasses;
import org.kmpsolv.scenarios.yaml.Mapping;
import org.kmpsolv.scenarios.yaml.Node;
import org.kmpsolv.scenarios.yaml.Sequence;
import org.kmpsolv.scenarios.yaml.Text;

/** Reads {@code policy}; what it does not name stays as it is by default. */
final class PolicyReader {
  private static final String SECONDS = "a number of seconds above 0";
  private static final String MODES = "require, warn or ignore";

  private PolicyReader() {}

  static Policy read(@Nullable Node node, Policy otherwise) {
    if (node == null) {
      return otherwise;
    }
    Mapping mapping =
        node.mapping("a policy")
            .allowing(
                List.of(
                    "recommends", "multiversion", "coverage", "options", "vendors", "time-limit"));
    Policy policy = otherwise;
    Node recommends = mapping.get("recommends");
    if (recommends != null) {
      policy = policy.withRecommends(recommends.text("true or false").truth());
    }
    Node multiversion = mapping.get("multiversion");
    if (multiversion != null) {
      policy = policy.withMultiversion(multiversion(multiversion));
    }
    Node options = mapping.get("options");
    if (options != null) {
      policy = policy.withOptions(options(options));
    }
    Node vendors = mapping.get("vendors");
    if (vendors != null) {
      policy = policy.withVendors(vendors(vendors));
    }
    Node limit = mapping.get("time-limit");
    if (limit != null) {
      policy = policy.withTimeLimit(seconds(limit.text(SECONDS)));
    }
    Node coverage = mapping.get("coverage");
    return coverage == null ? policy : policy.withCoverage(coverage(coverage.text(MODES)));
  }

  private static Duration seconds(Text text) {
    if (!text.value().matches("\\d{1,9}(\\.\\d{1,9})?")) {
      throw text.wanted(SECONDS);
    }
    long nanos = new BigDecimal(text.value()).movePointRight(9).longValueExact();
    if (nanos == 0) {
      throw text.wanted(SECONDS);
    }
    return Duration.ofNanos(nanos);
  }

  private static Set<Option> options(Node node) {
    Set<Option> options = EnumSet.noneOf(Option.class);
    for (Text text : node.texts("an option")) {
      options.add(
          Arrays.stream(Option.values())
              .filter(option -> word(option).equals(text.value()))
              .findFirst()
              .orElseThrow(
                  () ->
                      text.error(
                          "unknown option '%s'; there are: %s"
                              .formatted(
                                  text.value(),
                                  Arrays.stream(Option.values())
                                      .map(PolicyReader::word)
                                      .collect(Collectors.joining(", "))))));
    }
    return options;
  }

  private static String word(Option option) {
    return Ascii.toLowerCase(option.name()).replace('_', '-');
  }

  /** Those that begin so, as in zypp's files. */
  private static VendorClasses vendors(Node node) {
    return new VendorClasses(
        node.list("a list of classes, each a list of vendors").stream()
            .map(
                each ->
                    each.texts("a vendor").stream()
                        .map(text -> text.value() + "*")
                        .collect(ImmutableList.toImmutableList()))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Policy.CoverageMode coverage(Text text) {
    return switch (text.value()) {
      case "require" -> Policy.CoverageMode.REQUIRE;
      case "warn" -> Policy.CoverageMode.WARN;
      case "ignore" -> Policy.CoverageMode.IGNORE;
      default -> throw text.error("'" + text.value() + "' is not " + MODES);
    };
  }

  private static Policy.Multiversion multiversion(Node node) {
    if (node instanceof Sequence sequence && sequence.nodes().isEmpty()) {
      return Policy.Multiversion.parse("");
    }
    return Policy.Multiversion.parse(
        node.texts("a name or provides:CAPABILITY").stream()
            .map(Text::value)
            .collect(Collectors.joining(" ")));
  }
}
