package org.kmpsolv.metadata.signature;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.SignatureSubpacketTags;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.repomd.IndexFile;
import org.kmpsolv.metadata.signature.Verdict.Kind;

class RepositorySignatureTest {
  private static final Instant SIGNED = Instant.parse("2021-06-01T00:00:00Z");
  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
  private static final byte[] CONTENT = "<repomd>\n<data/>\n</repomd>\n".getBytes(UTF_8);

  @TempDir Path directory;
  private Path index;
  private Path signature;

  @BeforeEach
  void write() throws IOException {
    index = Files.createDirectory(directory.resolve("repodata")).resolve("repomd.xml");
    signature = index.resolveSibling("repomd.xml.asc");
    Files.write(index, CONTENT);
  }

  private Verdict judge(Keyring keyring) {
    return RepositorySignature.check(IndexFile.read(directory), keyring, NOW);
  }

  private Keyring trusting(Signer... signers) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Signer signer : signers) {
      Path file = directory.resolve(signer.id() + ".gpg");
      Files.write(file, signer.keys());
      files.add(file);
    }
    return Keyring.read(files);
  }

  private Verdict judge(Signer signer) throws IOException {
    return judge(trusting(signer));
  }

  private void assertFails(Signer signer, String why) throws IOException {
    assertFails(judge(signer), why);
  }

  private void assertFails(Verdict verdict, String why) {
    assertEquals(Kind.FAILED, verdict.kind(), verdict::detail);
    String sentence = verdict.sentence("updates");
    assertTrue(
        sentence.startsWith(
            "Signature verification failed for file '" + index + "' from repository 'updates': "),
        sentence);
    assertTrue(sentence.contains(why), sentence);
  }

  @Test
  void aGoodSignatureIsGoodArmouredAndBinary() throws IOException {
    Signer signer = Signer.make();
    byte[] packets = signer.sign(CONTENT, SIGNED);
    Files.write(signature, packets);
    assertEquals("", judge(signer).sentence("updates"));
    assertEquals(Kind.GOOD, judge(signer).kind());

    Files.writeString(signature, Signer.armoured(packets));
    assertEquals(Kind.GOOD, judge(signer).kind());
  }

  @Test
  void keyringsMayBeArmouredBlocksOneAfterTheOther() throws IOException {
    Signer signer = Signer.make();
    Files.write(signature, signer.sign(CONTENT, SIGNED));
    String blocks = Signer.armoured(Signer.make().keys()) + Signer.armoured(signer.keys());
    assertEquals(Kind.GOOD, judge(Keyring.parse("keys", blocks)).kind());
    assertEquals(Kind.UNKNOWN_KEY, judge(Keyring.parse("keys", "\n")).kind());
  }

  @Test
  void withoutSignatureItIsUnsigned() throws IOException {
    Verdict verdict = judge(Signer.make());
    assertEquals(Kind.UNSIGNED, verdict.kind());
    assertEquals(
        "File '" + index + "' from repository 'updates' is unsigned.", verdict.sentence("updates"));
  }

  @Test
  void theKeyThatLiesBesideItIsNotTrusted() throws IOException {
    Signer signer = Signer.make();
    Files.write(signature, signer.sign(CONTENT, SIGNED));
    Files.writeString(index.resolveSibling("repomd.xml.key"), Signer.armoured(signer.keys()));
    Verdict verdict = judge(Signer.make());
    assertEquals(Kind.UNKNOWN_KEY, verdict.kind());
    assertEquals(
        "File '"
            + index
            + "' from repository 'updates' is signed with an unknown key '"
            + signer.id()
            + "'.",
        verdict.sentence("updates"));
  }

  @Test
  void eachChangedByteOfTheIndexIsFound() throws IOException {
    Signer signer = Signer.make();
    Files.write(signature, signer.sign(CONTENT, SIGNED));
    Keyring keyring = trusting(signer);
    for (int i = 0; i < CONTENT.length; i++) {
      byte[] changed = CONTENT.clone();
      changed[i] ^= 1;
      Files.write(index, changed);
      assertFails(judge(keyring), "modified after key " + signer.id());
    }
  }

  @Test
  void eachChangedByteOfTheSignatureIsFound() throws IOException {
    Signer signer = Signer.make();
    byte[] packets = signer.sign(CONTENT, SIGNED);
    Keyring keyring = trusting(signer);
    List<Integer> unnoticed = new ArrayList<>();
    for (int i = 0; i < packets.length; i++) {
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        byte[] changed = packets.clone();
        changed[i] ^= (byte) (1 << bit);
        Files.write(signature, changed);
        if (judge(keyring).isTrusted()) {
          unnoticed.add(i);
        }
      }
    }
    assertEquals(List.of(), unnoticed, packets.length + " bytes");
  }

  @Test
  void eachChangedLetterOfTheArmourIsFound() throws IOException {
    Signer signer = Signer.make();
    String armoured = Signer.armoured(signer.sign(CONTENT, SIGNED));
    Keyring keyring = trusting(signer);
    int begin = armoured.indexOf("\n\n") + 2;
    int end = armoured.indexOf("-----END");
    for (int i = begin; i < end; i++) {
      if (Character.isLetterOrDigit(armoured.charAt(i))) {
        byte[] changed = armoured.getBytes(US_ASCII);
        changed[i] = (byte) (changed[i] == 'A' ? 'B' : 'A');
        Files.write(signature, changed);
        Verdict verdict = judge(keyring);
        assertTrue(
            verdict.kind() == Kind.FAILED || verdict.kind() == Kind.UNKNOWN_KEY,
            () -> new String(changed, US_ASCII));
      }
    }
  }

  @Test
  void anExpiredKeyIsToldAndBelievedForWhatItSignedBefore() throws IOException {
    Signer signer =
        Signer.make(KeyFlags.CERTIFY_OTHER | KeyFlags.SIGN_DATA, Duration.ofDays(3 * 365));
    Files.write(signature, signer.sign(CONTENT, SIGNED));
    Verdict verdict = judge(signer);
    assertEquals(Kind.KEY_EXPIRED, verdict.kind());
    assertTrue(verdict.isTrusted());
    assertEquals(
        "The gpg key signing file '"
            + index
            + "' from repository 'updates' has expired: "
            + signer.id()
            + " Packages <packages@example.org>, on 2022-12-31.",
        verdict.sentence("updates"));

    Files.write(signature, signer.sign(CONTENT, Instant.parse("2023-06-01T00:00:00Z")));
    assertFails(signer, "had expired, on 2022-12-31, before it signed, on 2023-06-01");
  }

  @Test
  void revokedKeysAreRefusedInWhicheverCopy() throws IOException {
    Signer signer = Signer.make();
    Files.write(signature, signer.sign(CONTENT, SIGNED));
    Path before = directory.resolve("before.gpg");
    Files.write(before, signer.keys());
    Path after = directory.resolve("after.gpg");
    Files.write(after, signer.revoke().keys());
    assertEquals(Kind.GOOD, judge(Keyring.read(List.of(before))).kind());
    assertFails(judge(Keyring.read(List.of(before, after))), "is revoked");
    assertFails(judge(Keyring.read(List.of(after, before))), "is revoked");
  }

  @Test
  void subkeysSignWhereTheyMay() throws IOException {
    Signer good = Signer.withSubkey(KeyFlags.SIGN_DATA, true);
    Files.write(signature, good.sign(CONTENT, SIGNED));
    assertEquals(Kind.GOOD, judge(good).kind(), judge(good).detail());
    assertFails(good.revoke(), "is revoked");

    Signer encrypting = Signer.withSubkey(KeyFlags.ENCRYPT_STORAGE, true);
    Files.write(signature, encrypting.sign(CONTENT, SIGNED));
    assertFails(encrypting, encrypting.id() + " Packages <packages@example.org> may not sign");

    Signer adopted = Signer.withSubkey(KeyFlags.SIGN_DATA, false);
    Files.write(signature, adopted.sign(CONTENT, SIGNED));
    assertFails(adopted, "does not confirm its primary key");
  }

  @Test
  void aPrimaryKeyThatOnlyCertifiesDoesNotSign() throws IOException {
    Signer signer = Signer.make(KeyFlags.CERTIFY_OTHER, Duration.ZERO);
    Files.write(signature, signer.sign(CONTENT, SIGNED));
    assertFails(signer, "may not sign");
  }

  @Test
  void digestsCountAsForGpg() throws IOException {
    Signer signer = Signer.make();
    Files.write(signature, signer.sign(CONTENT, SIGNED, HashAlgorithmTags.SHA1, packets -> {}));
    assertEquals(Kind.GOOD, judge(signer).kind());
    Files.write(signature, signer.sign(CONTENT, SIGNED, HashAlgorithmTags.MD5, packets -> {}));
    assertFails(signer, "weak or unknown digest, MD5");
  }

  @Test
  void signaturesExpireAndMayNotInsistOnWhatNobodyKnows() throws IOException {
    Signer signer = Signer.make();
    Files.write(
        signature,
        signer.sign(
            CONTENT,
            SIGNED,
            HashAlgorithmTags.SHA256,
            packets -> packets.setSignatureExpirationTime(true, Duration.ofDays(1).toSeconds())));
    assertFails(signer, "the signature expired on 2021-06-02");
    Files.write(
        signature,
        signer.sign(
            CONTENT,
            SIGNED,
            HashAlgorithmTags.SHA256,
            packets ->
                packets.addCustomSubpacket(
                    new org.bouncycastle.bcpg.SignatureSubpacket(
                        SignatureSubpacketTags.PLACEHOLDER, true, false, new byte[] {1}) {})));
    assertFails(signer, "insists on something that is not known here");
    Files.write(signature, signer.sign(CONTENT, Signer.BORN.minusSeconds(60)));
    assertFails(signer, "is newer than the signature");
  }

  @Test
  void ofSeveralSignaturesOneMustBeGoodAndNoneWrong() throws IOException {
    Signer one = Signer.make();
    Signer other = Signer.make();
    String both =
        Signer.armoured(other.sign(CONTENT, SIGNED)) + Signer.armoured(one.sign(CONTENT, SIGNED));
    Files.writeString(signature, both);
    assertEquals(Kind.GOOD, judge(one).kind());
    assertEquals(Kind.UNKNOWN_KEY, judge(Signer.make()).kind());
    byte[] ofOther = "other".getBytes(UTF_8);
    Files.writeString(
        signature,
        Signer.armoured(one.sign(CONTENT, SIGNED)) + Signer.armoured(other.sign(ofOther, SIGNED)));
    assertEquals(Kind.GOOD, judge(one).kind());
    assertFails(judge(trusting(one, other)), "modified after key " + other.id());
  }

  @Test
  void whatIsNoSignatureIsAnErrorThatNamesTheFile() throws IOException {
    Signer signer = Signer.make();
    for (byte[] content :
        List.of(
            new byte[0],
            "hello\n".getBytes(UTF_8),
            new byte[] {(byte) 0x88, 0x3f, 3},
            signer.keys(),
            Signer.armoured(signer.keys()).getBytes(US_ASCII),
            new byte[100_000])) {
      Files.write(signature, content);
      assertFails(signer, signature + ": it ");
    }
    String armoured = Signer.armoured(signer.sign(CONTENT, SIGNED));
    Files.writeString(signature, armoured.substring(0, armoured.length() / 2));
    assertFails(signer, signature + ": it is no OpenPGP signature");
  }

  @Test
  void whatIsNoKeyringIsAnErrorThatNamesTheFile() throws IOException {
    Path file = directory.resolve("keys");
    for (byte[] content :
        List.of(
            new byte[0],
            "hello\n".getBytes(UTF_8),
            Signer.make().sign(CONTENT, SIGNED),
            new byte[] {(byte) 0x99, 1, 2, 4})) {
      Files.write(file, content);
      MetadataException e =
          assertThrows(MetadataException.class, () -> Keyring.read(List.of(file)));
      assertTrue(String.valueOf(e.getMessage()).startsWith(file + ": it "), e::getMessage);
    }
    assertThrows(MetadataException.class, () -> Keyring.read(List.of(directory)));
  }
}
