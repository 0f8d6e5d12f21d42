package org.kmpsolv.metadata.module;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;

/** What {@code .modinfo} holds: {@code key=value}, a key perhaps several times. Immutable. */
public record ModuleInfo(ImmutableListMultimap<String, String> values) {
  private static final Splitter WORDS = Splitter.onPattern("[\\s,]+").omitEmptyStrings();

  /** The devices and the names that the module answers to, as patterns. */
  public ImmutableList<String> aliases() {
    return values.get("alias");
  }

  /** The files that the driver may load into its device. */
  public ImmutableList<String> firmware() {
    return values.get("firmware");
  }

  /** The modules whose symbols it needs, as modpost found them. */
  public ImmutableSet<String> depends() {
    return words("depends", word -> true);
  }

  /** The modules and aliases that are to be loaded before or after it, without which it loads. */
  public ImmutableSet<String> softDependencies() {
    return words("softdep", word -> !word.endsWith(":"));
  }

  private ImmutableSet<String> words(String key, Predicate<String> wanted) {
    return values.get(key).stream()
        .flatMap(WORDS::splitToStream)
        .filter(wanted)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The release of the kernel that it was built for; empty where it does not say. */
  public String release() {
    String magic = values.get("vermagic").stream().findFirst().orElse("");
    int space = magic.indexOf(' ');
    return space < 0 ? magic : magic.substring(0, space);
  }

  /** In one line; empty where it has none. */
  public String description() {
    return values.get("description").stream().findFirst().orElse("");
  }

  /** As the module names it: {@code GPL v2}; empty where it does not. */
  public String license() {
    return values.get("license").stream().findFirst().orElse("");
  }
}
