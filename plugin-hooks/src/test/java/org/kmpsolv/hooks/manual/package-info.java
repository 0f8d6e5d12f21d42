/** What is made of the help. */
@NullMarked
package org.kmpsolv.hooks.manual;

import org.jspecify.annotations.NullMarked;
