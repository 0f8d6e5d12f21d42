package org.kmpsolv.metadata.universe;

import org.kmpsolv.metadata.section.SectionReader;
import org.kmpsolv.metadata.section.SectionWriter;

/**
 * Who has a name and who provides it, by string id. Immutable.
 *
 * @param named the packages of that name, ascending
 * @param providers the packages that provide it, one for each of their provides, ascending
 * @param provides the dependencies that they provide it as, beside the providers
 */
record ProviderIndex(Lists named, Lists providers, Lists provides) {
  static ProviderIndex read(SectionReader in) {
    return new ProviderIndex(Lists.read(in), Lists.read(in), Lists.read(in));
  }

  void write(SectionWriter out) {
    named.write(out);
    providers.write(out);
    provides.write(out);
  }
}
