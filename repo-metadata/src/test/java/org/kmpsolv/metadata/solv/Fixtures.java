package org.kmpsolv.metadata.solv;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** Files to read. */
final class Fixtures {
  private Fixtures() {}

  /** One of the resources beside this class; their README tells what each is. */
  static Path path(String name) {
    URL url = Objects.requireNonNull(Fixtures.class.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Two packages in the forms that are rare: relative id arrays, a fixed array, constants, sizes in
   * KiB, binary values, a page that is not compressed, strings that are not packed.
   */
  static SolvBytes rareForms() {
    SolvBytes file = new SolvBytes().flags(0).solvables(2);
    int usr = file.directory(1, "usr");
    int bin = file.directory(usr, "bin");
    int a = file.string("a");
    int b = file.string("b");
    int version = file.string("1:2-3");
    int src = file.string("x86_64");
    int any = file.string("any");
    int newer = file.relation(a, 3, version);
    int multi = file.relation(b, 25, any);
    int arch = file.relation(a, 20, src);
    byte[] paged = new byte[] {'p', 'a', 'g', 'e', 'd', 0, 'b', 'y', 't', 'e', 's', 0};
    int reference = file.schema(file.key("update:reference:id", "str", 0, 2));
    int schema =
        file.schema(
            file.key("solvable:name", "id", 0, 1),
            file.key("solvable:arch", "id", 0, 1),
            file.key("solvable:evr", "id", 0, 1),
            file.key("solvable:provides", "relidarray", 8, 1),
            file.key("solvable:requires", "relidarray", 9, 1),
            file.key("solvable:license", "constantid", b, 2),
            file.key("solvable:medianr", "constant", 7, 2),
            file.key("solvable:installsize", "num", 0, 2),
            file.key("solvable:icon", "binary", 0, 2),
            file.key("solvable:summary", "str", paged.length, 3),
            file.key("solvable:filelist", "dirstrarray", 0, 2),
            file.key("solvable:pkgid", "md5", 0, 2),
            file.key("update:reference", "fixarray", 0, 2),
            file.key("solvable:isvisible", "void", 0, 2));
    int main = file.schema(file.key("repository:solvables", "flexarray", 0, 2));
    int[] md5 = new int[16];
    file.id(main).id(2).id(schema);
    // a provides a, and b for any architecture, and a file; it requires b, and a of an architecture
    file.id(a).id(src).id(version);
    file.ids(newer + 1, multi - newer + 1, 0, a + 1);
    file.ids(b + 1, 0, arch + 1);
    file.id(3).id(2).bytes(0xde, 0xad).id(0).id(6);
    file.bytes(0x40 | bin).text("sh").bytes(usr).text("lib");
    file.bytes(md5).id(2).id(reference).text("CVE-1").text("CVE-2");
    file.id(schema).id(b).id(src).id(version);
    file.ids(multi + 1).ids(0);
    file.id(0).id(0).id(6).id(6);
    file.bytes(1).text("root");
    file.bytes(md5).id(0);
    return file.page(false, paged);
  }
}
