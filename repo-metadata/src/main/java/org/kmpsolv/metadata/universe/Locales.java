package org.kmpsolv.metadata.universe;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.RichDependency;
import org.kmpsolv.metadata.model.RichDependency.Operator;

/**
 * Translations say what they are for in what they provide: {@code locale(de)} supplements the
 * language, {@code locale(foo;bar:de;fr)} each of the packages where one of the languages is
 * wanted; as libsolv reads it.
 */
final class Locales {
  private static final String LOCALE = "locale(";
  private static final Splitter LIST = Splitter.on(';').omitEmptyStrings();

  private Locales() {}

  /** What the package supplements by what it provides; mostly nothing. */
  static List<Dependency> supplements(PackageInfo info) {
    List<Dependency> found = new ArrayList<>();
    for (Dependency dependency : info.dependencies(DependencyKind.PROVIDES)) {
      if (dependency instanceof Relation relation
          && relation.name().startsWith(LOCALE)
          && relation.name().endsWith(")")) {
        add(relation.name().substring(LOCALE.length(), relation.name().length() - 1), found);
      }
    }
    return found;
  }

  private static void add(String inner, List<Dependency> found) {
    int colon = inner.indexOf(':');
    Dependency languages =
        LIST.splitToStream(inner.substring(colon + 1))
            .<Dependency>map(each -> Relation.of("language(" + each + ")"))
            .reduce((one, other) -> new RichDependency(Operator.OR, one, other, null))
            .orElse(null);
    if (languages == null) {
      return;
    }
    if (colon <= 0) {
      found.add(languages);
      return;
    }
    for (String name : LIST.split(inner.substring(0, colon))) {
      found.add(new RichDependency(Operator.AND, Relation.of(name), languages, null));
    }
  }
}
