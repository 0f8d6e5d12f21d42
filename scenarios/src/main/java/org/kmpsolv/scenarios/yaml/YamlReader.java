package org.kmpsolv.scenarios.yaml;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kmpsolv.scenarios.ScenarioException;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a YAML file of one document. Aliases, tags and duplicate keys are errors: they would make
 * something else of what one reads.
 */
public final class YamlReader {
  /** Far beyond any that somebody wrote by hand. */
  private static final long MAX_SIZE = 2 << 20;

  private YamlReader() {}

  /**
   * The tree of a file.
   *
   * @throws ScenarioException where it cannot be read, or is not YAML
   */
  public static Node read(Path path) {
    String file = path.toString();
    try {
      if (Files.isRegularFile(path) && Files.size(path) > MAX_SIZE) {
        throw new ScenarioException(file + ": a scenario is no longer than " + MAX_SIZE + " bytes");
      }
      return parse(file, Files.readString(path));
    } catch (CharacterCodingException e) {
      throw new ScenarioException(file + ": is not UTF-8", e);
    } catch (IOException e) {
      throw new ScenarioException(file + ": " + reason(path), e);
    }
  }

  private static String reason(Path path) {
    if (Files.isDirectory(path)) {
      return "is a directory";
    }
    return Files.exists(path) ? "cannot be read" : "there is no such file";
  }

  /** The tree of a text; the file's name is for errors. */
  static Node parse(String file, String content) {
    try (YAMLParser parser =
        (YAMLParser) new YAMLFactory().createParser(ObjectReadContext.empty(), content)) {
      return new TreeReader(file, parser, place -> refuseShorthand(parser, place)).read();
    } catch (JacksonException e) {
      throw syntaxError(file, e);
    }
  }

  private static void refuseShorthand(YAMLParser parser, Location location) {
    if (parser.isCurrentAlias()) {
      throw new ScenarioException(
          location, "an alias; a text that begins with '*' needs quotes", null);
    }
    if (parser.getTypeId() != null) {
      throw new ScenarioException(
          location, "a tag; a text that begins with '!' needs quotes", null);
    }
  }

  private static ScenarioException syntaxError(String file, JacksonException e) {
    if (e.getCause() instanceof MarkedYamlEngineException marked) {
      Mark mark = marked.getProblemMark().or(marked::getContextMark).orElse(null);
      if (mark != null) {
        return new ScenarioException(
            new Location(file, mark.getLine() + 1, mark.getColumn() + 1, ""),
            "no YAML: " + TreeReader.firstLine(marked.getProblem()),
            e);
      }
    }
    return TreeReader.syntaxError(file, "no YAML: ", e);
  }
}
