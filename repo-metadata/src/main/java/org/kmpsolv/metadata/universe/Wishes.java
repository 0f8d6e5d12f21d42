package org.kmpsolv.metadata.universe;

import java.nio.IntBuffer;
import org.kmpsolv.metadata.section.SectionReader;
import org.kmpsolv.metadata.section.SectionWriter;

/** What packages supplement, and which packages supplement it. Immutable. */
public final class Wishes {
  private final IntBuffer meanings;
  private final Lists packages;

  Wishes(IntBuffer meanings, Lists packages) {
    this.meanings = meanings;
    this.packages = packages;
  }

  static Wishes read(SectionReader in) {
    return new Wishes(in.ints(), Lists.read(in));
  }

  void write(SectionWriter out) {
    out.add(meanings);
    packages.write(out);
  }

  public int size() {
    return meanings.limit();
  }

  /** What is supplemented: a dependency, always a meaning, each once. */
  public int meaning(int wish) {
    return meanings.get(wish);
  }

  /** The packages that supplement it, ascending. */
  public Ints packages(int wish) {
    return packages.get(wish);
  }
}
