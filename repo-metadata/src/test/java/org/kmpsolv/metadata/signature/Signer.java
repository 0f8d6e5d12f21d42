package org.kmpsolv.metadata.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.crypto.generators.Ed25519KeyPairGenerator;
import org.bouncycastle.crypto.params.Ed25519KeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPSignatureSubpacketGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;
import org.jspecify.annotations.Nullable;

/** Somebody with a key, who signs. */
final class Signer {
  static final Instant BORN = Instant.parse("2020-01-01T00:00:00Z");

  final PGPKeyPair primary;
  final @Nullable PGPKeyPair subkey;
  private PGPPublicKeyRing ring;

  private Signer(PGPKeyPair primary, @Nullable PGPKeyPair subkey, PGPPublicKeyRing ring) {
    this.primary = primary;
    this.subkey = subkey;
    this.ring = ring;
  }

  /** With a key that may sign. */
  static Signer make() {
    return make(KeyFlags.CERTIFY_OTHER | KeyFlags.SIGN_DATA, Duration.ZERO);
  }

  /** With a key that ends after some time, or never where that is zero. */
  static Signer make(int flags, Duration validity) {
    return attempt(
        () -> {
          PGPKeyPair primary = pair();
          return new Signer(
              primary, null, generator(primary, flags, validity).generatePublicKeyRing());
        });
  }

  /** With a subkey that may do what the flags say, and may confirm whose it is. */
  static Signer withSubkey(int flags, boolean confirmed) {
    return attempt(
        () -> {
          PGPKeyPair primary = pair();
          PGPKeyPair subkey = pair();
          PGPKeyRingGenerator generator = generator(primary, KeyFlags.CERTIFY_OTHER, Duration.ZERO);
          PGPSignatureSubpacketGenerator packets = new PGPSignatureSubpacketGenerator();
          packets.setKeyFlags(true, flags);
          if (confirmed) {
            generator.addSubKey(
                subkey,
                packets.generate(),
                null,
                new BcPGPContentSignerBuilder(
                    subkey.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA512));
          } else {
            generator.addSubKey(subkey, packets.generate(), null);
          }
          return new Signer(primary, subkey, generator.generatePublicKeyRing());
        });
  }

  private static PGPKeyPair pair() throws PGPException {
    Ed25519KeyPairGenerator generator = new Ed25519KeyPairGenerator();
    generator.init(new Ed25519KeyGenerationParameters(new SecureRandom()));
    return new BcPGPKeyPair(
        PublicKeyPacket.VERSION_4,
        PublicKeyAlgorithmTags.EDDSA_LEGACY,
        generator.generateKeyPair(),
        Date.from(BORN));
  }

  private static PGPKeyRingGenerator generator(PGPKeyPair primary, int flags, Duration validity)
      throws PGPException {
    PGPSignatureSubpacketGenerator packets = new PGPSignatureSubpacketGenerator();
    packets.setKeyFlags(true, flags);
    if (!validity.isZero()) {
      packets.setKeyExpirationTime(true, validity.toSeconds());
    }
    return new PGPKeyRingGenerator(
        PGPSignature.POSITIVE_CERTIFICATION,
        primary,
        "Packages <packages@example.org>",
        new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1),
        packets.generate(),
        null,
        new BcPGPContentSignerBuilder(
            primary.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA512),
        null);
  }

  String id() {
    return SigningKey.id((subkey == null ? primary : subkey).getKeyID());
  }

  /** Takes the key back, or its subkey where it has one. */
  Signer revoke() {
    return attempt(
        () -> {
          PGPPublicKey revoked;
          if (subkey == null) {
            PGPSignatureGenerator generator =
                generator(primary, PGPSignature.KEY_REVOCATION, HashAlgorithmTags.SHA512);
            PGPPublicKey key = ring.getPublicKey();
            revoked = PGPPublicKey.addCertification(key, generator.generateCertification(key));
          } else {
            PGPSignatureGenerator generator =
                generator(primary, PGPSignature.SUBKEY_REVOCATION, HashAlgorithmTags.SHA512);
            PGPPublicKey key = ring.getPublicKey(subkey.getKeyID());
            revoked =
                PGPPublicKey.addCertification(
                    key, generator.generateCertification(ring.getPublicKey(), key));
          }
          ring = PGPPublicKeyRing.insertPublicKey(ring, revoked);
          return this;
        });
  }

  /** The public keys in binary. */
  byte[] keys() {
    return attempt(() -> ring.getEncoded());
  }

  byte[] sign(byte[] content, Instant when) {
    return sign(content, when, HashAlgorithmTags.SHA256, packets -> {});
  }

  interface Packets {
    void addTo(PGPSignatureSubpacketGenerator packets);
  }

  byte[] sign(byte[] content, Instant when, int hash, Packets more) {
    return attempt(
        () -> {
          PGPSignatureGenerator generator =
              generator(subkey == null ? primary : subkey, PGPSignature.BINARY_DOCUMENT, hash);
          PGPSignatureSubpacketGenerator packets = new PGPSignatureSubpacketGenerator();
          packets.setSignatureCreationTime(true, Date.from(when));
          more.addTo(packets);
          generator.setHashedSubpackets(packets.generate());
          generator.update(content);
          return generator.generate().getEncoded();
        });
  }

  private static PGPSignatureGenerator generator(PGPKeyPair with, int type, int hash)
      throws PGPException {
    PGPSignatureGenerator generator =
        new PGPSignatureGenerator(
            new BcPGPContentSignerBuilder(with.getPublicKey().getAlgorithm(), hash),
            with.getPublicKey());
    generator.init(type, with.getPrivateKey());
    return generator;
  }

  static String armoured(byte[] packets) {
    return attempt(
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try (ArmoredOutputStream armour =
              ArmoredOutputStream.builder().enableCRC(true).build(out)) {
            armour.write(packets);
          }
          return out.toString(StandardCharsets.US_ASCII);
        });
  }

  private interface Attempt<T> {
    T make() throws IOException, PGPException;
  }

  private static <T> T attempt(Attempt<T> attempt) {
    try {
      return attempt.make();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PGPException e) {
      throw new IllegalStateException(e);
    }
  }
}
