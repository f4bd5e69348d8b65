/**
 * Copy Services Manager's sessions: groups of copy sets that are started, suspended and recovered as one. States, types and
 * commands are those of the session chapters of the documentation; {@link dev.rehearse.copyservices.session.Piece} is what
 * a storage system itself knows of a session, whether or not any management server lives.
 *
 * <p>Chosen: whether the copies at the other site can be used is worked out from the moments at which each storage system
 * stopped copying and at which it let its hosts write again. Refused: a flag that the freeze sets, which would be right
 * only as long as nothing goes wrong in the middle of a freeze.
 */
@NullMarked
package dev.rehearse.copyservices.session;

import org.jspecify.annotations.NullMarked;
