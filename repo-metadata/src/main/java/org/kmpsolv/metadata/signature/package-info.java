/**
 * Who made a repository: the OpenPGP signature of its {@code repomd.xml}, judged by keys that the
 * caller trusts, as gpg and libzypp judge it. Expired keys are told and accepted where they signed
 * in time; MD5 is refused; SHA-1 is not, since repositories of old distributions have nothing else.
 */
@NullMarked
package org.kmpsolv.metadata.signature;

import org.jspecify.annotations.NullMarked;
