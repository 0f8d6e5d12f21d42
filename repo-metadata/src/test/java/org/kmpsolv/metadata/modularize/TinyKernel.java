package org.kmpsolv.metadata.modularize;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.kmpsolv.metadata.module.TinyModule;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** A kernel of five modules, as files. */
public final class TinyKernel {
  private static final String MODULES = "lib/modules/6.1.0-1-default/kernel/";

  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private TinyKernel() {}

  /** Modules that are compressed in each of the ways, and not. */
  public static TinyKernel make() throws IOException {
    TinyKernel kernel = new TinyKernel();
    kernel.add(
        MODULES + "drivers/usb/core/usbcore.ko",
        core("usbcore").exports("usb_register", 0x0a).exports("usb_kill", 0x0b));
    kernel.add(
        MODULES + "drivers/usb/storage/usb-storage.ko.xz",
        core("usb_storage")
            .needs("usb_register", 0x0a)
            .info("depends=usbcore")
            .info("alias=usb:v*p*d*dc*dsc*dp*ic08isc06ip50in*")
            .info("description=USB Mass Storage driver"));
    kernel.add(
        MODULES + "drivers/net/tun.ko.zst",
        core("tun").info("alias=char-major-10-200").info("alias=devname:net/tun"));
    kernel.add(
        MODULES + "fs/jbd2.ko.gz",
        core("jbd2").info("softdep=pre: crypto-crc32c nothing-known").info("firmware=x/y.bin"));
    kernel.add(
        MODULES + "crypto/crc32c_generic.ko",
        core("crc32c_generic").info("alias=crypto-crc32c").info("depends=unseen"));
    kernel.files.put("boot/vmlinuz-6.1.0-1-default", new byte[1000]);
    kernel.files.put(
        "usr/src/linux-headers/Module.symvers",
        String.join(
                "\n",
                List.of(
                    TinyModule.symvers(1, "module_layout", "vmlinux"),
                    TinyModule.symvers(2, "printk", "vmlinux"),
                    TinyModule.symvers(0x0b, "usb_kill", "drivers/usb/core/usbcore"),
                    TinyModule.symvers(0x0a, "usb_register", "drivers/usb/core/usbcore")))
            .getBytes(StandardCharsets.UTF_8));
    return kernel;
  }

  private static TinyModule core(String name) {
    return TinyModule.named(name).needs("module_layout", 1).needs("printk", 2);
  }

  TinyKernel add(String path, TinyModule module) throws IOException {
    return add(path, compressed(path, module.bytes()));
  }

  TinyKernel add(String path, byte[] content) {
    files.put(path, content);
    return this;
  }

  private static byte[] compressed(String path, byte[] bytes) throws IOException {
    if (path.endsWith(".zst")) {
      return Zstd.compress(bytes);
    }
    if (path.endsWith(".ko")) {
      return bytes;
    }
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream out =
        path.endsWith(".xz")
            ? new XZOutputStream(compressed, new LZMA2Options(0))
            : new GZIPOutputStream(compressed)) {
      out.write(bytes);
    }
    return compressed.toByteArray();
  }

  /** Writes them below a directory, and gives that back. */
  public Path directory(Path target) throws IOException {
    for (var file : files.entrySet()) {
      Path path = target.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return target;
  }

  /** The same as a Debian package of version 6.1.0-1. */
  Path deb(Path target) throws IOException {
    TreeMap<String, byte[]> control = new TreeMap<>();
    control.put(
        "control", "Package: linux-image\nVersion: 6.1.0-1\n".getBytes(StandardCharsets.UTF_8));
    try (ArArchiveOutputStream ar = new ArArchiveOutputStream(Files.newOutputStream(target))) {
      part(ar, "debian-binary", "2.0\n".getBytes(StandardCharsets.UTF_8));
      part(ar, "control.tar.gz", compressed("control.tar.gz", tar(control)));
      part(ar, "data.tar.xz", compressed("data.tar.xz", tar(files)));
    }
    return target;
  }

  private static void part(ArArchiveOutputStream ar, String name, byte[] content)
      throws IOException {
    ar.putArchiveEntry(new ArArchiveEntry(name, content.length));
    ar.write(content);
    ar.closeArchiveEntry();
  }

  private static byte[] tar(SortedMap<String, byte[]> content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (var file : content.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry("./" + file.getKey());
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }
}
