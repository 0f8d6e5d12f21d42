/** Rules in words. */
@NullMarked
package org.kmpsolv.resolver.rule;

import org.jspecify.annotations.NullMarked;
