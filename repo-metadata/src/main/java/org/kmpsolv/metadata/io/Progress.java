package org.kmpsolv.metadata.io;

/** Who is told how far a long work is. Called by one thread at a time. */
public interface Progress {
  /** Nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(String work, long bytes) {}

        @Override
        public void advance(long bytes) {}

        @Override
        public void end() {}
      };

  /** A work begins that goes through so many bytes, roughly. */
  void begin(String work, long bytes);

  /** So many bytes more are done. */
  void advance(long bytes);

  /** The work that began last is done, or has failed. */
  void end();
}
