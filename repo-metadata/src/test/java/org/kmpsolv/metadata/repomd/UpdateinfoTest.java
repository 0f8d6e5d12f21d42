package org.kmpsolv.metadata.repomd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kmpsolv.metadata.repomd.TestRepository.packageXml;
import static org.kmpsolv.metadata.repomd.TestRepository.primary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmpsolv.metadata.model.Advisory;
import org.kmpsolv.metadata.model.Advisory.Reference;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.PackageInfo;

/** What an update is read as: a package, and what a reader of advisories wants to know. */
final class UpdateinfoTest {

  private static final String UPDATE =
      """
      <updates>
      <update status="stable" from="maint@example.org" type="security" version="36">
        <id>kernel-7</id><title>Kernel fixes
      </title><severity>important</severity>
        <issued date="1213630432"/><updated date="2010-10-22 13:14:35"/>
        <references><reference href="https://e.org/1" id="CVE-1" title="Bad" type="cve"/></references>
        <description>It fixes.</description><message>Read this.</message>
        <pkglist><collection>
          <package name="a" arch="x86_64" version="1" release="2">
            <filename>a.rpm</filename><reboot_suggested>True</reboot_suggested><restart_suggested>1</restart_suggested></package>
          <package name="a" arch="i586" version="1" release="2"/>
          <package name="b" arch="noarch" epoch="4" version="1" release="2"/>
          <package name="c" version="1"/>
        </collection></pkglist>
      </update>
      </updates>
      """;

  @TempDir Path directory;

  private Advisory read(String updateinfo) {
    TestRepository unused = new TestRepository(directory).add("updateinfo", ".gz", updateinfo);
    List<Advisory> advisories = new ArrayList<>();
    RepomdReader.open(directory).readAdvisories(advisories::add);
    assertEquals(1, advisories.size());
    return advisories.get(0);
  }

  @Test
  void isAPatchThatConflictsWithWhatIsOlder() {
    PackageInfo patch = read(UPDATE).patch();
    assertEquals("patch:kernel-7", patch.name());
    assertEquals("36", patch.evr().toString());
    assertEquals("noarch", patch.arch());
    assertEquals("maint@example.org", patch.vendor());
    assertEquals("Kernel fixes", patch.summary());
    assertEquals("It fixes.", patch.description());
    assertEquals(1_287_753_275, patch.buildTime());
    assertEquals(
        List.of("patch:kernel-7 = 36"),
        patch.dependencies(DependencyKind.PROVIDES).stream().map(Dependency::toString).toList());
    assertEquals(
        List.of("a.x86_64 < 1-2", "a.noarch < 1-2", "a.i586 < 1-2", "b < 4:1-2", "c < 1"),
        patch.dependencies(DependencyKind.CONFLICTS).stream().map(Dependency::toString).toList());
  }

  @Test
  void keepsWhatTheUpdateIsAbout() {
    Advisory advisory = read(UPDATE);
    assertEquals("security", advisory.category());
    assertEquals("important", advisory.severity());
    assertEquals("stable", advisory.status());
    assertEquals(1_213_630_432, advisory.issued());
    assertTrue(advisory.rebootSuggested());
    assertTrue(advisory.restartSuggested());
    assertEquals("Read this.", advisory.message());
    assertEquals("kernel-7", advisory.id());
    assertFalse(advisory.isRetracted());
    assertEquals(
        List.of(new Reference("cve", "CVE-1", "Bad", "https://e.org/1")), advisory.references());
    assertEquals(4, advisory.affected().size());
  }

  @ParameterizedTest
  @CsvSource({
    "1213630432, 1213630432",
    "2010-10-22, 1287705600",
    "2010-10-22 13:14:35, 1287753275",
    "2010-10-22T13:14:35Z, 1287753275",
    "2010-13-22, 0",
    "soon, 0",
    "99999999999999999999, 0",
    "1969-01-01, 0",
  })
  void readsDates(String date, long seconds) {
    assertEquals(seconds, read(UPDATE.replace("1213630432", date)).issued());
  }

  @Test
  void doesNotComeWithThePackages() {
    TestRepository unused =
        new TestRepository(directory)
            .add("updateinfo", ".gz", UPDATE)
            .add("primary", ".gz", primary(packageXml("foo", "")));
    List<String> names = new ArrayList<>();
    RepomdReader.open(directory).readPackages(each -> names.add(each.name()));
    assertEquals(List.of("foo"), names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <id>kernel-7</id>     | <id/>                | <update> has no <id>
          version="36"          |                      | <update> has no attribute 'version'
          package name="a"      | package nome="a"     | <package> has no attribute 'name'
          epoch="4"             | epoch="x"            | epoch 'x' is not a number
          """)
  void saysWhatLacks(String what, String replacement, String message) {
    TestRepository unused =
        new TestRepository(directory)
            .add("primary", "", primary())
            .add("updateinfo", "", UPDATE.replace(what, replacement == null ? "" : replacement));
    String failure = BadRepositoryTest.failure(directory);
    assertTrue(failure.contains(message) && failure.contains("updateinfo.xml:"), failure);
  }
}
