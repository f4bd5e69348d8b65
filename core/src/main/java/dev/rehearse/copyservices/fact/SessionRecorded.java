package dev.rehearse.copyservices.fact;

import dev.rehearse.copyservices.session.SessionRecord;
import dev.rehearse.kernel.Fact;

/**
 * The management server has something else written down of a session.
 *
 * @param session its number
 * @param record from now on
 */
public record SessionRecorded(int session, SessionRecord record) implements Fact {}
