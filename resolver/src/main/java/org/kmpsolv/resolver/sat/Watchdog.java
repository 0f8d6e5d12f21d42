package org.kmpsolv.resolver.sat;

import org.jspecify.annotations.Nullable;

/** Calls for an end when the time is over. */
final class Watchdog implements AutoCloseable {
  private final long deadline;
  private final @Nullable Thread thread;

  private Watchdog(long deadline, @Nullable Thread thread) {
    this.deadline = deadline;
    this.thread = thread;
  }

  /**
   * Starts to watch.
   *
   * @param deadline in {@link System#nanoTime}; {@link Long#MAX_VALUE} for never
   */
  static Watchdog start(long deadline, Runnable alarm) {
    if (deadline == Long.MAX_VALUE) {
      return new Watchdog(deadline, null);
    }
    Thread thread = new Thread(() -> watch(deadline, alarm), "time limit");
    thread.setDaemon(true);
    thread.start();
    return new Watchdog(deadline, thread);
  }

  private static void watch(long deadline, Runnable alarm) {
    try {
      for (long left = deadline - System.nanoTime();
          left > 0;
          left = deadline - System.nanoTime()) {
        Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
      }
      // The solver clears the alarm when it starts, so it is given until it is heard.
      while (!Thread.interrupted()) {
        alarm.run();
        Thread.sleep(10);
      }
    } catch (InterruptedException e) {
      // The question was answered in time.
    }
  }

  boolean isOver() {
    return deadline != Long.MAX_VALUE && deadline - System.nanoTime() <= 0;
  }

  @Override
  public void close() {
    if (thread != null) {
      thread.interrupt();
    }
  }
}
