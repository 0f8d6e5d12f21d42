package org.kmpsolv.metadata.universe;

/**
 * Who has a name and who provides it, by string id. Immutable.
 *
 * @param named the packages of that name, ascending
 * @param providers the packages that provide it, one for each of their provides, ascending
 * @param provides the dependencies that they provide it as, beside the providers
 */
record ProviderIndex(Lists named, Lists providers, Lists provides) {}
