package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.Changes;
import dev.rehearse.copyservices.session.SessionRecord;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import java.util.ArrayList;
import java.util.List;

/**
 * What is in the database of a management server, and is copied to its standby.
 *
 * @param changes the configuration, as the set of all changes that led to it
 * @param sessions what is written down of each session
 * @param tasksEnabled whether scheduled tasks are enabled
 * @param heartbeat whether the Metro Mirror heartbeat is on
 */
record Repository(Changes changes, List<SessionRecord> sessions, boolean tasksEnabled, boolean heartbeat)
        implements Encodable {

    Repository with(Changes newChanges) {
        return new Repository(newChanges, sessions, tasksEnabled, heartbeat);
    }

    Repository with(int session, SessionRecord record) {
        List<SessionRecord> changed = new ArrayList<>(sessions);
        changed.set(session, record);
        return new Repository(changes, List.copyOf(changed), tasksEnabled, heartbeat);
    }

    Repository tasks(boolean enabled) {
        return new Repository(changes, sessions, enabled, heartbeat);
    }

    Repository heartbeat(boolean on) {
        return new Repository(changes, sessions, tasksEnabled, on);
    }

    @Override
    public void encode(Encoder out) {
        out.part(changes).parts(sessions).flag(tasksEnabled).flag(heartbeat);
    }
}
