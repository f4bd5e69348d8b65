package dev.rehearse.duplex;

import dev.rehearse.duplex.SessionState.Operation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** In which state the session of Active Upgrade can be, and whether the enclosures are apart, by what was typed. */
final class SessionClues {

    private static final List<SessionEvent> REQUESTS = List.of(
            SessionEvent.PREPARE_SPLIT,
            SessionEvent.EXECUTE_SPLIT,
            SessionEvent.PREPARE_MERGE,
            SessionEvent.EXECUTE_MERGE,
            SessionEvent.COMMIT,
            SessionEvent.ABORT,
            SessionEvent.FINISH);

    private final DuplexClues clues;

    SessionClues(DuplexClues clues) {
        this.clues = clues;
    }

    List<DuplexDraft> of(DuplexDraft draft) {
        List<DuplexDraft> drafts = new ArrayList<>();
        List<SessionState> states = states();
        for (SessionState state : states) {
            boolean kept = silent() && state.equals(states.get(0));
            boolean apart = kept && clues.usually(clues.console, Outset.SPLIT).equals("yes");
            List<Boolean> splits = kept ? List.of(apart) : splits(state);
            for (boolean split : splits) {
                DuplexDraft one = draft.with(clues.console, Outset.STATE, state.words())
                        .with(clues.console, Outset.SPLIT, split ? "yes" : "no");
                one = states.size() > 1 ? one.says("the session is " + state.words()) : one;
                one = splits.size() > 1 ? one.says("the enclosures are " + (split ? "apart" : "together")) : one;
                drafts.add(reason(console(one), state));
            }
        }
        return drafts;
    }

    private boolean silent() {
        return clues.said(clues.console, DuplexTyped.STATE).equals(DuplexTyped.SILENT);
    }

    /** A console that is silent on a system that is up has stopped. */
    private DuplexDraft console(DuplexDraft draft) {
        return draft.with(clues.console, Outset.RUNNING, silent() && !lost() ? "stopped" : "running");
    }

    private DuplexDraft reason(DuplexDraft draft, SessionState state) {
        String said = clues.said(clues.console, DuplexTyped.REASON);
        if (!said.isEmpty() && state.operation() != Operation.BROKEN && !silent()) {
            String message = state.words() + " is not broken, so there is no reason for it";
            throw clues.unfit(
                    clues.console, DuplexTyped.REASON, message, "leave it out, or write the state as printed");
        }
        if (!said.isEmpty() && DuplexCode.meaning(Integer.parseInt(said)).isEmpty()) {
            String hint = "known are 101 to 105, 201 to 210, 221 to 227, 301 to 312 and 401";
            throw clues.unfit(clues.console, DuplexTyped.REASON, said + " is no reason that is known", hint);
        }
        boolean broken = state.operation() == Operation.BROKEN;
        String number = !broken ? "0" : said.isEmpty() ? Integer.toString(DuplexCode.SYSTEM_LOST) : said;
        return draft.number(clues.console, Outset.REASON, dev.rehearse.site.value.Quantity.COUNT, number);
    }

    private List<SessionState> states() {
        String said = clues.said(clues.console, DuplexTyped.STATE);
        if (!said.isEmpty() && !silent()) {
            return List.of(Outset.session(said));
        }
        if (clues.usual == null) {
            String what = silent() ? "the console gives no answer, and nothing says" : "nothing says";
            String hint = "write " + clues.console + ": {state: Split/Ready}, or after step: for the step done last";
            throw clues.unfit(clues.console, silent() ? DuplexTyped.STATE : "", what + " how far the upgrade is", hint);
        }
        SessionState usual = Outset.session(clues.usually(clues.console, Outset.STATE));
        return silent() ? unheard(usual) : List.of(usual);
    }

    /** Whether the operating system of the Production Side is down. */
    private boolean lost() {
        boolean lost = false;
        for (String enclosure : clues.enclosures) {
            boolean mine = enclosure.equals(clues.homeName());
            String face = clues.said(enclosure, DuplexTyped.STATE);
            boolean system = !face.isEmpty() && !DuplexClues.isOpState(face) && !face.equals("OS Up");
            boolean partner = !List.of("", "OS Up").contains(clues.said(enclosure, DuplexTyped.IMAGE));
            boolean gone = !face.isEmpty()
                    && DuplexClues.isOpState(face)
                    && !DuplexClues.serves(face)
                    && !face.equals(OpState.SYNCHRONIZING.name());
            lost |= mine && (system || partner || gone);
        }
        return lost;
    }

    /** Where a session can be of which nobody answers: where it was, or in what was asked of it next. */
    private List<SessionState> unheard(SessionState usual) {
        Set<SessionState> states = new LinkedHashSet<>();
        states.add(lost() ? after(usual, SessionEvent.SYSTEM_LOST) : usual);
        boolean installed = !clues.usually(clues.upgradeName(), Outset.LEVEL)
                .equals(Outset.word(clues.plan, clues.upgradeName(), Outset.LEVEL));
        // whoever has not installed anything neither merges nor gives up
        for (SessionEvent request : installed || usual == SessionState.IDLE ? REQUESTS : List.<SessionEvent>of()) {
            SessionState asked = after(usual, request);
            boolean taken = SessionDiagram.TABLE.on(usual, request).moves();
            for (SessionState busy :
                    taken ? List.of(asked, after(asked, SessionEvent.GOES_ON)) : List.<SessionState>of()) {
                states.add(after(busy, SessionEvent.SYSTEM_LOST));
            }
        }
        return List.copyOf(states);
    }

    private static SessionState after(SessionState state, SessionEvent event) {
        return SessionDiagram.TABLE.on(state, event).to();
    }

    /** Whether the enclosures can be apart, and whether they can be together. */
    private List<Boolean> splits(SessionState state) {
        String said = clues.said(clues.console, DuplexTyped.SPLIT);
        List<Boolean> can = can(state);
        List<Boolean> fit = new ArrayList<>();
        for (boolean split : can) {
            boolean typed = said.isEmpty() || said.equals(split ? "Yes" : "No");
            if (typed && (can.size() == 1 || looks(split))) {
                fit.add(split);
            }
        }
        if (fit.isEmpty() && !said.isEmpty() && !silent()) {
            String other = said.equals("Yes") ? "No" : "Yes";
            String message = state.words() + " does not go with hardware split: " + said;
            throw clues.unfit(clues.console, DuplexTyped.SPLIT, message, "it would be " + other + "; ask again");
        }
        return fit.isEmpty() ? can : fit;
    }

    private List<Boolean> can(SessionState state) {
        String said = clues.said(clues.console, DuplexTyped.REASON);
        int reason = said.isEmpty() ? 0 : Integer.parseInt(said);
        return switch (state) {
            case SPLIT, PREPARING_MERGE, MERGE_PREPARED, PREPARE_MERGE_BROKEN -> List.of(true);
            case SPLITTING, ABORTING -> List.of(false, true);
            case MERGING -> List.of(true, false);
            case SPLIT_BROKEN ->
                switch (reason) {
                    case DuplexCode.ACTION, DuplexCode.HELD, DuplexCode.HARDWARE -> List.of(false);
                    case DuplexCode.PARTNER -> List.of(true);
                    default -> List.of(true, false);
                };
            case MERGE_BROKEN ->
                switch (reason) {
                    case DuplexCode.PARTNER, DuplexCode.WOULD_NOT_STOP -> List.of(true);
                    case DuplexCode.WOULD_NOT_START -> List.of(false);
                    default -> List.of(true, false);
                };
            case ABORT_BROKEN -> reason == DuplexCode.HARDWARE ? List.of(false) : List.of(true, false);
            default -> List.of(false);
        };
    }

    /** Whether what the enclosures show goes with that: apart, the Upgrade Side shows its operating system, and neither is DUPLEX. */
    private boolean looks(boolean split) {
        String upgrade = clues.said(clues.upgradeName(), DuplexTyped.STATE);
        boolean together = DuplexClues.serves(upgrade) || upgrade.equals(OpState.SYNCHRONIZING.name());
        boolean own = !upgrade.isEmpty() && !DuplexClues.isOpState(upgrade);
        boolean paired = false;
        for (String enclosure : clues.enclosures) {
            paired |= clues.said(enclosure, DuplexTyped.STATE).equals(OpState.DUPLEX.name());
            paired |= clues.said(enclosure, DuplexTyped.CPU).equals(OpState.DUPLEX.name());
        }
        String home = clues.said(clues.homeName(), DuplexTyped.STATE);
        boolean apart = own && DuplexClues.serves(home);
        return split ? !together && !paired : !apart;
    }
}
