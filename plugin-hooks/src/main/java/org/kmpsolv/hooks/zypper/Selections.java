package org.kmpsolv.hooks.zypper;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.model.Nevra;

/** A change in zypper's words: {@code +name.arch=version-release -name.arch=version-release}. */
final class Selections {
  /** What zypper reads as a name, and not as an option, a pattern, a relation or a repository. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.+-]*");

  private static final Pattern EDITION =
      Pattern.compile("(\\d+:)?[A-Za-z0-9_.+~^]+-[A-Za-z0-9_.+~^]+");
  private static final Pattern ARCHITECTURE = Pattern.compile("\\w+");

  private Selections() {}

  /**
   * The arguments, to stand behind {@code --}.
   *
   * @throws ZypperFailure where zypper cannot be told of a package by its name
   */
  static ImmutableList<String> of(Change change) {
    ImmutableList.Builder<String> arguments = ImmutableList.builder();
    Comparator<Nevra> order = Comparator.comparing(Nevra::toString);
    change.added().stream().sorted(order).forEach(nevra -> arguments.add("+" + word(nevra)));
    // zypper alone keeps older versions of what can be there in several.
    Sets.difference(change.removed(), change.added()).stream()
        .sorted(order)
        .forEach(nevra -> arguments.add("-" + word(nevra)));
    return arguments.build();
  }

  private static String word(Nevra nevra) {
    String edition = nevra.evr().toString();
    if (!NAME.matcher(nevra.name()).matches()
        || !EDITION.matcher(edition).matches()
        || !ARCHITECTURE.matcher(nevra.arch()).matches()) {
      throw new ZypperFailure(
          ZypperFailure.FAILED,
          "zypper cannot be told of a package that is named '"
              + MetadataFile.oneLine(nevra.toString())
              + "'. Nothing is done.");
    }
    return nevra.name() + "." + nevra.arch() + "=" + edition;
  }
}
