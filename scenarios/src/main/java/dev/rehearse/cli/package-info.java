/**
 * The commands. Each is a small class that asks the packages below for what it prints.
 *
 * <p>Chosen: exit codes 0 (all properties hold), 1 (one is violated), 2 (undecided), 64 (bad usage or bad scenario) and 70
 * (our own mistake), so that scripts can tell them apart. Chosen: nothing but what was asked for on standard output; all
 * else goes to standard error. Refused: colours, since a sheet is compared, mailed and kept.
 */
@NullMarked
package dev.rehearse.cli;

import org.jspecify.annotations.NullMarked;
