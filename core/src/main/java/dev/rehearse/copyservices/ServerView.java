package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.Changes;
import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.copyservices.session.SessionRecord;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import java.util.ArrayList;
import java.util.List;

/**
 * A management server as seen from above.
 *
 * @param state whether it runs, and in which role
 * @param relation what it shows of the relation
 * @param reaches whether it has a way to the storage systems
 * @param live configuration changes in its database
 * @param backup configuration changes in its backup
 * @param records what it has written down of each session
 */
public record ServerView(
        ServerState state,
        HaStatus relation,
        boolean reaches,
        Changes live,
        Changes backup,
        List<SessionRecord> records)
        implements Encodable {

    ServerView with(ServerState newState) {
        return new ServerView(newState, relation, reaches, live, backup, records);
    }

    ServerView with(HaStatus newRelation) {
        return new ServerView(state, newRelation, reaches, live, backup, records);
    }

    ServerView reaches(boolean now) {
        return new ServerView(state, relation, now, live, backup, records);
    }

    ServerView with(Changes newLive, Changes newBackup) {
        return new ServerView(state, relation, reaches, newLive, newBackup, records);
    }

    ServerView with(int session, SessionRecord record) {
        List<SessionRecord> changed = new ArrayList<>(records);
        changed.set(session, record);
        return new ServerView(state, relation, reaches, live, backup, List.copyOf(changed));
    }

    boolean active() {
        return state == ServerState.ACTIVE;
    }

    /** Whether it is one of a pair that shows Synchronized, and runs in a role. */
    boolean synchronizedAs(ServerState role) {
        return state == role && relation == HaStatus.SYNCHRONIZED;
    }

    @Override
    public void encode(Encoder out) {
        out.word(state).word(relation).flag(reaches).part(live).part(backup).parts(records);
    }
}
