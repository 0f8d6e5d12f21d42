/**
 * What is packed into the jars, to be called in place of methods of Java's streams that make
 * lambdas of their own.
 */
@NullMarked
package org.kmpsolv.packaging.calls;

import org.jspecify.annotations.NullMarked;
