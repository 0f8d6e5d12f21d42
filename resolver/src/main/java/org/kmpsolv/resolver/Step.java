package org.kmpsolv.resolver;

import com.google.common.collect.ImmutableList;
import org.kmpsolv.metadata.model.Nevra;

/**
 * One package that is installed or removed. Immutable.
 *
 * @param repository the alias of the repository that it comes from; of what is installed where it
 *     is removed
 * @param twin which of those that are written alike there, in the repository's order, from 0
 * @param replaces the installed packages that go because this one comes
 * @param why the reason, which leads to others
 * @param downloadSize bytes to fetch
 * @param installedSize bytes by which the installed packages grow; negative where they shrink
 */
public record Step(
    Action action,
    Nevra nevra,
    String repository,
    int twin,
    ImmutableList<Nevra> replaces,
    Reason why,
    long downloadSize,
    long installedSize) {

  /** A step of which the reason is known in words alone, with the first that is written so. */
  public Step(
      Action action,
      Nevra nevra,
      String repository,
      ImmutableList<Nevra> replaces,
      String reason,
      long downloadSize,
      long installedSize) {
    this(action, nevra, repository, 0, replaces, Reason.told(reason), downloadSize, installedSize);
  }

  /** Why, in words: "asked for", "required by …", … */
  public String reason() {
    return why.tell();
  }

  /** What is done with a package. */
  public enum Action {
    /** New, or beside an older version of its name. */
    INSTALL,
    UPGRADE,
    DOWNGRADE,
    /** The same version, from elsewhere or for another architecture. */
    REINSTALL,
    REMOVE;

    /** The lower-case word of the JSON. */
    public String word() {
      return switch (this) {
        case INSTALL -> "install";
        case UPGRADE -> "upgrade";
        case DOWNGRADE -> "downgrade";
        case REINSTALL -> "reinstall";
        case REMOVE -> "remove";
      };
    }
  }
}
