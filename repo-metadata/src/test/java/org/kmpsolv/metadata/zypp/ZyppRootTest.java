package org.kmpsolv.metadata.zypp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.Repository;

class ZyppRootTest {
  @TempDir private Path root;

  private Path write(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, content);
  }

  private ZyppRoot system() {
    return ZyppRoot.at(root);
  }

  /** One error that begins with the file and the line. */
  private static void assertError(Path file, int line, String what, Executable reading) {
    assertEquals(
        file + ": line " + line + ": " + what,
        assertThrows(MetadataException.class, reading).getMessage());
  }

  @Test
  void whereThereIsNothingNothingIsSaid() {
    assertFalse(system().isManaged());
    assertEquals(List.of(), system().repositories("x86_64"));
    assertEquals(List.of(), system().multiversion());
    assertEquals(List.of(List.of("suse")), system().vendorGroups());
    assertEquals(List.of(), system().locks());
    assertEquals(List.of(), system().systemCheck());
    assertEquals(ImmutableSet.of(), system().autoInstalled());
    assertEquals(ImmutableSet.of(), system().facts());
    assertEquals(Optional.empty(), system().config().flag("solver.onlyRequires"));
  }

  @Test
  void repositoriesAreReadAsZypperReadsThem() throws IOException {
    write("etc/products.d/baseproduct", "<product>\n  <version>15.6</version>\n</product>\n");
    write("etc/zypp/vars.d/mirror", "# ours\nhttps://mirror.example.org\n");
    write(
        "etc/zypp/repos.d/b.repo",
        """
        # by hand
        [base]
        name = Base $releasever
        enabled = 1
        priority = 90
        baseurl=$mirror/${releasever_major}/$basearch/
                https://other.example.org/${flavor:-oss}/${arch:+with-arch}/$unknown
        type=rpm-md
        path=/sub/dir

        [a/b]
        baseurl=dir:/srv/ab
        """);
    write("etc/zypp/repos.d/a.repo", "[off]\nenabled=0\npriority=0\nmirrorlist=https://e.org/m\n");
    write("etc/zypp/repos.d/b.repo.rpmsave", "[nobody]\nenabled=1\n");
    ImmutableList<RepositoryDefinition> found = system().repositories("x86_64");
    assertEquals(
        List.of(
            new RepositoryDefinition(new Repository("off", 99), false, ImmutableList.of(), "", ""),
            new RepositoryDefinition(
                new Repository("base", 90),
                true,
                ImmutableList.of(
                    "https://mirror.example.org/15/x86_64/",
                    "https://other.example.org/oss/with-arch/$unknown"),
                "rpm-md",
                "sub/dir"),
            new RepositoryDefinition(
                new Repository("a/b", 99), false, ImmutableList.of("dir:/srv/ab"), "", "")),
        found);
    assertEquals("a_b", found.get(2).cacheName());
  }

  @Test
  void aBadRepositoryIsOneErrorWithFileAndLine() throws IOException {
    Path file = write("etc/zypp/repos.d/x.repo", "[x]\nenabled=1\npriority=high\n");
    assertError(file, 3, "'high' is no priority", () -> system().repositories("x86_64"));
    write("etc/zypp/repos.d/x.repo", "[x]\nenabled=maybe\n");
    assertError(file, 2, "'maybe' is neither yes nor no", () -> system().repositories("x86_64"));
    write("etc/zypp/repos.d/x.repo", "[x]\n\nwhat is this\n");
    assertError(
        file,
        3,
        "'what is this' is neither [SECTION] nor KEY = VALUE",
        () -> system().repositories("x86_64"));
    write("etc/zypp/repos.d/x.repo", "[x\n");
    assertError(file, 1, "the section '[x' has no ']'", () -> system().repositories("x86_64"));
    write("etc/zypp/repos.d/x.repo", "[../x]\n");
    assertError(file, 1, "'../x' cannot be an alias", () -> system().repositories("x86_64"));
    write("etc/zypp/repos.d/x.repo", "[x]\npath=a/../../b\n");
    assertError(
        file, 2, "'a/../../b' leads out of the repository", () -> system().repositories("x86_64"));
    write("etc/zypp/repos.d/x.repo", "[x]\nenabled=1\n");
    Path twice = write("etc/zypp/repos.d/y.repo", "\n[x]\nenabled=1\n");
    assertError(
        twice,
        2,
        "the alias 'x' is another repository's already",
        () -> system().repositories("x86_64"));
  }

  @Test
  void dropInsWinOverTheFile() throws IOException {
    write(
        "etc/zypp/zypp.conf",
        """
        [main]
        solver.onlyRequires = no
        multiversion = provides:multiversion(kernel), one
        [other]
        solver.allowVendorChange = yes
        """);
    write("usr/etc/zypp/zypp.conf", "[main]\nsolver.cleandepsOnRemove = yes\n");
    write("usr/etc/zypp/zypp.conf.d/20-us.conf", "[main]\nsolver.onlyRequires = yes\n");
    write("usr/etc/zypp/zypp.conf.d/30-us.conf", "[main]\nsolver.dupAllowDowngrade = yes\n");
    write("etc/zypp/zypp.conf.d/10-me.conf", "[main]\nsolver.onlyRequires = no\n");
    Path masking =
        write("etc/zypp/zypp.conf.d/30-us.conf", "[main]\n\nsolver.dupAllowNameChange = ?\n");
    write("etc/zypp/multiversion.d/more", "# mine\nprovides:multi(x)\nalpha\n");
    assertEquals(Optional.of(true), system().config().flag("solver.onlyRequires"));
    assertEquals(Optional.empty(), system().config().flag("solver.allowVendorChange"));
    assertEquals(Optional.empty(), system().config().flag("solver.cleandepsOnRemove"));
    assertEquals(Optional.empty(), system().config().flag("solver.dupAllowDowngrade"));
    assertEquals(
        List.of("provides:multiversion(kernel)", "one", "provides:multi(x)", "alpha"),
        system().multiversion());
    assertError(
        masking,
        3,
        "'?' is neither yes nor no",
        () -> system().config().flag("solver.dupAllowNameChange"));
  }

  @Test
  void directoriesMayBeElsewhere() throws IOException {
    write(
        "etc/zypp/zypp.conf",
        "[main]\nconfigdir = /etc/zypp2\nreposdir = /srv/repos\nlocksfile.path = /etc/held\n");
    write(
        "etc/zypp2/vendors.d/one",
        "[main]\nvendors = past\nvendors = SUSE,, openSUSE ,!suse-like\n");
    write("srv/repos/r.repo", "[r]\nenabled=1\n");
    write("etc/held", "solvable_name: a\n");
    assertEquals(List.of(List.of("suse", "opensuse", "!suse-like")), system().vendorGroups());
    assertEquals(1, system().repositories("x86_64").size());
    assertEquals(1, system().locks().size());
    Path config = write("etc/zypp/zypp.conf", "[main]\nreposdir = repos\n");
    assertError(config, 2, "'repos' is no absolute path", () -> system().repositories("x86_64"));
  }

  @Test
  void locksAreQueries() throws IOException {
    Path file =
        write(
            "etc/zypp/locks",
            """

            type: package
            match_type: glob
            case_sensitive: on
            solvable_name: kernel-*


            repo: base
            type: pattern
            # not today
            version: >= 1.2
            solvable_name: x11
            """);
    List<PackageLock> locks = system().locks();
    assertEquals(2, locks.size());
    assertEquals(PackageLock.Match.GLOB, locks.get(0).match());
    assertTrue(locks.get(0).caseSensitive());
    assertEquals(ImmutableSet.of("pattern"), locks.get(1).kinds());
    assertEquals(ImmutableSet.of("base"), locks.get(1).repositories());
    assertEquals("version >= 1.2", String.valueOf(locks.get(1).version()));
    assertEquals(PackageLock.Match.SUBSTRING, locks.get(1).match());

    write("etc/zypp/locks", "type: package\nsolvable_mood: sad\n");
    assertError(file, 2, "a lock on 'solvable_mood' is not known", () -> system().locks());
    write("etc/zypp/locks", "match_type: regex\nsolvable_name: a(\n");
    assertError(file, 2, "'a(' is no regular expression", () -> system().locks());
    write("etc/zypp/locks", "version: 1.2\n");
    assertError(file, 1, "'1.2' is no comparison of versions", () -> system().locks());
    write("etc/zypp/zypp.conf", "[main]\nlocksfile.apply = no\n");
    assertEquals(List.of(), system().locks());
  }

  @Test
  void whatIsAutomaticAndWhatIsRead() throws IOException {
    // As zypper writes it on a system without products.d.
    write(
        "var/lib/zypp/AutoInstalled",
        "# zypp::SolvIdentFile\nliba\nproduct:PRETTY_NAME=\"Debian GNU/Linux 12\"\nlibb\n");
    Path locales = write("var/lib/zypp/RequestedLocales", "de_CH\npt_BR.UTF-8\nja\n");
    assertEquals(ImmutableSet.of("liba", "libb"), system().autoInstalled());
    assertEquals(
        ImmutableSet.of(
            "language(de_CH)", "language(de)", "language(en)", "language(pt_BR)", "language(ja)"),
        system().facts());
    write("var/lib/zypp/RequestedLocales", "en\n\nno locale\n");
    assertError(locales, 3, "'no locale' is no locale", () -> system().facts());
  }

  @Test
  void fileSystemsAreThoseThatYastLists() throws IOException {
    write(
        "etc/sysconfig/storage",
        """
        # USED_FS_LIST="jfs"
        DEVICE_NAMES="id"
        USED_FS_LIST=btrfs
        USED_FS_LIST = "xfs  ext4 "
        OTHER_FS_LIST="ntfs"
        """);
    assertEquals(ImmutableSet.of("filesystem(xfs)", "filesystem(ext4)"), system().facts());
  }

  @Test
  void systemCheckIsReadFromFileAndDirectory() throws IOException {
    write("etc/zypp/systemCheck", "requires:glibc\n");
    write("etc/zypp/systemCheck.d/b.check", "conflicts:kernel = 6.1-1\nrequires:a:b\n");
    write("etc/zypp/systemCheck.d/README", "not read\n");
    assertEquals(
        List.of("true glibc", "false kernel = 6.1-1"),
        system().systemCheck().stream()
            .map(line -> line.required() + " " + line.capability())
            .toList());
    Path bad = write("etc/zypp/systemCheck.d/c.check", "needs:x\n");
    assertError(
        bad,
        1,
        "'needs:x' is neither requires:CAPABILITY nor conflicts:CAPABILITY",
        () -> system().systemCheck());
  }

  @Test
  void aCacheIsFreshWhereItsCookieIsOfTheMetadata() throws IOException {
    write("etc/zypp/repos.d/r.repo", "[r]\nenabled=1\nbaseurl=dir:/srv/r\n");
    RepositoryDefinition repository = system().repositories("x86_64").get(0);
    assertEquals(RepositoryCache.State.MISSING, system().cache(repository).find().state());
    Path raw = write("var/cache/zypp/raw/r/repodata/repomd.xml", "<repomd/>");
    write("var/cache/zypp/solv/r/solv", "SOLV");
    assertEquals(
        new RepositoryCache.Found(
            RepositoryCache.State.UNSURE, Optional.of(root.resolve("var/cache/zypp/raw/r"))),
        system().cache(repository).find());
    // As sha1sum has it: of the file and of the URL, both with 43 behind, sorted, and of these.
    write("var/cache/zypp/solv/r/cookie", "a464de7f5c9aabbba2923e6d0ad91b272ec799fe 1795249692\n");
    assertEquals(
        new RepositoryCache.Found(
            RepositoryCache.State.FRESH, Optional.of(root.resolve("var/cache/zypp/solv/r/solv"))),
        system().cache(repository).find());
    Files.writeString(raw, "<repomd></repomd>");
    Files.setLastModifiedTime(raw, FileTime.from(Instant.now().plusSeconds(9)));
    assertEquals(RepositoryCache.State.STALE, system().cache(repository).find().state());
  }
}
