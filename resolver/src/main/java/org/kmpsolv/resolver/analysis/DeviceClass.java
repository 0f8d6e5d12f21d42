package org.kmpsolv.resolver.analysis;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.kmpsolv.resolver.kernel.KernelCatalog;
import org.kmpsolv.resolver.kernel.Symbol;

/**
 * Devices that one wants the drivers of together. Where nobody has made a pattern of them, a driver
 * is known by the symbols that it registers its devices with, which its KMP requires.
 */
public enum DeviceClass {
  NETWORK(
      "network",
      "alloc_etherdev_mqs",
      "alloc_netdev_mqs",
      "devm_alloc_etherdev_mqs",
      "ieee80211_alloc_hw_nm",
      "usbnet_probe",
      "wiphy_new_nm"),
  STORAGE(
      "storage",
      "__blk_alloc_disk",
      "__blk_mq_alloc_disk",
      "ahci_platform_init_host",
      "ata_host_activate",
      "ata_host_alloc_pinfo",
      "ata_pci_bmdma_init_one",
      "ata_pci_sff_init_one",
      "mmc_alloc_host",
      "nvme_init_ctrl",
      "scsi_host_alloc",
      "sdhci_alloc_host",
      "ufshcd_init",
      "usb_stor_probe1"),
  USB(
      "usb",
      "usb_create_hcd",
      "usb_create_shared_hcd",
      "usb_register_driver",
      "usb_serial_register_drivers",
      "xhci_gen_setup");

  private final String word;
  private final ImmutableSet<String> symbols;

  DeviceClass(String word, String... symbols) {
    this.word = word;
    this.symbols = ImmutableSet.copyOf(symbols);
  }

  /** How it is named on the command line, and at the end of its pattern's name. */
  public String word() {
    return word;
  }

  /** The class of that word; none where there is none. */
  public static Optional<DeviceClass> named(String word) {
    return Stream.of(values()).filter(it -> it.word.equals(word)).findFirst();
  }

  /** Whether a KMP requires one of its symbols. */
  boolean isServedBy(KernelCatalog catalog, int kmp) {
    return catalog.imports(kmp).stream().map(Symbol::name).anyMatch(symbols::contains);
  }

  /** Whether it is the name of a pattern of the class: {@code patterns-kernel-default-usb}. */
  boolean isPattern(String name) {
    return name.startsWith("patterns-") && name.endsWith("-" + word);
  }
}
