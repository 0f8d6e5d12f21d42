package org.kmpsolv.packaging;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Streams do the same with methods of our own. */
class ReplacedCallsTest {
  private static final String CALLS = "org/kmpsolv/packaging/calls/";

  @Test
  void theyDoTheSame() throws Exception {
    Map<String, byte[]> files = SampleClasses.files(Streaming.class);
    assertTrue(PackedJars.rewrite(files));
    assertTrue(files.containsKey(CALLS + "StreamCalls.class"), files.keySet().toString());
    String sample = new String(files.values().iterator().next(), ISO_8859_1);
    for (String call : List.of("StreamCalls", "CollectorCalls")) {
      assertTrue(sample.contains(CALLS + call), call);
    }
    Class<?> rewritten = SampleClasses.load(files, Streaming.class);
    Supplier<?> same = (Supplier<?>) rewritten.getDeclaredConstructor().newInstance();
    assertEquals(new Streaming().get(), same.get());
  }

  @Test
  void whoCallsNoneGetsNone() throws Exception {
    Map<String, byte[]> files = SampleClasses.files(LateLoggersTest.Logging.class);
    PackedJars.rewrite(files);
    assertFalse(files.keySet().stream().anyMatch(name -> name.startsWith(CALLS)));
  }
}
