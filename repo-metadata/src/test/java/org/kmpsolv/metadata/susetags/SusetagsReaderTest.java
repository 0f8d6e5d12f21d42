package org.kmpsolv.metadata.susetags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.PackageInfo;

class SusetagsReaderTest {
  private static final String PACKAGES =
      """
      =Ver: 2.0
      ##----------------------------------------
      =Pkg: vim 9.0 1.2 x86_64
      =Cks: SHA1 00
      +Req:
      libc.so.6()(64bit)
      glibc >= 2.3
      -Req:
      =Prq: /bin/sh
      +Prv:
      /usr/bin/vi
      editor
      /usr/bin/vim
      -Prv:
      =Vnd: SUSE
      =Siz: 10 20
      =Tim: 7
      =Src: vim 9.0 1.2 src
      =Sum.de: Ein Editor
      =Sum: An editor
      =Pat: base 15 - noarch
      =Req: core
      =Prq: vim
      =Prc: vim-data
      """;

  @TempDir private Path folder;

  private static List<PackageInfo> read(String text) {
    List<PackageInfo> packages = new ArrayList<>();
    SusetagsReader.read(text.lines().toList(), "file", 1, packages::add);
    return packages;
  }

  private static String dependencies(PackageInfo info, DependencyKind kind) {
    return info.dependencies(kind).toString();
  }

  @Test
  void packages() {
    PackageInfo vim = read(PACKAGES).get(0);
    assertEquals("vim", vim.name());
    assertEquals("9.0-1.2", vim.evr().toString());
    assertEquals("x86_64", vim.arch());
    assertEquals(
        "[libc.so.6()(64bit), glibc >= 2.3, /bin/sh]", dependencies(vim, DependencyKind.REQUIRES));
    assertEquals("[/bin/sh]", vim.preRequires().toString());
    assertEquals(
        "[/usr/bin/vi, editor, vim = 9.0-1.2]", dependencies(vim, DependencyKind.PROVIDES));
    assertEquals(List.of("/usr/bin/vim"), vim.files());
    assertEquals("SUSE", vim.vendor());
    assertEquals("An editor", vim.summary());
    assertEquals(10, vim.downloadSize());
    assertEquals(20, vim.installedSize());
    assertEquals(7, vim.buildTime());
    assertEquals("vim-9.0-1.2.src.rpm", vim.sourcePackage());
  }

  @Test
  void patternsSpeakOfPatternsAndOfPackages() {
    PackageInfo base = read(PACKAGES).get(1);
    assertEquals("pattern:base", base.name());
    assertEquals("15", base.evr().toString());
    assertEquals("[pattern:core, vim]", dependencies(base, DependencyKind.REQUIRES));
    assertEquals("[]", base.preRequires().toString());
    assertEquals("[vim-data]", dependencies(base, DependencyKind.RECOMMENDS));
    assertEquals("[pattern:base = 15]", dependencies(base, DependencyKind.PROVIDES));
  }

  @Test
  void deltasAreNoPackages() {
    assertEquals(
        List.of("a"),
        read("=Pkg: a 1 1 noarch\n=Dlt: a 2 1 noarch\n=Siz: 9 9\n").stream()
            .map(PackageInfo::name)
            .toList());
  }

  @Test
  void compressed() throws IOException {
    Path file = folder.resolve("packages.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(PACKAGES.getBytes(StandardCharsets.UTF_8));
    }
    List<PackageInfo> packages = new ArrayList<>();
    SusetagsReader.read(file, packages::add);
    assertEquals(read(PACKAGES), packages);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=Pkg: a 1 noarch | file:2: name, version, release and architecture are wanted",
        "+Req: | file:2: it ends inside of +Req:",
        "=Pkg: a 99999999999:1 1 noarch | file:2: epoch",
        "=Pkg: a 1 1 noarch;=Req: (b and | file:3: ",
        "=Pkg: a 1 1 noarch;=Tim: late | file:3: 'late' is no number from 0"
      })
  void whatIsWrongIsNamedWithItsLine(String lines, String message) {
    String text = "=Ver: 2.0\n" + lines.replace(';', '\n');
    String said =
        String.valueOf(assertThrows(MetadataException.class, () -> read(text)).getMessage());
    assertEquals(message, said.substring(0, Math.min(message.length(), said.length())), said);
  }
}
