/**
 * What libzypp's commit plugin does: listens to a commit, and judges by the kernel rules what it is
 * to do and what came of it, without ever standing in its way.
 */
@NullMarked
package org.kmpsolv.hooks.audit;

import org.jspecify.annotations.NullMarked;
