package org.kmpsolv.hooks.output;

import java.util.List;
import java.util.stream.Collectors;
import org.kmpsolv.hooks.output.Sheet.Style;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.resolver.Reason;
import org.kmpsolv.resolver.Step.Action;
import org.kmpsolv.resolver.why.Link;
import org.kmpsolv.resolver.why.Why;

/** Why packages are there, as text. */
final class WhyText {
  private static final int SHOWN = 5;

  private final Sheet sheet;
  private final boolean all;

  /**
   * Starts a text.
   *
   * @param all whether long lists are told whole
   */
  WhyText(Sheet sheet, boolean all) {
    this.sheet = sheet;
    this.all = all;
  }

  /**
   * Prints the answers.
   *
   * @param planned whether it was asked about a plan
   */
  void print(List<Why> answers, boolean planned) {
    for (Why why : answers) {
      sheet.blank();
      if (why instanceof Why.Planned it) {
        heading(it.nevra(), " is going to be " + done(it.action()) + ":");
        links("  ", it.chain());
      } else if (why instanceof Why.Present it) {
        heading(
            it.nevra(),
            planned ? " is installed, and the plan leaves it as it is." : " is installed.");
        present(it);
      } else {
        absent(why.nevra(), planned);
      }
    }
  }

  private void heading(Nevra nevra, String rest) {
    sheet.line(sheet.styled(Style.BOLD, Printable.of(nevra.toString())) + rest);
  }

  private static String done(Action action) {
    return switch (action) {
      case INSTALL -> "installed";
      case UPGRADE -> "upgraded";
      case DOWNGRADE -> "downgraded";
      case REINSTALL -> "reinstalled";
      case REMOVE -> "REMOVED";
    };
  }

  private void absent(Nevra nevra, boolean planned) {
    heading(nevra, planned ? " is neither in the plan nor installed." : " is not installed.");
    sheet.line("'kmpsolv why-not' with the same arguments tells why.");
  }

  private void present(Why.Present why) {
    why.kernel()
        .ifPresent(
            it ->
                line(
                    "It is kernel "
                        + release(it)
                        + ", with "
                        + Counted.of(it.modules().size(), "module")
                        + " of its own."));
    why.serves()
        .forEach(
            it ->
                line(
                    "It brings "
                        + (it.modules().size() == 1 ? "module " : "modules ")
                        + some(it.modules())
                        + " to kernel "
                        + release(it)
                        + "."));
    if (why.kmp() && why.serves().isEmpty()) {
      line("It serves no kernel that is installed.");
    }
    some(why.devices(), 1).forEach(device -> line("Device " + device + " wants it."));
    needs(why);
    for (List<Link> chain : why.chains()) {
      line("  " + chain.get(0).nevra());
      links("    ", chain.subList(1, chain.size()));
    }
  }

  private static String release(Why.Service service) {
    return service.release() + (service.boots() ? ", which boots" : "");
  }

  private void needs(Why.Present why) {
    if (why.needs().isEmpty()) {
      line("Nothing that is installed needs it.");
      return;
    }
    String kinds =
        why.needs().stream()
            .map(Link::reason)
            .collect(
                Collectors.groupingBy(
                    Reason::word, java.util.TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(kind -> Counted.number(kind.getValue().intValue()) + " " + kind.getKey())
            .collect(Collectors.joining(", "));
    line("It is needed by what is installed: " + kinds + ".");
    if (why.roots() == 0) {
      line("Those need each other, and nothing else needs them.");
      links("  ", some(why.needs(), SHOWN));
    } else {
      line(
          why.roots() == 1
              ? "The shortest way to it from the one package that nothing else needs:"
              : "The shortest ways to it from packages that nothing else needs, "
                  + Counted.number(why.chains().size())
                  + " of "
                  + Counted.number(why.roots())
                  + ":");
    }
  }

  private void links(String indent, List<Link> links) {
    links.forEach(link -> line(indent + link.tell()));
  }

  private void line(String text) {
    sheet.line(Printable.of(text));
  }

  private String some(List<String> names) {
    List<String> shown = some(names, SHOWN);
    String more = names.size() - shown.size() > 0 ? " and " + (names.size() - shown.size()) + " more" : "";
    return String.join(", ", shown) + more;
  }

  private <T> List<T> some(List<T> list, int most) {
    return all || list.size() <= most ? list : list.subList(0, most);
  }
}
