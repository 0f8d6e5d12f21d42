package org.kmpsolv.hooks.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Nevra;

class GuardFileTest {
  private static final String HEADER =
      "# Written by 'kmpsolv guard': kernels that would boot without a driver in use.\n";

  @TempDir private Path directory;

  private static Held held(String version, String module) {
    return new Held(kernel(version), version, ImmutableList.of(module), ImmutableList.of());
  }

  private static Nevra kernel(String version) {
    return new Nevra("kernel-default", Evr.parse(version + "-1"), "x86_64");
  }

  @Test
  void whatComesIsSparedAndHeldAgain() throws IOException {
    Path path = directory.resolve("kmpsolv.check");
    GuardFile file = new GuardFile(path);
    file.update(List.of(held("2", "snd"), held("3", "e1000")));
    String said = file.text();
    String third = "# without e1000\nconflicts:kernel-default = 3-1\n";
    assertEquals(HEADER + "# without snd\nconflicts:kernel-default = 2-1\n" + third, said);

    file.spare(said, Set.of(kernel("2")));
    assertEquals(HEADER + third, file.text());
    // With an empty line as well, where somebody has edited it.
    file.spare(said + "\n", Set.of(kernel("2"), kernel("3")));
    assertFalse(Files.exists(path));
    assertEquals("", file.text());
    file.spare(said, Set.of());
    assertEquals(said, file.text());
  }

  @Test
  void whatOthersWroteStays() throws IOException {
    Path path = directory.resolve("kmpsolv.check");
    Files.writeString(path, "conflicts:kernel-default = 2-1\n");
    GuardFile file = new GuardFile(path);
    file.spare(file.text(), Set.of(kernel("2")));
    assertEquals("conflicts:kernel-default = 2-1\n", Files.readString(path));
    file.spare("", Set.of(kernel("2")));
    assertEquals("conflicts:kernel-default = 2-1\n", Files.readString(path));
  }
}
