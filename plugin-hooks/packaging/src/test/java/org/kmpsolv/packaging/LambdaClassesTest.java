package org.kmpsolv.packaging;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What lambdas of every kind do, they do as classes too; the virtual machine verifies these. */
class LambdaClassesTest {

  @Test
  void theyDoTheSame() throws Exception {
    Map<String, byte[]> files =
        SampleClasses.files(
            Lambdas.class, Lambdas.Inner.class, Lambdas.Greeter.class, Lambdas.Widening.class);
    assertTrue(PackedJars.rewrite(files));
    assertEquals(List.of(), linkedAtRunTime(files));
    Class<?> rewritten = SampleClasses.load(files, Lambdas.class);
    Supplier<?> same = (Supplier<?>) rewritten.getDeclaredConstructor().newInstance();
    assertEquals(new Lambdas().get(), same.get());
  }

  /** The names of the classes that still have lambdas. */
  private static List<String> linkedAtRunTime(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .filter(file -> new String(file.getValue(), ISO_8859_1).contains("LambdaMetafactory"))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A lambda that is more than one interface is left to Java. */
  @Test
  void serializableOnesStay() throws IOException {
    assertFalse(PackedJars.rewrite(SampleClasses.files(Serializable.class)));
  }

  /** Has one that can be written to a stream. */
  static final class Serializable {
    private Serializable() {}

    static Supplier<String> made() {
      return (Supplier<String> & java.io.Serializable) () -> "a";
    }
  }
}
