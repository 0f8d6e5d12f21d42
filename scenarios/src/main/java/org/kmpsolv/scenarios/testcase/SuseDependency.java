package org.kmpsolv.scenarios.testcase;

import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
import java.util.List;
import org.kmpsolv.scenarios.testcase.DependencyTree.Joined;
import org.kmpsolv.scenarios.testcase.DependencyTree.Name;

/**
 * Reads the names that SUSE's packages give to more than a name, such as {@code
 * modalias(kernel-default:pci:*)} or {@code locale(vim:de;fr)}, as what they mean.
 */
final class SuseDependency {
  private SuseDependency() {}

  /**
   * What a dependency means.
   *
   * @param key whose it is: {@code solvable:provides}, {@code solvable:supplements}, …
   */
  static DependencyTree of(DependencyTree tree, String key) {
    if (tree instanceof Joined joined) {
      return new Joined(of(joined.left(), key), joined.operator(), of(joined.right(), key));
    }
    return tree instanceof Name name ? meaning(name, key) : tree;
  }

  private static DependencyTree meaning(Name name, String key) {
    String text = name.text();
    int open = text.indexOf('(');
    boolean call = open > 0 && text.endsWith(")");
    String function = call ? text.substring(0, open) : "";
    String argument = call ? text.substring(open + 1, text.length() - 1) : "";
    return switch (key) {
      case "solvable:supplements" ->
          switch (function) {
            case "modalias" -> modalias(argument);
            case "filesystem" -> namespace(function, new Name(argument));
            case "language" -> languages(argument);
            case "packageand" -> both(argument);
            default -> name;
          };
      case "solvable:conflicts" ->
          function.equals("otherproviders") ? namespace(function, new Name(argument)) : name;
      case "solvable:provides" -> {
        if (function.equals("locale")) {
          yield locale(argument);
        }
        int path = text.indexOf(":/");
        yield path > 0
            ? namespace(
                "splitprovides",
                new Joined(
                    new Name(text.substring(0, path)), "+", new Name(text.substring(path + 1))))
            : name;
      }
      default -> name;
    };
  }

  private static DependencyTree namespace(String name, DependencyTree argument) {
    return new Joined(new Name("namespace:" + name), DependencyTreeReader.NAMESPACE, argument);
  }

  /** {@code package:bus:glob}, or {@code bus:glob} alone. */
  private static DependencyTree modalias(String argument) {
    int colon = argument.indexOf(':');
    boolean ofPackage = colon > 0 && argument.indexOf(':', colon + 1) > 0;
    DependencyTree device =
        namespace("modalias", new Name(ofPackage ? argument.substring(colon + 1) : argument));
    return ofPackage ? new Joined(new Name(argument.substring(0, colon)), "&", device) : device;
  }

  /** {@code a:b}; where one is a pattern its colon belongs to its name. */
  private static DependencyTree both(String argument) {
    int colon = argument.indexOf(':', argument.startsWith("pattern:") ? "pattern:".length() : 0);
    return colon < 0
        ? new Name(argument)
        : new Joined(
            new Name(argument.substring(0, colon)), "&", new Name(argument.substring(colon + 1)));
  }

  private static DependencyTree locale(String argument) {
    int colon = argument.lastIndexOf(':');
    return colon < 0
        ? languages(argument)
        : new Joined(
            new Name(argument.substring(0, colon)), "&", languages(argument.substring(colon + 1)));
  }

  private static DependencyTree languages(String list) {
    List<String> languages = Lists.reverse(Splitter.on(';').splitToList(list));
    DependencyTree any = namespace("language", new Name(languages.get(0)));
    for (String language : languages.subList(1, languages.size())) {
      any = new Joined(namespace("language", new Name(language)), "|", any);
    }
    return any;
  }
}
