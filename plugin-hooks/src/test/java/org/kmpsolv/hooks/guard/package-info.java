/** What plain zypper is kept from. */
@NullMarked
package org.kmpsolv.hooks.guard;

import org.jspecify.annotations.NullMarked;
