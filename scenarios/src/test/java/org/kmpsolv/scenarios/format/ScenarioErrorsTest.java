package org.kmpsolv.scenarios.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmpsolv.scenarios.ScenarioException;

/** Every mistake is one line: where it is, and what is wrong there. */
class ScenarioErrorsTest {
  private static final String REST = "request: [install: foo]\nexpect: {plan: nothing}\n";

  @TempDir Path folder;

  /** In the files below {@code ;} stands for the end of a line, {@code $} for the other keys. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nam: x;$ | 1:1: unknown key 'nam'; here may stand: name, description, architecture, repositories, installed, auto-installed, system-check, hardware, facts, loaded, running, policy, request, expect
          $ | 1:1: the key 'name' is missing
          name: x;name: y;$ | 2:1: the key 'name' stands in line 1 already
          name: [x];$ | 1:7: a name is wanted, this is a list
          name:;$ | 1:6: a name is wanted, this is nothing
          name: x: y;$ | 1:8: no YAML: mapping values are not allowed here
          name: *x;$ | 1:7: an alias; a text that begins with '*' needs quotes
          name: !x y;$ | 1:7: a tag; a text that begins with '!' needs quotes
          name: @x;$ | 1:7: no YAML: found character '@' that cannot start any token. (Do not use @ for indentation)
          name: [x;$ | 2:8: no YAML: expected ',' or ']', but got :
          - name: x | 1:1: a scenario is wanted, this is a list
          name: x;architecture: X 86;$ | 2:15: 'X 86' is no architecture
          name: x;installed: nowhere;$ | 2:12: there is no 'FOLDER/nowhere'
          name: x;installed: [foo];$ | 2:13: a package, 'NAME [EPOCH:]VERSION-RELEASE [ARCH]' is wanted, this is the text 'foo'
          name: x;installed: [foo 1.0];$ | 2:13: '1.0' is no [EPOCH:]VERSION-RELEASE
          name: x;installed: [foo 1.0-1-1];$ | 2:13: '1.0-1-1' is no [EPOCH:]VERSION-RELEASE
          name: x;installed: [foo 99999999999:1.0-1];$ | 2:13: epoch '99999999999' is not a number from 0 to 2147483647
          name: x;installed: [foo 1-1 noarch x];$ | 2:13: a package, 'NAME [EPOCH:]VERSION-RELEASE [ARCH]' is wanted, this is the text 'foo 1-1 noarch x'
          name: x;installed: [foo 1-1: {require: bar}];$ | 2:23: unknown key 'require'; here may stand: provides, requires, conflicts, obsoletes, recommends, supplements, suggests, enhances, files, vendor, build-time, download-size, installed-size
          name: x;installed: [foo 1-1: {requires: (a and b or c)}];$ | 2:33: rich dependency '(a and b or c)', character 12: 'or' is mixed with 'and'
          name: x;installed: [foo 1-1: {requires: (a and b}];$ | 2:33: rich dependency '(a and b', character 9: an operator is missing
          name: x;installed: [foo 1-1: {requires: [a = 1 b]}];$ | 2:34: 'a = 1 b' is no NAME, NAME = VERSION (or < <= >= >) or (rich dependency)
          name: x;installed: [foo 1-1: {requires: [a = 1/2]}];$ | 2:34: '1/2' is no [EPOCH:]VERSION[-RELEASE]
          name: x;installed: [foo 1-1: {requires: [a: b]}];$ | 2:34: a dependency is wanted, this is a mapping, 'key: value' (a text with a colon and a space, or with braces, needs quotes)
          name: x;installed: [foo 1-1: {files: bin/foo}];$ | 2:30: a path from '/' is wanted, this is the text 'bin/foo'
          name: x;installed: [foo 1-1: {download-size: 1 MB}];$ | 2:38: a number from 0 is wanted, this is the text '1 MB'
          name: x;repositories: [foo 1-1];$ | 2:15: a mapping of aliases to packages is wanted, this is a list
          name: x;repositories: {r: {priority: high, packages: []}};$ | 2:30: a number from 0 is wanted, this is the text 'high'
          name: x;repositories: {r: {priority: 90}};$ | 2:19: the key 'packages' is missing
          name: x;repositories: {'@System': []};$ | 2:16: what is installed stands under 'installed'
          name: x;hardware: [pci];$ | 2:12: a modalias, such as pci:v00008086d… is wanted, this is the text 'pci'
          name: x;request: [update: all];expect: {plan: nothing, kernels: {1-default: gone}} | 3:46: kept, installed or removed is wanted, this is the text 'gone'
          name: x;request: [update: all];expect: {plan: nothing, kernels: {1-default: {boots: true}}} | 3:46: the key 'state' is missing
          name: x;policy: {recommends: maybe};$ | 2:22: true or false is wanted, this is the text 'maybe'
          name: x;request: {install: foo};expect: {plan: nothing} | 2:10: a list of verbs is wanted, this is a mapping, 'key: value' (a text with a colon and a space, or with braces, needs quotes)
          name: x;request: [instal: foo];expect: {plan: nothing} | 2:11: unknown verb 'instal'; there are: install, remove, weak-remove, update, dist-upgrade, lock, weak-lock, favor, disfavor, blacklist, allow-uninstall, several-versions, exclude-from-weak, weaken-dependencies, mend, drop-orphaned, user-installed, purge-kernels, provide-module, rescue-set, autoremove
          name: x;request: [{install: foo, remove: bar}];expect: {plan: nothing} | 2:11: a verb with what it is about, 'install: foo' is wanted, one key with its value, and here are 2 keys
          name: x;request: [purge-kernels: latest+1];expect: {plan: nothing} | 2:26: 'latest+1' is none of latest, latest-N, oldest, oldest+N, running and VERSION-RELEASE
          name: x;request: [purge-kernels: running, purge-kernels: latest];expect: {plan: nothing} | 2:35: kernels are purged once
          name: x;request: [provide-module: a, rescue-set: usb];expect: {plan: nothing} | 2:30: drivers are asked for once
          name: x;request: [rescue-set: [usb, sound]];expect: {plan: nothing} | 2:29: 'sound' is none of network, storage, usb, all
          name: x;request: [provide-module: {kernel: 1-default}];expect: {plan: nothing} | 2:27: the key 'what' is missing
          name: x;request: [provide-module: {what: a, class: usb}];expect: {plan: nothing} | 2:37: unknown key 'class'; here may stand: what, kernel
          name: x;request: [autoremove, remove: foo];expect: {plan: nothing} | 2:23: 'autoremove' is asked for alone
          name: x;request: [autoremove: {lock: foo}];expect: {plan: nothing} | 2:24: unknown key 'lock'; here may stand: keep, locks
          name: x;auto-installed: foo;request: [remove: foo];expect: {plan: nothing} | 2:17: 'auto-installed' means nothing without 'autoremove'
          name: x;system-check: glibc;request: [autoremove];expect: {plan: nothing} | 2:15: 'glibc' is neither requires:CAPABILITY nor conflicts:CAPABILITY
          name: x;request: [remove: {clean-deps: true}];expect: {plan: nothing} | 2:19: one of these is missing: what, name, provides, packages, one-of, repository
          name: x;request: [install: {name: a, provides: b}];expect: {plan: nothing} | 2:30: only one of these may stand here: what, name, provides, packages, one-of, repository
          name: x;request: [install: {packages: a-1-1.noarch}];expect: {plan: nothing} | 2:31: 'a-1-1.noarch' is no NAME-VERSION-RELEASE.ARCH@REPOSITORY
          name: x;request: [install: {provides: (a or b)}];expect: {plan: nothing} | 2:31: a rich dependency cannot be asked for like this
          name: x;request: [install: {what: a, modifiers: best}];expect: {plan: nothing} | 2:41: unknown modifier 'best'; there are: weak, force-best, targeted, set-evr, set-architecture, set-vendor, set-repository, clean-dependencies, or-update
          name: x;policy: {time-limit: 0};$ | 2:22: a number of seconds above 0 is wanted, this is the text '0'
          name: x;request: [install: foo];expect: {} | 3:9: one of the keys 'plan', 'problem' and 'not-found' is missing
          name: x;request: [install: foo];expect: {plan: []} | 3:16: an empty plan is written 'nothing'
          name: x;request: [install: foo];expect: {plan: [add a-1-1.noarch]} | 3:17: 'add' is no action; there are: install, upgrade, downgrade, reinstall, remove
          name: x;request: [install: foo];expect: {plan: [install a-1.noarch]} | 3:17: 'a-1.noarch' is no NAME-[EPOCH:]VERSION-RELEASE.ARCH
          name: x;request: [install: foo];expect: {plan: [upgrade a-1-1.noarch]} | 3:17: 'upgrade' wants OLD -> NEW
          name: x;request: [install: foo];expect: {plan: nothing, not-found: foo} | 3:25: unknown key 'not-found'; here may stand: plan, order, criteria, reasons, notes, kernels
          """)
  void saysWhereAndWhat(String content, String error) throws IOException {
    Path file = folder.resolve("wrong.yaml");
    Files.writeString(file, content.replace("$", REST).replace(';', '\n'));
    ScenarioException e = assertThrows(ScenarioException.class, () -> ScenarioReader.read(file));
    assertEquals(file + ":" + error.replace("FOLDER", folder.toString()), e.getMessage());
  }

  @Test
  void secondDocument() throws IOException {
    Path file = folder.resolve("two.yaml");
    Files.writeString(file, "name: x\n---\nname: y\n");
    ScenarioException e = assertThrows(ScenarioException.class, () -> ScenarioReader.read(file));
    assertEquals(file + ":3:1: a second document in one file", e.getMessage());
  }

  @Test
  void fileThatCannotBeRead() throws IOException {
    assertFails(folder.resolve("none.yaml"), "there is no such file");
    assertFails(folder, "is a directory");
    Path empty = Files.createFile(folder.resolve("empty.yaml"));
    assertFails(empty, "is empty");
    Path latin = folder.resolve("latin.yaml");
    Files.write(latin, "name: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertFails(latin, "is not UTF-8");
  }

  private static void assertFails(Path file, String what) {
    ScenarioException e = assertThrows(ScenarioException.class, () -> ScenarioReader.read(file));
    assertEquals(file + ": " + what, e.getMessage());
  }
}
