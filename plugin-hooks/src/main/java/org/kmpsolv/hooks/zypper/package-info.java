/**
 * zypper carries out a plan: the plan is handed over as exact packages, compared with what zypper
 * makes of it, committed, and compared with what is installed then.
 */
@NullMarked
package org.kmpsolv.hooks.zypper;

import org.jspecify.annotations.NullMarked;
