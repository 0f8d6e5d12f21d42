package org.kmpsolv.metadata.signature;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureSubpacketVector;
import org.kmpsolv.metadata.io.MetadataFile;

/**
 * A key of a keyring, which may or may not sign files.
 *
 * @param primary the key that the owner is known by
 * @param key the same, or one of its subkeys
 */
record SigningKey(PGPPublicKey primary, PGPPublicKey key) {

  /** The ID of a key as gpg writes it. */
  static String id(long id) {
    return String.format(Locale.ROOT, "%016X", id);
  }

  /** {@code A84EDAE89C800ACA SuSE Package Signing Key <build@suse.de>}. */
  String name() {
    Iterator<String> users = primary.getUserIDs();
    return id(key.getKeyID()) + (users.hasNext() ? " " + MetadataFile.oneLine(users.next()) : "");
  }

  /** Why what it signed at that time is not to be believed; empty where it is. */
  Optional<String> objection(Instant signed) {
    SelfSignatures said = new SelfSignatures(primary);
    if (said.primaryIsRevoked()) {
      return Optional.of("is revoked");
    }
    PGPSignature own = said.newestOfPrimary().orElse(null);
    if (own == null) {
      return Optional.of("has no valid signature of its own");
    }
    PGPSignature statement = own;
    if (!isPrimary()) {
      statement = said.newestOf(key).orElse(null);
      if (said.isRevoked(key)) {
        return Optional.of("is revoked");
      }
      if (statement == null) {
        return Optional.of("is a subkey that its primary key does not know");
      }
    }
    if (!maySign(statement)) {
      return Optional.of("may not sign");
    }
    if (!isPrimary() && !said.isConfirmedBy(key, statement)) {
      return Optional.of("is a subkey that does not confirm its primary key");
    }
    if (signed.isBefore(key.getCreationTime().toInstant())) {
      return Optional.of("is newer than the signature");
    }
    return expiry()
        .filter(signed::isAfter)
        .map(end -> "had expired, on " + date(end) + ", before it signed, on " + date(signed));
  }

  /** When it ends: with its primary key, or before. Empty where it does not. */
  Optional<Instant> expiry() {
    SelfSignatures said = new SelfSignatures(primary);
    Optional<Instant> end =
        said.newestOfPrimary().flatMap(sig -> SelfSignatures.expiry(primary, sig));
    if (isPrimary()) {
      return end;
    }
    Optional<Instant> own = said.newestOf(key).flatMap(sig -> SelfSignatures.expiry(key, sig));
    return own.filter(of -> end.isEmpty() || of.isBefore(end.get())).or(() -> end);
  }

  private boolean isPrimary() {
    return key.getKeyID() == primary.getKeyID();
  }

  /** Old keys do not say what they are for. */
  private static boolean maySign(PGPSignature statement) {
    PGPSignatureSubpacketVector packets = statement.getHashedSubPackets();
    int flags = packets == null ? 0 : packets.getKeyFlags();
    return flags == 0 || (flags & KeyFlags.SIGN_DATA) != 0;
  }

  static LocalDate date(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }
}
