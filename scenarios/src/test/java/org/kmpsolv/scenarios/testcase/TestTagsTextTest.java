package org.kmpsolv.scenarios.testcase;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;

/** Packages as testtags. */
final class TestTagsTextTest {

  @ParameterizedTest(name = "{0}: {1} as {2}")
  @CsvSource({
    "patch:fix, cups.x86_64 < 1.3-5, (cups . x86_64) < 1.3-5",
    "patch:fix, python3.11.noarch < 2, (python3.11 . noarch) < 2",
    "patch:fix, python3.11 < 2, python3.11 < 2",
    "patch:fix, cups < 2, cups < 2",
    "cups, cups-lib.x86_64 < 2, cups-lib.x86_64 < 2"
  })
  void theArchitectureOfWhatAPatchConflictsWithStandsApart(
      String name, String conflict, String written) {
    TestTagsText text = new TestTagsText();
    text.add(
        PackageInfo.builder(name, Evr.parse("1"), "noarch")
            .add(DependencyKind.CONFLICTS, Dependency.parse(conflict))
            .build(),
        List.of());
    assertTrue(text.lines().contains("=Con: " + written), () -> text.lines().toString());
  }
}
