package org.kmpsolv.metadata.model;

/** The eight lists of dependencies that a package has. */
public enum DependencyKind {
  PROVIDES,
  REQUIRES,
  CONFLICTS,
  OBSOLETES,
  RECOMMENDS,
  SUPPLEMENTS,
  SUGGESTS,
  ENHANCES;

  /** The lower-case word, as repomd and scenario files write it. */
  public String word() {
    return switch (this) {
      case PROVIDES -> "provides";
      case REQUIRES -> "requires";
      case CONFLICTS -> "conflicts";
      case OBSOLETES -> "obsoletes";
      case RECOMMENDS -> "recommends";
      case SUPPLEMENTS -> "supplements";
      case SUGGESTS -> "suggests";
      case ENHANCES -> "enhances";
    };
  }
}
