package dev.rehearse.duplex;

import dev.rehearse.duplex.SessionState.Operation;
import dev.rehearse.duplex.fact.SessionMoved;
import dev.rehearse.duplex.fact.SplitBegan;
import dev.rehearse.duplex.fact.StartUpChanged;
import dev.rehearse.kernel.code.Encoder;
import java.util.List;

/**
 * Tells in the first instant how the session of Active Upgrade has come to where the run begins, as if it happened at that instant: what
 * holds of a session that was watched from its beginning holds of this one too.
 */
final class Recounting {

    /** The requests that lead to a state, and what each is called while it is carried out. */
    private static final List<String> WAY = List.of("PrepareSplit", "Split", "PrepareMerge", "Merge", "Commit");

    private final Turn turn;

    Recounting(Turn turn) {
        this.turn = turn;
    }

    void tell() {
        SessionState state = turn.session.state();
        String upgrade = state.upgrade();
        if (upgrade.equals("Idle")) {
            moved(upgrade, Operation.BUSY, SessionEvent.CHECK_READINESS);
        } else if (WAY.contains(upgrade)) {
            upTo(upgrade);
        } else {
            String before = merged() ? "Merge" : "Split";
            boolean commits = upgrade.equals("Finish") && committed();
            upTo(commits ? "Commit" : before);
            moved(commits ? "Commit" : before, Operation.READY, SessionEvent.SUCCEEDED);
            if (!commits) {
                moved("Abort", Operation.BUSY, SessionEvent.ABORT);
            }
            if (upgrade.equals("Finish")) {
                if (!commits) {
                    moved("Abort", Operation.READY, SessionEvent.SUCCEEDED);
                }
                moved("Finish", Operation.BUSY, SessionEvent.FINISH);
            }
        }
        if (state.operation() != Operation.BUSY) {
            boolean ready = state.operation() == Operation.READY;
            moved(upgrade, state.operation(), ready ? SessionEvent.SUCCEEDED : SessionEvent.FAILED);
        }
    }

    /** All that comes before a state, and the state itself, busy. */
    private void upTo(String upgrade) {
        moved("PrepareSplit", Operation.BUSY, SessionEvent.PREPARE_SPLIT);
        if (upgrade.equals("PrepareSplit")) {
            return;
        }
        moved("Split", Operation.BUSY, SessionEvent.GOES_ON);
        if (apart(upgrade)) {
            split();
        }
        if (upgrade.equals("Split")) {
            return;
        }
        moved("Split", Operation.READY, SessionEvent.SUCCEEDED);
        moved("PrepareMerge", Operation.BUSY, SessionEvent.PREPARE_MERGE);
        if (upgrade.equals("PrepareMerge")) {
            return;
        }
        moved("Merge", Operation.BUSY, SessionEvent.GOES_ON);
        if (upgrade.equals("Commit")) {
            moved("Merge", Operation.READY, SessionEvent.SUCCEEDED);
            moved("Commit", Operation.BUSY, SessionEvent.COMMIT);
        }
    }

    /** Whether the system has been split: behind that state it has. */
    private boolean apart(String upgrade) {
        return !upgrade.equals("Split") || turn.session.since() != Encoder.NEVER;
    }

    private void split() {
        turn.tell(new SplitBegan(true));
        for (int i = 0; i < turn.applications.length; i++) {
            StartUp type = turn.applications[i].type(turn.upgradeSide());
            String original = Applications.original(turn, i).name();
            if (!type.name().equals(original)) {
                String name = turn.wiring.crew().applications().get(i).front().name();
                turn.tell(new StartUpChanged(name, false, type.name(), original));
            }
        }
    }

    /** Whether what is aborted had been merged: the old system disk is the one that is kept, or the system is on its way back to it. */
    private boolean merged() {
        boolean merged = !turn.images.split() && turn.images.system().os() != PartnerState.OS_UP;
        for (int i = 0; i < turn.bays.length; i++) {
            merged |= Storage.isSystem(turn, i) && !turn.images.split() && !homeInSync(i);
        }
        return merged;
    }

    /** Whether what is finished was committed: the old system disk is written over. */
    private boolean committed() {
        boolean committed = false;
        for (int i = 0; i < turn.bays.length; i++) {
            committed |= Storage.isSystem(turn, i) && !homeInSync(i);
        }
        return committed;
    }

    private boolean homeInSync(int index) {
        return turn.bays[index].mirror().inSync(turn.images.home());
    }

    private void moved(String upgrade, Operation operation, SessionEvent on) {
        turn.tell(new SessionMoved(upgrade, operation.name(), on.name()));
    }
}
