package dev.rehearse.copyservices;

import dev.rehearse.copyservices.fact.DatabaseChanged;
import dev.rehearse.copyservices.fact.RelationChanged;
import dev.rehearse.copyservices.fact.SessionRecorded;
import dev.rehearse.copyservices.fact.StorageReached;
import dev.rehearse.copyservices.fact.TasksEnabled;
import dev.rehearse.copyservices.ha.Changes;
import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.copyservices.ha.ServerState;

/** What follows from everything else, worked out once at the end of each event. */
final class Settling {

    private Settling() {}

    /** The run starts: what goes on by itself begins. */
    static void open(Turn turn) {
        if (turn.active()) {
            Driving.look(turn);
            if (beats(turn.state, turn.machine, turn.live())) {
                beat(turn, Heartbeat.Beat.ON);
            }
        }
        if (turn.relation.status() == HaStatus.SYNCHRONIZATION_PENDING && turn.active()) {
            Contact.synchronize(turn);
        } else if (turn.relation.status().isDisconnected() && turn.state.answers()) {
            Contact.tryLater(turn);
        }
    }

    static void settle(Turn turn) {
        ManagementServer.Memory before = turn.before;
        Repository was = before.database().live();
        Repository is = turn.live();
        if (!is.changes().equals(was.changes()) || !backup(turn.database).equals(backup(before.database()))) {
            turn.tell(new DatabaseChanged(is.changes(), backup(turn.database)));
        }
        if (!is.equals(was)) {
            changed(turn, was, is);
        }
        if (turn.relation.status() != before.relation().status()) {
            turn.tell(new RelationChanged(turn.relation.status()));
            turn.message(0, "relation " + turn.relation.status().shownAs());
        }
        if (turn.machine.reachesStorage() != before.machine().reachesStorage()) {
            turn.tell(new StorageReached(turn.machine.reachesStorage()));
        }
        heartbeat(turn, beats(before.state(), before.machine(), was), beats(turn.state, turn.machine, is));
    }

    private static Changes backup(Database database) {
        Repository backup = database.backup();
        return backup == null ? Changes.NONE : backup.changes();
    }

    private static void changed(Turn turn, Repository was, Repository is) {
        for (int session = 0; session < is.sessions().size(); session++) {
            if (!is.sessions().get(session).equals(was.sessions().get(session))) {
                turn.tell(new SessionRecorded(session, is.sessions().get(session)));
            }
        }
        if (is.tasksEnabled() != was.tasksEnabled()) {
            turn.tell(new TasksEnabled(is.tasksEnabled()));
        }
        if (turn.active() && (turn.relation.status() == HaStatus.SYNCHRONIZED || turn.relation.followed())) {
            turn.toPeer(Topic.UPDATE, 0, is);
        }
    }

    private static boolean beats(ServerState state, Machine machine, Repository live) {
        return state == ServerState.ACTIVE && machine.reachesStorage() && !machine.hangs() && live.heartbeat();
    }

    private static void heartbeat(Turn turn, boolean before, boolean now) {
        if (now && !before) {
            beat(turn, Heartbeat.Beat.ON);
        } else if (before && !now) {
            boolean silent = turn.state == ServerState.DOWN || !turn.machine.reachesStorage() || turn.machine.hangs();
            beat(turn, silent ? Heartbeat.Beat.SILENT : Heartbeat.Beat.OFF);
        }
    }

    private static void beat(Turn turn, Heartbeat.Beat beat) {
        Heartbeat signal = new Heartbeat(turn.bearings.place().number(), beat);
        turn.toAllStorage(signal);
    }
}
