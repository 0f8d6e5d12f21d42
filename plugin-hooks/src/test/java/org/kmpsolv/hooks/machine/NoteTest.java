package org.kmpsolv.hooks.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteTest {
  @TempDir private Path work;

  @Test
  void itSaysWhatWasWrittenLast() throws IOException {
    Path file = work.resolve("new/note");
    Note note = new Note(file);
    assertFalse(note.says("one"));
    note.write("one");
    assertTrue(note.says("one"));
    note.write("two");
    assertFalse(note.says("one"));
    assertTrue(new Note(file).says("two"));
    assertEquals(List.of(file), MoreFiles.listFiles(work.resolve("new")));
  }

  @Test
  void whatCannotBeKeptIsNotThere() throws IOException {
    Files.writeString(work.resolve("file"), "no directory");
    Note note = new Note(work.resolve("file/note"));
    note.write("one");
    assertFalse(note.says("one"));
  }

  @Test
  void whatAKilledProcessLeftIsWrittenOver() throws IOException {
    Files.writeString(work.resolve("note.tmp"), "half of a te");
    Note note = new Note(work.resolve("note"));
    assertFalse(note.says("half of a te"));
    note.write("one");
    assertTrue(note.says("one"));
    assertEquals(1, MoreFiles.listFiles(work).size());
  }
}
