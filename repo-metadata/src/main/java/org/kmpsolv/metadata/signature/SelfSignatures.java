package org.kmpsolv.metadata.signature;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPSignatureSubpacketVector;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.jspecify.annotations.Nullable;

/** What the owner of a key says of it, and signed. */
final class SelfSignatures {
  private static final Comparator<PGPSignature> BY_TIME =
      Comparator.comparing(PGPSignature::getCreationTime);

  private final PGPPublicKey primary;

  SelfSignatures(PGPPublicKey primary) {
    this.primary = primary;
  }

  /** The newest statement on the key itself: with a user's name, or directly. */
  Optional<PGPSignature> newestOfPrimary() {
    ImmutableList.Builder<PGPSignature> found = ImmutableList.builder();
    ofType(primary, PGPSignature.DIRECT_KEY).stream()
        .filter(sig -> verifies(sig, () -> sig.verifyCertification(primary)))
        .forEach(found::add);
    for (Iterator<byte[]> users = primary.getRawUserIDs(); users.hasNext(); ) {
      byte[] user = users.next();
      for (Iterator<PGPSignature> of = primary.getSignaturesForID(user); of.hasNext(); ) {
        PGPSignature sig = of.next();
        if (sig.isCertification()
            && sig.getKeyID() == primary.getKeyID()
            && verifies(sig, () -> sig.verifyCertification(user, primary))) {
          found.add(sig);
        }
      }
    }
    return found.build().stream().max(BY_TIME);
  }

  /** The newest statement that a subkey belongs to the key. */
  Optional<PGPSignature> newestOf(PGPPublicKey subkey) {
    return ofType(subkey, PGPSignature.SUBKEY_BINDING).stream()
        .filter(sig -> verifies(sig, () -> sig.verifyCertification(primary, subkey)))
        .max(BY_TIME);
  }

  boolean primaryIsRevoked() {
    return ofType(primary, PGPSignature.KEY_REVOCATION).stream()
        .anyMatch(sig -> verifies(sig, () -> sig.verifyCertification(primary)));
  }

  boolean isRevoked(PGPPublicKey subkey) {
    return ofType(subkey, PGPSignature.SUBKEY_REVOCATION).stream()
        .anyMatch(sig -> verifies(sig, () -> sig.verifyCertification(primary, subkey)));
  }

  /** Whether the subkey, too, says that it belongs there: else anybody could adopt one. */
  boolean isConfirmedBy(PGPPublicKey subkey, PGPSignature binding) {
    return confirms(subkey, binding.getHashedSubPackets())
        || confirms(subkey, binding.getUnhashedSubPackets());
  }

  private boolean confirms(PGPPublicKey subkey, @Nullable PGPSignatureSubpacketVector packets) {
    if (packets == null) {
      return false;
    }
    try {
      PGPSignatureList embedded = packets.getEmbeddedSignatures();
      for (PGPSignature sig : embedded) {
        if (sig.getSignatureType() == PGPSignature.PRIMARYKEY_BINDING
            && verifies(sig, subkey, () -> sig.verifyCertification(primary, subkey))) {
          return true;
        }
      }
    } catch (PGPException e) {
      // What cannot be read confirms nothing.
    }
    return false;
  }

  private ImmutableList<PGPSignature> ofType(PGPPublicKey key, int type) {
    ImmutableList.Builder<PGPSignature> found = ImmutableList.builder();
    for (Iterator<PGPSignature> all = key.getKeySignatures(); all.hasNext(); ) {
      PGPSignature sig = all.next();
      if (sig.getSignatureType() == type && sig.getKeyID() == primary.getKeyID()) {
        found.add(sig);
      }
    }
    return found.build();
  }

  private interface Verification {
    boolean verify() throws PGPException;
  }

  private boolean verifies(PGPSignature sig, Verification verification) {
    return verifies(sig, primary, verification);
  }

  private static boolean verifies(PGPSignature sig, PGPPublicKey by, Verification verification) {
    if (!Hashes.isTrusted(sig.getHashAlgorithm())) {
      return false;
    }
    try {
      sig.init(new BcPGPContentVerifierBuilderProvider(), by);
      return verification.verify();
    } catch (PGPException | RuntimeException e) {
      // A statement that cannot be verified was not made.
      return false;
    }
  }

  /** When a key ends by a statement on it; empty where it does not. */
  static Optional<Instant> expiry(PGPPublicKey key, PGPSignature statement) {
    PGPSignatureSubpacketVector packets = statement.getHashedSubPackets();
    long seconds = packets == null ? 0 : packets.getKeyExpirationTime();
    return seconds == 0
        ? Optional.empty()
        : Optional.of(key.getCreationTime().toInstant().plusSeconds(seconds));
  }
}
