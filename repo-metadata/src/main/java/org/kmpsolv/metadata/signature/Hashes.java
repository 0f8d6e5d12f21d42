package org.kmpsolv.metadata.signature;

import com.google.common.collect.ImmutableSet;
import org.bouncycastle.bcpg.HashAlgorithmTags;

/** The digests that signatures are made of. */
final class Hashes {
  private static final ImmutableSet<Integer> TRUSTED =
      ImmutableSet.of(
          HashAlgorithmTags.SHA1,
          HashAlgorithmTags.RIPEMD160,
          HashAlgorithmTags.SHA224,
          HashAlgorithmTags.SHA256,
          HashAlgorithmTags.SHA384,
          HashAlgorithmTags.SHA512,
          HashAlgorithmTags.SHA3_256,
          HashAlgorithmTags.SHA3_512);

  private Hashes() {}

  /** Whether gpg would believe a signature that is made of it. */
  static boolean isTrusted(int algorithm) {
    return TRUSTED.contains(algorithm);
  }

  static String name(int algorithm) {
    return algorithm == HashAlgorithmTags.MD5 ? "MD5" : "number " + algorithm;
  }
}
