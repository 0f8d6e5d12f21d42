package org.kmpsolv.scenarios.format;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.resolver.analysis.DeviceClass;
import org.kmpsolv.scenarios.DriverInquiry;
import org.kmpsolv.scenarios.yaml.Mapping;
import org.kmpsolv.scenarios.yaml.Node;
import org.kmpsolv.scenarios.yaml.Text;

/** Reads {@code provide-module} and {@code rescue-set}, of which one is asked for once. */
final class DriverReader {
  private static final String PROVIDE_MODULE = "provide-module";
  private static final String RESCUE_SET = "rescue-set";
  static final String VERBS = PROVIDE_MODULE + ", " + RESCUE_SET;

  private static final String WHAT = "what";
  private static final String CLASS = "class";
  private static final String KERNEL = "kernel";
  private static final String ALL = "all";

  private DriverReader() {}

  static boolean isAsked(Mapping.Entry verb) {
    String word = verb.key().value();
    return word.equals(PROVIDE_MODULE) || word.equals(RESCUE_SET);
  }

  /** What is asked among these verbs, or null where no drivers are. */
  static @Nullable DriverInquiry read(Stream<Mapping.Entry> verbs) {
    List<Mapping.Entry> asked = verbs.filter(DriverReader::isAsked).toList();
    if (asked.size() > 1) {
      throw asked.get(1).key().error("drivers are asked for once");
    }
    return asked.isEmpty() ? null : read(asked.get(0));
  }

  private static DriverInquiry read(Mapping.Entry verb) {
    Node value = verb.value();
    return verb.key().value().equals(PROVIDE_MODULE)
        ? new DriverInquiry.ProvideModule(
            part(value, WHAT).text("a module or a modalias").value(), kernel(value, WHAT))
        : new DriverInquiry.Rescue(
            part(value, CLASS).texts("a class of devices").stream()
                .flatMap(DriverReader::classes)
                .collect(ImmutableSet.toImmutableSet()),
            kernel(value, CLASS));
  }

  /** What it is about; that alone may stand for all. */
  private static Node part(Node value, String key) {
    return value instanceof Mapping mapping ? mapping.require(key) : value;
  }

  private static String kernel(Node value, String other) {
    Node node =
        value instanceof Mapping mapping
            ? mapping.allowing(List.of(other, KERNEL)).get(KERNEL)
            : null;
    return node == null ? "" : Words.word(node.text("what uname -r says"), "what uname -r says");
  }

  private static Stream<DeviceClass> classes(Text text) {
    return text.value().equals(ALL)
        ? Stream.of(DeviceClass.values())
        : Stream.of(
            DeviceClass.named(text.value())
                .orElseThrow(
                    () ->
                        text.error(
                            "'%s' is none of %s, %s"
                                .formatted(
                                    text.value(),
                                    Stream.of(DeviceClass.values())
                                        .map(DeviceClass::word)
                                        .collect(Collectors.joining(", ")),
                                    ALL))));
  }
}
