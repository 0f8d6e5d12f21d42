package org.kmpsolv.metadata.signature;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bouncycastle.bcpg.SignatureSubpacketTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPSignatureSubpacketVector;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.repomd.IndexFile;

/**
 * The detached signature {@code repomd.xml.asc} of a repository. There may be several: as for
 * libzypp, one that is good is enough, those by unknown keys do not count, and one that is wrong
 * spoils it. The key that lies beside it as {@code repomd.xml.key} is never looked at.
 */
public final class RepositorySignature {
  private static final String SUFFIX = ".asc";

  /** One signature has less than 2 KiB. */
  private static final int MAX_SIZE = 64 << 10;

  private static final String SIGNATURE = "OpenPGP signature";

  /** What a signature may insist on; nobody knows what else it might mean. */
  private static final ImmutableSet<Integer> KNOWN =
      ImmutableSet.of(
          SignatureSubpacketTags.CREATION_TIME,
          SignatureSubpacketTags.EXPIRE_TIME,
          SignatureSubpacketTags.ISSUER_KEY_ID,
          SignatureSubpacketTags.ISSUER_FINGERPRINT,
          SignatureSubpacketTags.SIGNER_USER_ID);

  private final IndexFile index;
  private final Keyring keyring;
  private final Instant now;
  private final List<String> unknown = new ArrayList<>();
  private final List<String> expired = new ArrayList<>();
  private boolean good;

  private RepositorySignature(IndexFile index, Keyring keyring, Instant now) {
    this.index = index;
    this.keyring = keyring;
    this.now = now;
  }

  /**
   * Judges it.
   *
   * @param keyring the keys to trust
   * @param now expired is what ends before
   */
  public static Verdict check(IndexFile index, Keyring keyring, Instant now) {
    Path path = index.path().resolveSibling(index.path().getFileName() + SUFFIX);
    if (!Files.exists(path)) {
      return new Verdict(Verdict.Kind.UNSIGNED, index.path(), "");
    }
    try {
      return new RepositorySignature(index, keyring, now).judge(signatures(path));
    } catch (MetadataException e) {
      return Verdict.failed(index.path(), String.valueOf(e.getMessage()));
    }
  }

  private static ImmutableList<PGPSignature> signatures(Path path) {
    ImmutableList.Builder<PGPSignature> found = ImmutableList.builder();
    String name = path.toString();
    byte[] content = OpenPgpFile.read(path, MAX_SIZE);
    for (byte[] block : OpenPgpFile.blocks(name, content, SIGNATURE)) {
      List<PGPSignature> signatures = new ArrayList<>();
      for (Object object : OpenPgpFile.objects(name, block, SIGNATURE)) {
        if (!(object instanceof PGPSignatureList list)) {
          throw new MetadataException(name + ": it holds something else than an " + SIGNATURE);
        }
        list.forEach(signatures::add);
      }
      if (!Encoding.isExact(block, signatures)) {
        throw new MetadataException(name + ": it is no " + SIGNATURE + " as it should be written");
      }
      found.addAll(signatures);
    }
    return found.build();
  }

  private Verdict judge(ImmutableList<PGPSignature> signatures) {
    for (PGPSignature signature : signatures) {
      Optional<String> objection = objection(signature);
      if (objection.isPresent()) {
        return Verdict.failed(index.path(), objection.get() + ".");
      }
    }
    if (good) {
      return Verdict.good(index.path());
    }
    if (!expired.isEmpty()) {
      return new Verdict(Verdict.Kind.KEY_EXPIRED, index.path(), String.join(", ", expired) + ".");
    }
    return new Verdict(
        Verdict.Kind.UNKNOWN_KEY,
        index.path(),
        unknown.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", ")) + ".");
  }

  /** Why a signature is wrong; empty where it is good or not known, which is noted. */
  private Optional<String> objection(PGPSignature signature) {
    ImmutableList<SigningKey> candidates = keyring.withId(signature.getKeyID());
    if (candidates.isEmpty()) {
      unknown.add(SigningKey.id(signature.getKeyID()));
      return Optional.empty();
    }
    if (!isOfFile(signature)) {
      return Optional.of("the signature is not one of a file");
    }
    if (!Hashes.isTrusted(signature.getHashAlgorithm())) {
      String hash = Hashes.name(signature.getHashAlgorithm());
      return Optional.of("the signature is made with a weak or unknown digest, " + hash);
    }
    if (insistsOnMore(signature)) {
      return Optional.of("the signature insists on something that is not known here");
    }
    for (SigningKey key : candidates) {
      if (verifies(signature, key)) {
        return objection(signature, key);
      }
    }
    return Optional.of(
        "it was modified after key "
            + candidates.get(0).name()
            + " signed it, or the signature was");
  }

  private Optional<String> objection(PGPSignature signature, SigningKey key) {
    Instant signed = signature.getCreationTime().toInstant();
    Optional<Instant> end = end(signature).filter(now::isAfter);
    if (end.isPresent()) {
      return end.map(time -> "the signature expired on " + SigningKey.date(time));
    }
    Optional<String> objection = key.objection(signed);
    if (objection.isPresent()) {
      return objection.map(why -> "key " + key.name() + " " + why);
    }
    Optional<Instant> expiry = key.expiry().filter(now::isAfter);
    if (expiry.isPresent()) {
      expired.add(key.name() + ", on " + SigningKey.date(expiry.get()));
    } else {
      good = true;
    }
    return Optional.empty();
  }

  private static boolean isOfFile(PGPSignature signature) {
    int type = signature.getSignatureType();
    return type == PGPSignature.BINARY_DOCUMENT || type == PGPSignature.CANONICAL_TEXT_DOCUMENT;
  }

  /** What is not signed itself cannot insist on anything. */
  private static boolean insistsOnMore(PGPSignature signature) {
    return !KNOWN.containsAll(critical(signature.getHashedSubPackets()))
        || !critical(signature.getUnhashedSubPackets()).isEmpty();
  }

  private static List<Integer> critical(@Nullable PGPSignatureSubpacketVector packets) {
    return packets == null ? List.of() : Ints.asList(packets.getCriticalTags());
  }

  private static Optional<Instant> end(PGPSignature signature) {
    PGPSignatureSubpacketVector packets = signature.getHashedSubPackets();
    long seconds = packets == null ? 0 : packets.getSignatureExpirationTime();
    return seconds == 0
        ? Optional.empty()
        : Optional.of(signature.getCreationTime().toInstant().plusSeconds(seconds));
  }

  private boolean verifies(PGPSignature signature, SigningKey key) {
    try (InputStream content = index.open()) {
      signature.init(new BcPGPContentVerifierBuilderProvider(), key.key());
      byte[] bytes = content.readAllBytes();
      signature.update(bytes);
      return signature.verify() && Encoding.hasDigestOf(signature, bytes);
    } catch (PGPException | IOException | RuntimeException e) {
      // Numbers that no key could have made are reported in many ways.
      return false;
    }
  }
}
