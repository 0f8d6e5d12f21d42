package org.kmpsolv.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** A logger is asked for when it is used, and is the one of its name. */
class LateLoggersTest {

  @Test
  void itIsAskedForWhenItIsUsed() throws Exception {
    Map<String, byte[]> files = SampleClasses.files(Logging.class);
    assertTrue(PackedJars.rewrite(files));
    Class<?> rewritten = SampleClasses.load(files, Logging.class);
    Callable<?> sample = (Callable<?>) rewritten.getDeclaredConstructor().newInstance();
    assertNull(LogManager.getLogManager().getLogger(Logging.NAME));
    assertSame(sample.call(), Logger.getLogger(Logging.NAME));
    assertEquals("beside it", sample.toString());
    assertFalse(
        Arrays.stream(rewritten.getDeclaredFields())
            .anyMatch(field -> field.getType() == Logger.class));
  }

  /** What other classes may read stays as it is. */
  @Test
  void sharedOnesStay() throws IOException {
    assertFalse(PackedJars.rewrite(SampleClasses.files(Sharing.class)));
  }

  /** Logs to a logger of its own; public for who loads it anew. */
  public static final class Logging implements Callable<Logger> {
    static final String NAME = "kmpsolv.packaging.logging";

    private static final Logger LOGGER = Logger.getLogger(NAME);
    private static final String BESIDE = Objects.toString(NAME.isEmpty() ? null : "beside it");

    @Override
    public Logger call() {
      return LOGGER;
    }

    @Override
    public String toString() {
      return BESIDE;
    }
  }

  /** Lets others log to its logger. */
  static final class Sharing implements Supplier<Logger> {
    static final Logger LOGGER = Logger.getLogger("kmpsolv.packaging.sharing");

    @Override
    public Logger get() {
      return LOGGER;
    }
  }
}
