package org.kmpsolv.scenarios.testcase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flags that have no answer here do not matter where they make no difference. */
class IdleFlagsTest {
  @TempDir private Path work = Path.of("");

  private List<String> answer(String flags, String... packages) throws IOException {
    Path file = work.resolve("case.t");
    Files.writeString(
        file,
        """
        repo system 0 testtags <inline>
        repo available 0 testtags <inline>
        #>=Pkg: %s
        system x86_64 rpm system
        %s
        job install name a
        """
            .formatted(String.join("\n#>=Pkg: ", packages), flags));
    TestAnswer answer = TestcaseRunner.run(Testcase.read(file)).get(0);
    return answer.notes().isEmpty() ? answer.lines() : answer.notes();
  }

  @Test
  void colorsWhereANameHasBothSizes() throws IOException {
    String flags = "poolflags implicitobsoleteusescolors";
    assertEquals(
        List.of("install a-1-1.x86_64@available"),
        answer(flags, "a 1 1 x86_64", "a 0 1 noarch", "b 1 1 i686"));
    assertEquals(
        List.of("not supported: pool flag 'implicitobsoleteusescolors'"),
        answer(flags, "a 1 1 x86_64", "a 1 1 i686"));
  }
}
