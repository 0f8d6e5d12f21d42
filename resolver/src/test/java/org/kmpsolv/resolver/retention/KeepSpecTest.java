package org.kmpsolv.resolver.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmpsolv.metadata.model.Evr;

class KeepSpecTest {
  @Test
  void eachPartByItself() {
    KeepSpec keep = KeepSpec.parse("latest, latest-2,oldest ,oldest+1,running,6.1-1.2,6.1-1-rt");
    assertEquals(Set.of(0, 2), keep.latest());
    assertEquals(Set.of(0, 1), keep.oldest());
    assertTrue(keep.running());
    assertEquals(Evr.parse("6.1-1.2"), keep.versions().get(0));
    assertEquals("rt", keep.releases().get(0).flavor());
    assertEquals(Evr.parse("6.1-1"), keep.releases().get(0).versions().get(0));
  }

  @Test
  void aReleaseCandidateNeedsNoFlavor() {
    KeepSpec keep = KeepSpec.parse("5.13.0-rc7-17");
    assertTrue(keep.releases().get(0).isVersion(Evr.parse("5.13~rc7-17.1")));
  }

  @Test
  void nothingIsSpecified() {
    assertTrue(KeepSpec.parse(" ").isEmpty());
    assertFalse(KeepSpec.DEFAULT.isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lastest",
        "latest+1",
        "latest-",
        "latest-x",
        "latest-9999999999",
        "oldest-1",
        "Running",
        "6.1",
        "6.1-",
        "default-6.1-1",
        "6.1-1 default"
      })
  void namesThePartThatMakesNoSense(String part) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> KeepSpec.parse("latest," + part));
    assertTrue(String.valueOf(e.getMessage()).startsWith("'" + part + "' is none of "));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "latest,", ",latest", "latest,,running"})
  void noPartIsEmpty(String text) {
    assertThrows(IllegalArgumentException.class, () -> KeepSpec.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "1-3-default, 1-3, true",
    "1-3-default, 1-3.2, true",
    "1-3-default, 1-4, false",
    "1-3-default, 1-3.2.1, false",
    "5.3.18-150200.24-default, 5.3.18-150200.24.9, true",
    "5.8.1-3.g846658e-default, 5.8.1-3.1.g846658e, true",
    "5.8.1-3.g846658e-default, 5.8.1-2.1.g553537d, false",
    "5.13.0-rc7-17-default, 5.13~rc7-17.1, true",
    "5.13.0-rc7-17-default, 5.13.rc7-17.1, true",
    "5.13.1-rc7-19-default, 5.13.1-19.1, true",
    "default, 1-3, false"
  })
  void whatRunsIsAVersionButForItsRebuildCounter(String uname, String version, boolean is) {
    assertEquals(is, UnameRelease.parse(uname).isVersion(Evr.parse(version)));
  }
}
