package dev.rehearse.pac;

import dev.rehearse.site.plan.Draft;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Unfit;
import java.util.List;

/** In which states a region can be by what was typed of it, and of its host. */
final class RegionClues {

    private final PacClues clues;

    RegionClues(PacClues clues) {
        this.clues = clues;
    }

    List<Draft> of(Draft draft, Part region) {
        String state = shown(draft, region);
        underWay(region, state);
        List<Draft> drafts = clues.up(draft, region) ? state(draft, region, state) : fallen(draft, region);
        return drafts.stream().map(one -> new TraceClues(clues).of(one, region)).toList();
    }

    /** What the directory server shows, or usually does; empty if its host is not up. */
    private String shown(Draft draft, Part region) {
        String name = region.name();
        String host = clues.host(region);
        String said = clues.said(name, PacTyped.STATE);
        boolean silent = said.equals(PacTyped.SILENT);
        if (!clues.up(draft, region)) {
            if (!said.isEmpty() && !silent) {
                String message = name + " is shown as " + said + ", and yet " + PacTyped.HOST + " of " + host + ": "
                        + clues.said(host, PacTyped.HOST);
                throw new Unfit(name, PacTyped.STATE, message, "ask again; of a host that is down nothing is shown");
            }
            return "";
        }
        if (silent) {
            String hint = "write region state: with what ESCWA shows, or " + host + ": {host state: down}";
            throw new Unfit(name, PacTyped.STATE, "the directory server of " + host + " is up and answers", hint);
        }
        if (said.isEmpty() && clues.usual == null) {
            String hint = "write region state: with what ESCWA shows, or after step: for the step done last";
            throw new Unfit(name, "", "nothing says whether " + name + " runs", hint);
        }
        boolean defined = draft.is(host, Outset.MFDS, "defined");
        boolean hidden = said.equals(RegionState.STOPPED.shownAs()) || said.equals(RegionState.UNDEFINED.shownAs());
        if (hidden && defined == said.equals(RegionState.UNDEFINED.shownAs())) {
            String typed = clues.said(host, PacTyped.MFDS);
            boolean says = !typed.isEmpty();
            if (says || !defined) {
                String message = name + " is shown as " + said + ", and yet MFDS of " + host + ": "
                        + draft.word(host, Outset.MFDS);
                throw new Unfit(name, PacTyped.STATE, message, "a region that MFDS does not know is (not defined)");
            }
        }
        return said.isEmpty() ? usually(draft, name, defined) : said;
    }

    private String usually(Draft draft, String name, boolean defined) {
        String doing = draft.word(name, Outset.DOING);
        if (doing.equals(Outset.CASSTOP)) {
            return RegionState.STOPPING.shownAs();
        }
        if (!doing.equals(Outset.NOTHING)) {
            return RegionState.STARTING.shownAs();
        }
        boolean stopped = draft.is(name, Outset.STATE, Outset.STOPPED);
        return stopped && !defined ? RegionState.UNDEFINED.shownAs() : draft.word(name, Outset.STATE);
    }

    private void underWay(Part region, String state) {
        String runs = clues.said(region.name(), PacTyped.RUNS);
        boolean stops = List.of("Stopping", "Not Responding").contains(state);
        boolean fits = runs.isEmpty()
                || runs.equals(Outset.NOTHING)
                || (runs.equals(Outset.CASSTOP) ? stops : state.equals("Starting"));
        if (!fits) {
            String is = state.isEmpty() ? "on a host that is down" : state;
            String message = region.name() + " is " + is + ", and yet " + runs + " is under way";
            String hint = "a casstart is under way while it is Starting, a casstop while it is Stopping";
            throw new Unfit(region.name(), PacTyped.RUNS, message, hint);
        }
    }

    private List<Draft> state(Draft draft, Part region, String state) {
        String name = region.name();
        String processes = clues.said(name, PacTyped.PROCESSES);
        boolean gone = processes.equals(PacTyped.GONE);
        boolean stopped = List.of("Stopped", PacTyped.NOT_DEFINED).contains(state);
        if (stopped && processes.equals(PacTyped.ALIVE)) {
            String hint = "leave it out, or write region state: Started if it runs";
            throw new Unfit(name, PacTyped.PROCESSES, name + " is " + state + ", and yet processes of it run", hint);
        }
        String crash = gone ? Outset.CRASH : Outset.NONE;
        return switch (state) {
            case "Stopped" -> List.of(begun(draft, name, Outset.STOPPED, Outset.NOTHING, Outset.NONE));
            case PacTyped.NOT_DEFINED ->
                List.of(begun(draft, name, Outset.STOPPED, Outset.NOTHING, Outset.NONE)
                        .with(clues.host(region), Outset.MFDS, Outset.NOT_DEFINED));
            case "Starting" -> List.of(begun(draft, name, Outset.STOPPED, started(draft, region), crash));
            case "Stopping" -> List.of(begun(draft, name, Outset.STARTED, Outset.CASSTOP, crash));
            case Outset.SPENT ->
                List.of(
                        gone
                                ? begun(draft, name, Outset.STARTED, Outset.NOTHING, Outset.CRASH)
                                : begun(draft, name, Outset.SPENT, Outset.NOTHING, Outset.NONE));
            case "Not Responding" -> silent(draft, name, processes);
            default -> List.of(begun(draft, name, Outset.STARTED, Outset.NOTHING, crash));
        };
    }

    /** How it is being started: as was typed; else joining the PAC of its version, or making it if there is none. */
    private String started(Draft draft, Part region) {
        String said = clues.said(region.name(), PacTyped.RUNS);
        String before = draft.word(region.name(), Outset.DOING);
        boolean known = before.startsWith("casstart");
        return !said.isEmpty() && !said.equals(Outset.NOTHING)
                ? said
                : known ? before : RegionCommand.CASSTART_WARM.words();
    }

    /** Not Responding is a region that is dead, one that hangs, and one that takes long to stop. */
    private List<Draft> silent(Draft draft, String name, String processes) {
        boolean stops = clues.said(name, PacTyped.RUNS).equals(Outset.CASSTOP);
        Draft dead = begun(draft, name, Outset.NOT_RESPONDING, Outset.NOTHING, Outset.NONE);
        Draft alive = stops
                ? begun(draft, name, Outset.STARTED, Outset.CASSTOP, Outset.LINGERS)
                : begun(draft, name, Outset.STARTED, Outset.NOTHING, Outset.HANG);
        if (!processes.isEmpty()) {
            return List.of(processes.equals(PacTyped.GONE) ? dead : alive);
        }
        return List.of(
                dead.says(name + " is dead"),
                alive.says(name + (stops ? " still stops" : " hangs: processes are there")));
    }

    private static Draft begun(Draft draft, String name, String state, String doing, String trouble) {
        return draft.with(name, Outset.STATE, state)
                .with(name, Outset.DOING, doing)
                .with(name, Outset.TROUBLE, trouble);
    }

    /** On a host that is not up: whether it ran when that went down. */
    private List<Draft> fallen(Draft draft, Part region) {
        String name = region.name();
        String listed = clues.shown(name, PacTyped.REGISTERED);
        if (listed.equals(Registration.OK)) {
            String message = name + " is on a host that is down, and yet its processes are Ok";
            throw new Unfit(name, PacTyped.REGISTERED, message, "write In doubt if it ran, none if it was stopped");
        }
        Draft ran = begun(draft, name, Outset.STARTED, Outset.NOTHING, Outset.NONE);
        Draft rested = begun(draft, name, Outset.STOPPED, Outset.NOTHING, Outset.NONE);
        boolean booted = draft.is(clues.host(region), Outset.TROUBLE, Outset.BOOTING);
        if (!listed.isEmpty()) {
            return List.of(listed.equals(Registration.IN_DOUBT) ? ran : rested);
        }
        if (clues.usual != null) {
            return List.of(clues.usually(name, Outset.STATE).equals(Outset.STOPPED) ? rested : ran);
        }
        String when = clues.host(region) + (booted ? " went down and is booting" : " went down");
        return List.of(ran.says(name + " ran when " + when), rested.says(name + " was stopped when " + when));
    }
}
