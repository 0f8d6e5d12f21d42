package org.kmpsolv.resolver;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

final class VendorClassesTest {
  private static final VendorClasses CLASSES =
      new VendorClasses(
          ImmutableList.of(
              ImmutableList.of("!openSUSE Build*", "openSUSE*", "suse*"),
              ImmutableList.of("oth?r*")));

  @Test
  void vendorsAreOneWhereGlobsOfAClassMatchTheWholeOfBoth() {
    assertTrue(CLASSES.areOne("SUSE LLC", "openSUSE"));
    assertTrue(CLASSES.areOne("Other", "other people"));
    assertFalse(CLASSES.areOne("SUSE LLC", "other"));
    assertFalse(CLASSES.areOne("my suse", "SUSE"));
  }

  @Test
  void anExceptionComesFirst() {
    assertFalse(CLASSES.areOne("opensuse build service", "openSUSE"));
    assertTrue(CLASSES.areOne("openSUSE Build", "openSUSE Build"));
  }

  @Test
  void withoutClassesEachIsItsOwn() {
    assertTrue(VendorClasses.NONE.areOne("a", "a"));
    assertFalse(VendorClasses.NONE.areOne("a", "A"));
  }
}
