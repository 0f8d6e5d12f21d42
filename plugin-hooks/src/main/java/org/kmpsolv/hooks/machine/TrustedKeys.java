package org.kmpsolv.hooks.machine;

import java.nio.file.Path;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.signature.Keyring;
import org.kmpsolv.metadata.zypp.InstalledCache;

/** The keys that a system trusts: those that were imported into its rpm database. */
public final class TrustedKeys {
  private TrustedKeys() {}

  /**
   * Reads them.
   *
   * @throws MetadataException where there is no database, or it cannot be read
   */
  public static Keyring of(InstalledCache installed) {
    Path database = installed.database().orElse(null);
    if (database == null) {
      throw new MetadataException(
          installed.root() + ": there is no rpm database whose keys could be trusted");
    }
    String keys = new RpmDatabase(database).publicKeys();
    return Keyring.parse(database + ": gpg-pubkey", keys);
  }
}
