package org.kmpsolv.hooks.output;

import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.hooks.output.Sheet.Style;
import org.kmpsolv.metadata.model.Nevra;
import org.kmpsolv.resolver.InstallReason;
import org.kmpsolv.resolver.RemovalReason;
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
        heading(it.nevra(), " is going to be " + done(it) + ":");
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

  private static String done(Why.Planned why) {
    return switch (why.action()) {
      case INSTALL -> "installed";
      case UPGRADE -> "upgraded";
      case DOWNGRADE -> "downgraded";
      case REINSTALL -> "reinstalled";
      case REMOVE ->
          why.chain().get(why.chain().size() - 1).reason() instanceof RemovalReason.ReplacedBy
              ? "replaced"
              : "REMOVED";
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
      boolean bare = chain.get(0).reason() instanceof InstallReason.Present;
      List<Link> told = bare ? chain.subList(1, chain.size()) : chain;
      links("  ", told.subList(0, 1));
      links("    ", told.subList(1, told.size()));
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
    List<String> kinds = new ArrayList<>();
    count(why, InstallReason.RequiredBy.class, " requires it", " require it", kinds);
    count(why, InstallReason.RecommendedBy.class, " recommends it", " recommend it", kinds);
    count(why, InstallReason.Supplements.class, " is supplemented", " are supplemented", kinds);
    line("Of the installed packages " + String.join(", ", kinds) + ".");
    if (why.roots() == 0) {
      line("They need each other, and nothing else needs them:");
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

  private static void count(
      Why.Present why, Class<?> kind, String one, String several, List<String> to) {
    int count = (int) why.needs().stream().filter(link -> kind.isInstance(link.reason())).count();
    if (count > 0) {
      to.add(Counted.number(count) + (count == 1 ? one : several));
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
    String more =
        names.size() - shown.size() > 0 ? " and " + (names.size() - shown.size()) + " more" : "";
    return String.join(", ", shown) + more;
  }

  private <T> List<T> some(List<T> list, int most) {
    return all || list.size() <= most ? list : list.subList(0, most);
  }
}
