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
 * @param hangs whether it answers nobody
 * @param live configuration changes in its database
 * @param backup configuration changes in its backup
 * @param records what it has written down of each session
 */
public record ServerView(
        ServerState state,
        HaStatus relation,
        boolean reaches,
        boolean hangs,
        Changes live,
        Changes backup,
        List<SessionRecord> records)
        implements Encodable {

    ServerView with(ServerState newState) {
        return new ServerView(newState, relation, reaches, hangs, live, backup, records);
    }

    ServerView with(HaStatus newRelation) {
        return new ServerView(state, newRelation, reaches, hangs, live, backup, records);
    }

    ServerView reaches(boolean now) {
        return new ServerView(state, relation, now, hangs, live, backup, records);
    }

    ServerView hangs(boolean now) {
        return new ServerView(state, relation, reaches, now, live, backup, records);
    }

    ServerView with(Changes newLive, Changes newBackup) {
        return new ServerView(state, relation, reaches, hangs, newLive, newBackup, records);
    }

    ServerView with(int session, SessionRecord record) {
        List<SessionRecord> changed = new ArrayList<>(records);
        changed.set(session, record);
        return new ServerView(state, relation, reaches, hangs, live, backup, List.copyOf(changed));
    }

    boolean active() {
        return state == ServerState.ACTIVE && !hangs;
    }

    /** Whether it is one of a pair that shows Synchronized, and runs in a role. */
    boolean synchronizedAs(ServerState role) {
        return state == role && !hangs && relation == HaStatus.SYNCHRONIZED;
    }

    @Override
    public void encode(Encoder out) {
        out.word(state)
                .word(relation)
                .flag(reaches)
                .flag(hangs)
                .part(live)
                .part(backup)
                .parts(records);
    }
}
