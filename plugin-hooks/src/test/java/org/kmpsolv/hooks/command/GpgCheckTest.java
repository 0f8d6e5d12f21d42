package org.kmpsolv.hooks.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmpsolv.hooks.Repositories;
import org.kmpsolv.metadata.peers.Programs;

/** Repositories and keys as gpg and rpm make them. */
class GpgCheckTest {
  private static final String USER = "Packages <packages@example.org>";

  @TempDir Path directory;
  private final Session session = new Session();
  private Path repository;
  private Path home;

  @BeforeEach
  void write() throws IOException {
    Programs.assumePresent("gpg", "gpgconf");
    home = Files.createDirectory(directory.resolve("gnupg"));
    home.toFile().setReadable(false, false);
    home.toFile().setReadable(true, true);
    repository =
        new Repositories()
            .add("foo", "1-1", "x86_64")
            .addUpdate("FOO-1", "security", "foo", "1-1", "")
            .write(directory.resolve("updates"));
  }

  @AfterEach
  void stopAgent() throws IOException, InterruptedException {
    if (home != null) {
      Programs.run(ImmutableList.of("gpgconf", "--homedir", home.toString(), "--kill", "all"));
    }
  }

  private String gpg(String... words) throws IOException, InterruptedException {
    return Programs.run(
        ImmutableList.<String>builder()
            .add("gpg", "--homedir", home.toString(), "--batch", "--yes", "--quiet")
            .add("--pinentry-mode", "loopback", "--passphrase", "")
            .add(words)
            .build());
  }

  private Path file(String name) {
    return repository.resolve("repodata").resolve(name);
  }

  private void sign(String... options) throws IOException, InterruptedException {
    gpg(
        ImmutableList.<String>builder()
            .add(options)
            .add("--detach-sign", "--output", file("repomd.xml.asc").toString())
            .add(file("repomd.xml").toString())
            .build()
            .toArray(new String[0]));
  }

  private Path keyring() throws IOException, InterruptedException {
    Path keys = directory.resolve("keys.asc");
    gpg("--armor", "--output", keys.toString(), "--export");
    return keys;
  }

  private void makeKey(String algorithm) throws IOException, InterruptedException {
    gpg("--quick-generate-key", USER, algorithm, "sign", "never");
  }

  private int search(String... options) {
    return session.run(
        ImmutableList.<String>builder()
            .add("search", "foo", "--repo", "updates=" + repository, "--quiet")
            .add(options)
            .build()
            .toArray(new String[0]));
  }

  private void change(String name) throws IOException {
    byte[] content = Files.readAllBytes(file(name));
    content[content.length / 2] ^= 1;
    Files.write(file(name), content);
  }

  private void assertRefused(int code, String why) {
    assertEquals(4, code, session.errors());
    assertTrue(session.errors().contains(why), session.errors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rsa2048", "dsa2048", "ed25519", "nistp256"})
  void whatGpgSignsIsGoodWithAnyAlgorithm(String algorithm)
      throws IOException, InterruptedException {
    makeKey(algorithm);
    sign("--armor");
    assertEquals(0, search("--keyring", keyring().toString()), session.errors());
    assertEquals("", session.errors());
    assertTrue(session.out().contains("foo"), session.out());
  }

  @Test
  void aChangedByteInAnyFileIsFoundAndNamed() throws IOException, InterruptedException {
    makeKey("ed25519");
    sign();
    String keys = keyring().toString();
    change("primary.xml");
    assertRefused(search("--keyring", keys), file("primary.xml") + ":");
    change("primary.xml");
    change("updateinfo.xml");
    assertRefused(
        session.run("list-patches", "--repo", repository.toString(), "--keyring", keys),
        file("updateinfo.xml") + ":");
    change("updateinfo.xml");
    change("repomd.xml");
    String failed =
        "Signature verification failed for file '"
            + file("repomd.xml")
            + "' from repository 'updates': it was modified after key ";
    assertRefused(search("--keyring", keys), failed);
    assertRefused(
        session.run("list-patches", "--repo", repository.toString(), "--keyring", keys), failed);
    change("repomd.xml");
    change("repomd.xml.asc");
    assertRefused(search("--keyring", keys), "'" + file("repomd.xml") + "'");
  }

  @Test
  void whatIsUnsignedIsRefusedOrToldOrNotLookedAt() throws IOException, InterruptedException {
    makeKey("ed25519");
    String keys = keyring().toString();
    String unsigned = "File '" + file("repomd.xml") + "' from repository 'updates' is unsigned.";
    assertRefused(search("--keyring", keys), "kmpsolv: " + unsigned);
    assertEquals(0, search("--keyring", keys, "--gpg-check", "warn"));
    assertEquals("kmpsolv: Warning: " + unsigned + "\n", session.errors());
    assertEquals(0, search("--keyring", keys, "--gpg-check", "off"));
    assertEquals("", session.errors());
    assertEquals(0, search());
    assertEquals("", session.errors());

    Path alone = Files.copy(file("primary.xml"), directory.resolve("primary.xml"));
    assertRefused(
        session.run("search", "foo", "--repo", "p=" + alone, "--keyring", keys),
        "File '" + alone + "' from repository 'p' is unsigned: only a directory");
  }

  @Test
  void keysThatRpmTrustsAreTrustedAndOthersAreUnknown() throws IOException, InterruptedException {
    Programs.assumePresent("rpm");
    makeKey("rsa2048");
    sign("--armor");
    Path root = directory.resolve("root");
    Path database = Files.createDirectories(root.resolve("var/lib/rpm"));
    Programs.run(ImmutableList.of("rpm", "--dbpath", database.toString(), "--initdb"));
    assertRefused(
        search("--gpg-check", "require", "--root", root.toString()),
        "signed with an unknown key '");
    Programs.run(
        ImmutableList.of("rpm", "--dbpath", database.toString(), "--import", keyring().toString()));
    assertEquals(0, search("--gpg-check", "require", "--root", root.toString()), session.errors());
    assertEquals("", session.errors());
  }

  @Test
  void expiredAndRevokedKeysAreJudgedAsGpgJudgesThem() throws IOException, InterruptedException {
    gpg(
        "--faked-system-time",
        "20200101T000000!",
        "--quick-generate-key",
        USER,
        "ed25519",
        "sign",
        "1y");
    sign("--faked-system-time", "20200601T000000!");
    gpg("--verify", file("repomd.xml.asc").toString(), file("repomd.xml").toString());
    assertEquals(0, search("--keyring", keyring().toString()), session.errors());
    assertTrue(session.errors().contains("has expired: "), session.errors());

    try (var certificates = Files.list(home.resolve("openpgp-revocs.d"))) {
      Path made = certificates.findFirst().orElseThrow();
      Path certificate = directory.resolve("revocation");
      // gpg writes a colon before it, lest somebody imports it by mistake.
      Files.writeString(certificate, Files.readString(made).replace(":-----BEGIN", "-----BEGIN"));
      gpg("--import", certificate.toString());
    }
    assertRefused(search("--keyring", keyring().toString()), " is revoked.");
  }

  @Test
  void optionsThatMakeNoSenseAreErrors() {
    assertEquals(3, search("--gpg-check", "perhaps"));
    assertEquals(
        "kmpsolv: --gpg-check is 'require', 'warn' or 'off', not 'perhaps'\n", session.errors());
    assertEquals(3, search("--keyring", directory.resolve("none").toString()));
    assertEquals(3, session.run("search", "foo", "--gpg-check", "warn"));
    assertEquals(
        "kmpsolv: signatures are those of --repo: zypper has checked what it downloaded\n",
        session.errors());
    assertEquals(3, search("--root", directory.toString()));
  }
}
