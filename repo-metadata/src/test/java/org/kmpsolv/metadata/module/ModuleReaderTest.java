package org.kmpsolv.metadata.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.model.MetadataException;

final class ModuleReaderTest {

  private static KernelModule read(byte[] bytes) {
    return ModuleReader.read("a/usb-storage.ko.xz", 7, ByteBuffer.wrap(bytes));
  }

  private static String failure(byte[] bytes) {
    return String.valueOf(assertThrows(MetadataException.class, () -> read(bytes)).getMessage());
  }

  private static TinyModule module(ByteOrder order) {
    return TinyModule.named("usb_storage", order)
        .info("alias=usb:v*p*d*dc*dsc*dp*ic08isc06ip50in*")
        .info("softdep=pre: crc32c uas post: sd_mod")
        .info("depends=usbcore,scsi-mod")
        .info("firmware=a/b.bin")
        .info("license=GPL v2")
        .needs("printk", 0x92997ed8)
        .needs("module_layout", 0x0000abcd)
        .exports("usb_stor_reset", 0x11223344)
        .exportsAbsolutely("usb_stor_old", 0xfedcba98);
  }

  @Test
  void sectionsOfEitherByteOrderAreRead() {
    for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
      KernelModule module = read(module(order).bytes());
      assertEquals("usb_storage", module.name());
      assertEquals(62, module.machine());
      assertEquals(
          List.of(
              new SymbolVersion("printk", 0x92997ed8), new SymbolVersion("module_layout", 0xabcd)),
          module.needs());
      assertEquals(
          List.of(
              new SymbolVersion("usb_stor_reset", 0x11223344),
              new SymbolVersion("usb_stor_old", 0xfedcba98)),
          module.exports());
      assertEquals("0000abcd", module.needs().get(1).hexadecimal());
      assertEquals(Set.of("crc32c", "uas", "sd_mod"), module.info().softDependencies());
      assertEquals(Set.of("usbcore", "scsi-mod"), module.info().depends());
      assertEquals(List.of("a/b.bin"), module.info().firmware());
      assertEquals("6.1.0-1-default", module.info().release());
      assertEquals("GPL v2", module.info().license());
    }
  }

  @Test
  void theExtendedFormOfVersionsSaysTheSame() {
    assertEquals(
        read(module(ByteOrder.LITTLE_ENDIAN).bytes()).needs(),
        read(module(ByteOrder.LITTLE_ENDIAN).extended().bytes()).needs());
  }

  @Test
  void whatIsNoModuleIsNamed() {
    assertEquals("a/usb-storage.ko.xz: it is not an ELF file", failure(new byte[100]));
    assertEquals("a/usb-storage.ko.xz: it is not an ELF file", failure(new byte[0]));
    byte[] small = module(ByteOrder.LITTLE_ENDIAN).bytes();
    small[4] = 1;
    assertEquals("a/usb-storage.ko.xz: it is not a 64-bit ELF file", failure(small));
  }

  @Test
  void atEachCutTheFileIsRefused() {
    byte[] whole = module(ByteOrder.LITTLE_ENDIAN).bytes();
    for (int length = 0; length < whole.length; length++) {
      String message = failure(Arrays.copyOf(whole, length));
      assertTrue(message.startsWith("a/usb-storage.ko.xz: "), message);
    }
  }

  @Test
  void whateverBytesChangeItIsReadOrRefused() {
    byte[] whole = module(ByteOrder.LITTLE_ENDIAN).bytes();
    Random random = new Random(42);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] changed = whole.clone();
      for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      try {
        read(changed);
      } catch (MetadataException e) {
        refused++;
      }
    }
    assertTrue(refused > 1000, refused + " were refused");
  }

  @Test
  void moduleSymversTellsWhoExportsWhat() {
    ModuleSymvers symvers =
        ModuleSymvers.parse(
            "Module.symvers",
            List.of(
                TinyModule.symvers(0x1a, "printk", "vmlinux"),
                TinyModule.symvers(0x2b, "usb_get", "drivers/usb/core/usb-core")));
    assertEquals(List.of(new SymbolVersion("printk", 0x1a)), symvers.of(ModuleSymvers.IMAGE));
    assertEquals(List.of(new SymbolVersion("usb_get", 0x2b)), symvers.of("usb_core"));
  }

  @Test
  void aWrongLineOfModuleSymversIsNamed() {
    for (String line : List.of("printk", "0x12 printk vmlinux", "12\ta\tb", "0x123456789\ta\tb")) {
      List<String> lines = List.of(TinyModule.symvers(1, "a", "vmlinux"), line);
      assertTrue(
          String.valueOf(
                  assertThrows(
                          MetadataException.class, () -> ModuleSymvers.parse("M.symvers", lines))
                      .getMessage())
              .startsWith("M.symvers: line 2: '"),
          line);
    }
  }
}
