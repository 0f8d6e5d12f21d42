package org.kmpsolv.metadata.signature;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.kmpsolv.metadata.model.MetadataException;

/** The public keys that somebody trusts. Immutable. */
public final class Keyring {
  /** All keys of a distribution have some 100 KiB. */
  private static final int MAX_SIZE = 16 << 20;

  private static final String KEYS = "OpenPGP public key";

  private final ImmutableListMultimap<Long, SigningKey> keys;

  private Keyring(Collection<PGPPublicKeyRing> rings) {
    ImmutableListMultimap.Builder<Long, SigningKey> builder = ImmutableListMultimap.builder();
    for (PGPPublicKeyRing ring : rings) {
      for (PGPPublicKey key : ring) {
        builder.put(key.getKeyID(), new SigningKey(ring.getPublicKey(), key));
      }
    }
    this.keys = builder.build();
  }

  /**
   * Reads files of public keys, armoured or binary. Copies of a key in several of them are one key:
   * revoked where one of them is.
   *
   * @throws MetadataException where a file cannot be read, or holds anything else or nothing
   */
  public static Keyring read(Collection<Path> files) {
    Map<String, PGPPublicKeyRing> rings = new LinkedHashMap<>();
    for (Path file : files) {
      add(rings, file.toString(), OpenPgpFile.read(file, MAX_SIZE));
    }
    return new Keyring(rings.values());
  }

  /**
   * Reads keys that some program printed, armoured; none where it printed nothing.
   *
   * @param name the name that messages begin with
   * @throws MetadataException where that is anything else
   */
  public static Keyring parse(String name, String printed) {
    Map<String, PGPPublicKeyRing> rings = new LinkedHashMap<>();
    if (!printed.isBlank()) {
      add(rings, name, printed.getBytes(StandardCharsets.UTF_8));
    }
    return new Keyring(rings.values());
  }

  private static void add(Map<String, PGPPublicKeyRing> rings, String name, byte[] content) {
    for (byte[] block : OpenPgpFile.blocks(name, content, KEYS)) {
      for (Object object : OpenPgpFile.objects(name, block, KEYS)) {
        if (!(object instanceof PGPPublicKeyRing ring)) {
          throw new MetadataException(name + ": it holds something else than an " + KEYS);
        }
        rings.merge(
            BaseEncoding.base16().encode(ring.getPublicKey().getFingerprint()),
            ring,
            (one, other) -> join(name, one, other));
      }
    }
  }

  private static PGPPublicKeyRing join(String name, PGPPublicKeyRing one, PGPPublicKeyRing other) {
    try {
      return PGPPublicKeyRing.join(one, other);
    } catch (PGPException | RuntimeException e) {
      throw new MetadataException(
          name + ": it holds a key that does not go with its other copy", e);
    }
  }

  /** The keys with that ID: seldom more than one, but nothing prevents it. */
  ImmutableList<SigningKey> withId(long id) {
    return keys.get(id);
  }
}
