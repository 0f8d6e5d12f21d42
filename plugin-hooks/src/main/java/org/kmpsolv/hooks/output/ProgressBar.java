package org.kmpsolv.hooks.output;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.io.Progress;

/** A bar on the terminal while a long work is done; it goes when that ends. */
public final class ProgressBar implements Progress {
  private static final int INTERVAL_MILLIS = 200;
  private static final long MEBIBYTE = 1 << 20;

  private final PrintStream terminal;
  private final int columns;
  private me.tongfei.progressbar.@Nullable ProgressBar bar;

  /**
   * @param columns the terminal's width
   */
  public ProgressBar(PrintStream terminal, int columns) {
    this.terminal = terminal;
    this.columns = columns;
  }

  @Override
  public void begin(String work, long bytes) {
    bar =
        new ProgressBarBuilder()
            .setTaskName(work)
            .setInitialMax(bytes)
            .setUnit(" MiB", MEBIBYTE)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(INTERVAL_MILLIS)
            .setConsumer(new ConsoleProgressBarConsumer(terminal, columns - 1))
            .clearDisplayOnFinish()
            .build();
  }

  @Override
  public void advance(long bytes) {
    if (bar != null) {
      bar.stepBy(bytes);
    }
  }

  @Override
  public void end() {
    if (bar != null) {
      bar.close();
    }
  }
}
