package org.kmpsolv.resolver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.universe.Universe;

/** Which packages a job means. Immutable. */
public sealed interface Target {

  /**
   * As on the command line: a name, {@code name=version}, {@code name.arch}, a capability, a path
   * or a glob. Names win over capabilities.
   */
  record Words(String text) implements Target {
    @Override
    public String toString() {
      return text;
    }
  }

  /** The packages of that name and version; a name may end in {@code .arch}. */
  record Named(Relation relation) implements Target {

    /** This version of a package: other versions of its name will not do. */
    public static Named version(Universe universe, int id) {
      return new Named(new Relation(universe.name(id), Comparison.EQUAL, universe.evr(id)));
    }

    @Override
    public String toString() {
      return relation.toString();
    }
  }

  /** The packages that provide the capability. */
  record Provides(Relation capability) implements Target {
    @Override
    public String toString() {
      return capability.toString();
    }
  }

  /**
   * Just these packages.
   *
   * @param anyOf whether one of several is enough, rather than that package by itself
   */
  record Exactly(ImmutableList<Identity> packages, boolean anyOf) implements Target {
    @Override
    public String toString() {
      return packages.stream().map(Identity::toString).collect(Collectors.joining(", "));
    }
  }

  /**
   * What is written so in one repository, which may have it several times.
   *
   * @param nevra as {@code name-version-release.arch}, with an epoch that is not 0 before the
   *     version
   * @param twin which of those that are written alike there, in the repository's order, from 0; or
   *     {@link #ALL} of them
   */
  record Identity(String nevra, String repository, int twin) {
    /** Each one that is written so. */
    public static final int ALL = -1;

    /** All that are written so. */
    public Identity(String nevra, String repository) {
      this(nevra, repository, ALL);
    }

    /** One very package. */
    public static Identity of(Universe universe, int id) {
      Identity like = like(universe, id);
      return new Identity(like.nevra(), like.repository(), universe.twin(id));
    }

    /** All that are written as a package is. */
    public static Identity like(Universe universe, int id) {
      return new Identity(universe.nevra(id).toString(), universe.repository(id).alias());
    }

    @Override
    public String toString() {
      return nevra + "@" + repository;
    }
  }

  /**
   * What another target means, but for some packages.
   *
   * @param spared the whole NEVRAs of those
   */
  record AllBut(Target of, ImmutableSet<String> spared) implements Target {
    @Override
    public String toString() {
      return of.toString();
    }
  }

  /** All packages of a repository. */
  record InRepository(String alias) implements Target {
    @Override
    public String toString() {
      return "repository " + alias;
    }
  }

  /** All packages. */
  record Everything() implements Target {
    @Override
    public String toString() {
      return "";
    }
  }
}
