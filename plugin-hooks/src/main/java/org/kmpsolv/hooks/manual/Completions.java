package org.kmpsolv.hooks.manual;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** What shells complete: the verbs, and the options of each. Other words are files to them. */
final class Completions {
  private Completions() {}

  static String bash(Help help) {
    StringBuilder cases = new StringBuilder();
    help.verbs()
        .forEach(
            (names, page) ->
                cases.append(
                    "    %s) words='%s' ;;\n"
                        .formatted(String.join(" | ", names), String.join(" ", options(page)))));
    return """
    # What bash completes after kmpsolv. Made of its help.

    _kmpsolv() {
      local verb='' words='' each
      for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $each in
          -*) ;;
          *)
            verb=$each
            break
            ;;
        esac
      done
      case $verb in
        '') words='%s --help --version' ;;
    %s  esac
      COMPREPLY=()
      if [[ -z $verb || $2 == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$2")
        [[ ${COMPREPLY[0]-} == *= ]] && compopt -o nospace
      fi
    }
    complete -o default -F _kmpsolv kmpsolv
    """
        .formatted(
            help.verbs().keySet().stream()
                .map(names -> names.get(0))
                .collect(Collectors.joining(" ")),
            cases);
  }

  /** Each name, with the sign after it where a value must follow. */
  private static ImmutableList<String> options(HelpPage page) {
    return page.options().stream()
        .flatMap(
            option ->
                option.names().stream()
                    .map(
                        name ->
                            name.startsWith("--") && option.value().startsWith("=")
                                ? name + "="
                                : name))
        .collect(ImmutableList.toImmutableList());
  }

  static String zsh(Help help) {
    StringBuilder verbs = new StringBuilder();
    StringBuilder cases = new StringBuilder();
    help.verbs()
        .forEach(
            (names, page) -> {
              verbs.append("    %s\n".formatted(quoted(names.get(0) + ":" + page.summary())));
              cases.append("  %s)\n    _arguments -s \\\n".formatted(String.join(" | ", names)));
              page.options()
                  .forEach(
                      option ->
                          option
                              .names()
                              .forEach(
                                  name ->
                                      cases
                                          .append("      ")
                                          .append(argument(name, option))
                                          .append(" \\\n")));
              cases.append("      '*:argument:_files'\n    ;;\n");
            });
    return """
    #compdef kmpsolv
    # What zsh completes after kmpsolv. Made of its help.

    if ((CURRENT == 2)); then
      local -a verbs=(
    %s  )
      _describe command verbs
      return
    fi
    shift words
    ((CURRENT--))
    case $words[1] in
    %sesac
    """
        .formatted(verbs, cases);
  }

  /** An option as _arguments has it; each may be given again. */
  private static String argument(String name, HelpPage.Entry option) {
    String value = option.value().startsWith("=") ? "=" : "";
    String description = option.description().replaceAll("([\\[\\]\\\\:])", "\\\\$1");
    return quoted(
        "*"
            + name
            + (name.startsWith("--") ? value : "")
            + "["
            + description
            + "]"
            + (value.isEmpty() ? "" : ":value:_files"));
  }

  private static String quoted(String words) {
    return "'" + words.replace("'", "'\\''") + "'";
  }
}
