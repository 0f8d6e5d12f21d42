/**
 * The rules that a plan keeps, each by its name in the field, each with its own words. Explanations
 * are told from these.
 */
@NullMarked
package org.kmpsolv.resolver.rule;

import org.jspecify.annotations.NullMarked;
