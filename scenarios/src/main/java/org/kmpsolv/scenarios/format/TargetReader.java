package org.kmpsolv.scenarios.format;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.resolver.Job.Modifier;
import org.kmpsolv.resolver.Target;
import org.kmpsolv.resolver.Target.Identity;
import org.kmpsolv.scenarios.yaml.Mapping;
import org.kmpsolv.scenarios.yaml.Node;
import org.kmpsolv.scenarios.yaml.Text;

/** Reads which packages a verb is about, and how it is meant. */
final class TargetReader {
  private static final String ALL = "all";
  private static final String MODIFIERS = "modifiers";
  private static final ImmutableList<String> KEYS =
      ImmutableList.of("what", "name", "provides", "packages", "one-of", "repository");

  private TargetReader() {}

  /**
   * A text, or a mapping with one of the keys.
   *
   * @param besides other keys that may stand beside it
   */
  static Target read(Node node, String... besides) {
    if (!(node instanceof Mapping mapping)) {
      return words(node);
    }
    List<String> allowed = new ArrayList<>(KEYS);
    allowed.addAll(Arrays.asList(besides));
    return read(mapping.allowing(allowed));
  }

  /** How the verb is meant. */
  static ImmutableSet<Modifier> modifiers(Node node) {
    Node modifiers = node instanceof Mapping mapping ? mapping.get(MODIFIERS) : null;
    return modifiers == null
        ? ImmutableSet.of()
        : modifiers.texts("a modifier").stream()
            .map(TargetReader::modifier)
            .collect(ImmutableSet.toImmutableSet());
  }

  private static Modifier modifier(Text text) {
    return Arrays.stream(Modifier.values())
        .filter(modifier -> word(modifier).equals(text.value()))
        .findFirst()
        .orElseThrow(
            () ->
                text.error(
                    "unknown modifier '%s'; there are: %s"
                        .formatted(
                            text.value(),
                            Arrays.stream(Modifier.values())
                                .map(TargetReader::word)
                                .collect(Collectors.joining(", ")))));
  }

  private static String word(Modifier modifier) {
    return Ascii.toLowerCase(modifier.name()).replace('_', '-');
  }

  private static Target words(Node node) {
    String what = node.text("a name, capability, path or glob").value();
    return what.equals(ALL) ? new Target.Everything() : new Target.Words(what);
  }

  private static Target read(Mapping mapping) {
    Target found = null;
    for (Mapping.Entry entry : mapping.entries().values()) {
      Target target = target(entry);
      if (target != null && found != null) {
        throw entry.key().error("only one of these may stand here: " + String.join(", ", KEYS));
      }
      found = found == null ? target : found;
    }
    if (found == null) {
      throw mapping.error("one of these is missing: " + String.join(", ", KEYS));
    }
    return found;
  }

  private static @Nullable Target target(Mapping.Entry entry) {
    Node value = entry.value();
    return switch (entry.key().value()) {
      case "what" -> words(value);
      case "name" -> new Target.Named(relation(value));
      case "provides" -> new Target.Provides(relation(value));
      case "packages" -> new Target.Exactly(identities(value), false);
      case "one-of" -> new Target.Exactly(identities(value), true);
      case "repository" -> new Target.InRepository(value.text("an alias").value());
      default -> null;
    };
  }

  private static Relation relation(Node node) {
    if (DependencyReader.read(node.text("NAME or NAME = VERSION")).get(0)
        instanceof Relation relation) {
      return relation;
    }
    throw node.error("a rich dependency cannot be asked for like this");
  }

  private static ImmutableList<Identity> identities(Node node) {
    return node.texts("NAME-VERSION-RELEASE.ARCH@REPOSITORY").stream()
        .map(TargetReader::identity)
        .collect(ImmutableList.toImmutableList());
  }

  private static Identity identity(Text text) {
    int at = text.value().lastIndexOf('@');
    // What is installed is in '@System'.
    int begin = at > 0 && text.value().charAt(at - 1) == '@' ? at - 1 : at;
    if (begin < 0) {
      throw text.error("'" + text.value() + "' is no NAME-VERSION-RELEASE.ARCH@REPOSITORY");
    }
    return new Identity(
        Words.nevra(text, text.value().substring(0, begin)).toString(),
        text.value().substring(begin + 1));
  }
}
