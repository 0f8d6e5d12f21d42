/** What is packed, installed by the real zypper on a machine that is a copy of this one. */
@NullMarked
package org.kmpsolv.hooks.installed;

import org.jspecify.annotations.NullMarked;
