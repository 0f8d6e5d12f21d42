package org.kmpsolv.resolver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What zypper 1.14.42 did with packages of these vendors. */
final class VendorGroupsTest {
  private static final VendorGroups GROUPS =
      new VendorGroups(
          ImmutableList.of(
              ImmutableList.of("suse"),
              ImmutableList.of("myvendor", "other", "opensuse extra", "!neg", "spelled"),
              ImmutableList.of("myvendor spec", "third")));

  @Test
  void aVendorIsOfTheGroupWithTheWordThatItBeginsWith() {
    assertTrue(GROUPS.areOne("SUSE LLC", "suse Linux"));
    assertTrue(GROUPS.areOne("MyVendor", "MyVendor Inc"));
    assertTrue(GROUPS.areOne("MyVendor", "Other Co"));
    assertTrue(GROUPS.areOne("MyVendor", "Spelled"));
    assertFalse(GROUPS.areOne("SUSE LLC", "Other Co"));
  }

  @Test
  void theLongestWordCounts() {
    assertTrue(GROUPS.areOne("MyVendor Special", "MyVendor Spec"));
    assertTrue(GROUPS.areOne("MyVendor Special", "Third"));
    assertFalse(GROUPS.areOne("MyVendor Special", "Other Co"));
  }

  @Test
  void whatBeginsAsOpenSuseIsMeantAsAWhole() {
    assertFalse(GROUPS.areOne("openSUSE", "openSUSE Build"));
    assertFalse(GROUPS.areOne("openSUSE", "SUSE"));
    assertTrue(GROUPS.areOne("openSUSE Extra", "MyVendor"));
    assertFalse(GROUPS.areOne("openSUSE Extra Ltd", "MyVendor"));
  }

  @Test
  void theCaseMeansNothing() {
    assertTrue(GROUPS.areOne("opensuse", "openSUSE"));
    assertTrue(GROUPS.areOne("lone", "LONE"));
    assertFalse(GROUPS.areOne("lone", "lonely"));
  }

  @Test
  void anExclamationMarkIsACharacter() {
    assertTrue(GROUPS.areOne("!neg", "Other"));
    assertFalse(GROUPS.areOne("neg", "Other"));
  }

  @Test
  void globsSayTheSame() {
    VendorGroups groups =
        new VendorGroups(
            ImmutableList.of(
                ImmutableList.of("suse", "open", "opensuse extra", "[x]*"),
                ImmutableList.of("myvendor", "!neg", "opensuse more", "suse special"),
                ImmutableList.of("myvendor spec", "third", "suse special two")));
    List<String> vendors =
        List.of(
            "SUSE",
            "SUSE LLC",
            "suse special",
            "Suse Special Two",
            "suse special twofold",
            "open",
            "openSUSE",
            "openSUSE Extra",
            "opensuse more",
            "opensuse more or less",
            "openers",
            "[x]*",
            "[x]*y",
            "x",
            "xy",
            "!neg",
            "!neg two",
            "neg",
            "MyVendor",
            "myvendor inc",
            "myvendor special",
            "thirds",
            "");
    VendorClasses classes = new VendorClasses(groups.classes());
    for (String vendor : vendors) {
      for (String other : vendors) {
        assertEquals(
            groups.areOne(vendor, other),
            classes.areOne(vendor, other),
            () -> vendor + " and " + other + " in " + classes);
      }
    }
  }
}
