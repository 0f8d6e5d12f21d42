package org.kmpsolv.metadata.section;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;

/** Hands out the sections of a file, in the order in which they were added. Not thread-safe. */
public final class SectionReader {
  private final ByteBuffer[] sections;
  private int next;

  SectionReader(ByteBuffer[] sections) {
    this.sections = sections;
  }

  public IntBuffer ints() {
    return bytes().asIntBuffer();
  }

  public LongBuffer longs() {
    return bytes().asLongBuffer();
  }

  /** Fails with {@link IndexOutOfBoundsException} where there is no more. */
  public ByteBuffer bytes() {
    return sections[next++];
  }
}
