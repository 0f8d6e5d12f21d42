package org.kmpsolv.metadata.io;

import com.google.common.io.BaseEncoding;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A checksum as metadata write it. Immutable. The type is not judged before it is used: a file that
 * nobody reads may have any.
 *
 * @param type {@code sha256} and the like, in lower case
 * @param value hexadecimal, in lower case
 */
public record Checksum(String type, String value) {

  public Checksum {
    type = type.toLowerCase(Locale.ROOT);
    value = value.toLowerCase(Locale.ROOT);
  }

  /** The SHA-256 of the bytes. */
  public static Checksum sha256(byte[] bytes) {
    Checksum any = new Checksum("sha256", "");
    MessageDigest digest = any.newDigest();
    if (digest == null) {
      throw new IllegalStateException("this Java has no SHA-256");
    }
    return any.withValueOf(digest.digest(bytes));
  }

  /** Computes checksums of this type; null where the type is unknown or too weak to be trusted. */
  @Nullable MessageDigest newDigest() {
    String algorithm =
        switch (type) {
          case "sha", "sha1" -> "SHA-1";
          case "sha224" -> "SHA-224";
          case "sha256" -> "SHA-256";
          case "sha384" -> "SHA-384";
          case "sha512" -> "SHA-512";
          default -> null;
        };
    if (algorithm == null) {
      return null;
    }
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      return null;
    }
  }

  Checksum withValueOf(byte[] digest) {
    return new Checksum(type, BaseEncoding.base16().lowerCase().encode(digest));
  }

  /** {@code sha256 12ab…}. */
  @Override
  public String toString() {
    return type + " " + value;
  }
}
