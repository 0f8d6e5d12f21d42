package org.kmpsolv.metadata.model;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * An update as {@code updateinfo} tells of it. Immutable.
 *
 * @param patch the package {@code patch:ID} that stands for it among the packages; it conflicts
 *     with what is older than {@link #affected}
 * @param category what it is about, as a word: "security", "recommended", "optional", …; empty
 *     where unknown
 * @param severity how urgent it is, as a word: "critical", "important", …; empty where unknown
 * @param status "stable", "retracted", …; empty where unknown
 * @param issued when it was issued, in seconds since 1970; 0 where unknown
 * @param rebootSuggested whether the system is to be restarted after one of its packages
 * @param restartSuggested whether it touches the package management itself, which is to be started
 *     again
 * @param message what the user is to be told; empty for nothing
 * @param references where to read more
 * @param affected the packages that it brings
 */
public record Advisory(
    PackageInfo patch,
    String category,
    String severity,
    String status,
    long issued,
    boolean rebootSuggested,
    boolean restartSuggested,
    String message,
    ImmutableList<Reference> references,
    ImmutableList<Affected> affected) {

  /** What the names of patches begin with. */
  public static final String PREFIX = "patch:";

  /** The name without {@code patch:}. */
  public String id() {
    return patch.name().substring(PREFIX.length());
  }

  /** Whether it was taken back, and is not to be installed any more. */
  public boolean isRetracted() {
    return status.equals("retracted");
  }

  /**
   * A report elsewhere; what is not given is empty.
   *
   * @param type {@code bugzilla}, {@code cve}, …
   * @param id {@code CVE-2008-2360}
   */
  public record Reference(String type, String id, String title, String href) {}

  /**
   * A package in the version that the update brings.
   *
   * @param arch null where the update does not say it
   */
  public record Affected(String name, @Nullable String arch, Evr evr) {}
}
