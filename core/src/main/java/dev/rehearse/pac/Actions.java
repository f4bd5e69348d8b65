package dev.rehearse.pac;

import dev.rehearse.kernel.Transition;
import dev.rehearse.pac.fact.StoresRemoved;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Reply;
import java.util.StringJoiner;

/** Carries {@code caspac} actions out. No action names a version: each acts on that of the prompt where it was typed. */
final class Actions {

    static final String COMPATIBLE = "compatible";
    static final String INCOMPATIBLE = "incompatible";

    private Actions() {}

    /** What the console shows of the PAC. */
    static Answer shown(PsorTurn turn, int number) {
        return turn.state.answers()
                ? new Answer(number, Reply.DONE, 0, modes(turn))
                : new Answer(number, Reply.REFUSED, Code.NO_PSOR, Code.meaning(Code.NO_PSOR));
    }

    static void act(PsorTurn turn, Caspac caspac) {
        if (!turn.state.answers()) {
            refuse(turn, caspac, Code.NO_PSOR);
            return;
        }
        switch (caspac.action()) {
            case CHECK_COMPAT -> check(turn, caspac);
            case SHOW -> turn.context.send(caspac.from(), 0, shown(turn, caspac.number()));
            case WRONG_NAME -> refuse(turn, caspac, Code.NO_PAC);
            default -> write(turn, caspac);
        }
    }

    private static void write(PsorTurn turn, Caspac caspac) {
        if (!turn.state.writes()) {
            refuse(turn, caspac, Code.NO_MEMORY);
            return;
        }
        switch (caspac.action()) {
            case SET_RUNNING -> mode(turn, caspac, PacMode.Event.SET_RUNNING);
            case SET_QUIESCE -> mode(turn, caspac, PacMode.Event.SET_QUIESCE);
            case REM_OLD_PAC -> removeOld(turn, caspac);
            case INIT_PAC -> init(turn, caspac);
            default -> {
                turn.binaries++;
                done(turn, caspac);
            }
        }
    }

    private static void check(PsorTurn turn, Caspac caspac) {
        if (turn.stores().isEmpty()) {
            refuse(turn, caspac, Code.NO_PAC);
            return;
        }
        boolean fits =
                turn.store(caspac.level()) != null || turn.wiring.policy().compatible();
        answer(turn, caspac, Reply.DONE, 0, fits ? COMPATIBLE : INCOMPATIBLE);
    }

    private static void mode(PsorTurn turn, Caspac caspac, PacMode.Event event) {
        PacStore store = turn.store(caspac.level());
        PacMode mode = store == null ? PacMode.ABSENT : store.mode();
        Transition<PacMode, PacMode.Event> entry = PacMode.TABLE.on(mode, event);
        if (entry.refused() || store == null) {
            refuse(turn, caspac, entry.code());
            return;
        }
        turn.write(store.level(), store.with(entry.to()));
        done(turn, caspac);
    }

    private static void removeOld(PsorTurn turn, Caspac caspac) {
        boolean any = false;
        for (PacStore store : turn.stores()) {
            if (store.level() < caspac.level()) {
                any = true;
                if (turn.wiring.policy().guarded() && pinged(turn, store)) {
                    refuse(turn, caspac, Code.OLD_REGION_PINGS);
                    return;
                }
            }
        }
        if (!any) {
            refuse(turn, caspac, Code.NO_PAC);
            return;
        }
        for (PacStore store : turn.stores()) {
            if (store.level() < caspac.level()) {
                turn.tell(new StoresRemoved(turn.name(store.level()), store.alive(), "-aRemOldPAC"));
                turn.write(store.level(), null);
            }
        }
        done(turn, caspac);
    }

    private static boolean pinged(PsorTurn turn, PacStore store) {
        long staleAfter = turn.wiring.times().staleAfter();
        return store.members().stream().anyMatch(member -> member.fresh(turn.context.now(), staleAfter));
    }

    /** The manual asks that every region is stopped first; the action does not look. */
    private static void init(PsorTurn turn, Caspac caspac) {
        PacStore store = turn.store(caspac.level());
        if (store == null) {
            refuse(turn, caspac, Code.NO_PAC);
            return;
        }
        turn.tell(new StoresRemoved(turn.name(store.level()), store.alive(), "-aInitPac"));
        Admission.wipeQueues(turn, store.level());
        turn.write(store.level(), null);
        done(turn, caspac);
    }

    /** The mode of the newest PAC, and of the older one beside it: {@code Upgrade beside Running}. */
    private static String modes(PsorTurn turn) {
        StringJoiner modes = new StringJoiner(" beside ").setEmptyValue(PacMode.ABSENT.words());
        for (int i = turn.stores().size() - 1; i >= 0; i--) {
            modes.add(turn.stores().get(i).mode().words());
        }
        return modes.toString();
    }

    private static void done(PsorTurn turn, Caspac caspac) {
        answer(turn, caspac, Reply.DONE, 0, "");
    }

    private static void refuse(PsorTurn turn, Caspac caspac, int code) {
        answer(turn, caspac, Reply.REFUSED, code, Code.meaning(code));
    }

    private static void answer(PsorTurn turn, Caspac caspac, Reply reply, int code, String text) {
        turn.context.send(caspac.from(), 0, new Answer(caspac.number(), reply, code, text));
    }
}
