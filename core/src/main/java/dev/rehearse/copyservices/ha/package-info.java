/**
 * The high-availability relation of two management servers: its statuses, the roles of the servers, and what is in their
 * databases (Managing management servers).
 *
 * <p>Chosen: the database is modelled as the set of configuration changes that it holds, each known by who made it and as
 * which. Two servers that both made changes then differ by exactly those, whoever overwrites whom. Refused: a version
 * number, which could not tell "behind" from "different".
 */
@NullMarked
package dev.rehearse.copyservices.ha;

import org.jspecify.annotations.NullMarked;
