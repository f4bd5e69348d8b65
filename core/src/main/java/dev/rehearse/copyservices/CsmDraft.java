package dev.rehearse.copyservices;

import dev.rehearse.copyservices.CsmWay.Side;
import dev.rehearse.copyservices.session.SessionState;
import dev.rehearse.copyservices.setup.SetupPage;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Typed;
import dev.rehearse.site.plan.Unfit;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes of a way in which management servers can be the plan of a run that begins like that. */
final class CsmDraft {

    private final Plan plan;
    private final Typed typed;
    private final CsmClues clues;
    private final CsmSessions told;

    CsmDraft(Plan plan, Typed typed, CsmClues clues, CsmSessions told) {
        this.plan = plan;
        this.typed = typed;
        this.clues = clues;
        this.told = told;
    }

    /** The command that brings a session into a transitory state; none if it copies. */
    static String command(SessionState state) {
        return switch (state) {
            case SUSPENDING -> "Suspend";
            case RECOVERING -> "Recover";
            case FLASHING -> "Flash";
            case TERMINATING -> "Terminate";
            default -> "nothing";
        };
    }

    /** The state in which that command was typed. */
    static SessionState before(SessionState state, boolean mirror) {
        return switch (state) {
            case SUSPENDING -> SessionState.PREPARED;
            case RECOVERING -> SessionState.SUSPENDED;
            case FLASHING -> mirror ? SessionState.PREPARED : SessionState.TARGET_AVAILABLE;
            case TERMINATING -> mirror ? SessionState.SUSPENDED : SessionState.TARGET_AVAILABLE;
            default -> state;
        };
    }

    /** The plan of a run that begins like this. */
    Plan plan(CsmWay way) {
        Plan begun = plan;
        List<Part> servers = plan.parts(CsmParameters.SERVER);
        for (int i = 0; i < servers.size(); i++) {
            begun = begun.with(servers.get(i).name(), server(servers.get(i), way, i));
        }
        List<Part> sessions = plan.parts(CsmParameters.SESSION);
        for (int i = 0; i < sessions.size(); i++) {
            begun = begun.with(
                    sessions.get(i).name(), session(sessions.get(i), way.stuck().get(i)));
        }
        for (Part task : plan.parts(CsmParameters.TASK)) {
            Value due = typed.value(task.name(), CsmTyped.DUE);
            begun = due == null ? begun : begun.with(task.name(), Map.of("first", due));
        }
        for (Part box : plan.parts(CsmParameters.STORAGE)) {
            boolean lost = typed.text(box.name(), CsmTyped.BOX).equals("lost");
            boolean broken = typed.text(box.name(), CsmTyped.REPLICATION).equals("broken");
            String trouble = lost ? "lost" : broken ? "replication broken" : "none";
            begun = begun.with(box.name(), Map.of(CsmParameters.TROUBLE, word(trouble)));
        }
        return begun;
    }

    private Map<String, Value> server(Part server, CsmWay way, int index) {
        Side side = way.sides().get(index);
        Part then = clues.usually(server);
        String name = server.name();
        String link = way.sides().size() == 1
                ? "up"
                : typed.text(CsmTyped.pair(plan.parts(CsmParameters.SERVER)), CsmTyped.LINK);
        Value port = typed.value(name, CsmTyped.PORT);
        Map<String, Value> values = new LinkedHashMap<>();
        values.put(CsmParameters.STATE, word(side.state()));
        values.put("level", clues.level(server));
        values.put("port", port == null ? then.value("port") : port);
        values.put(CsmParameters.RELATION, word(side.relation()));
        values.put(CsmParameters.ROLE, word(side.role()));
        values.put(CsmParameters.CONFIGURATION, word(side.configuration()));
        values.put(CsmParameters.OWN_CHANGES, Quantity.COUNT.read(way.has(name) ? "1" : "0"));
        values.put(CsmParameters.TOOK_OVER, CsmPortrait.flag(way.tookOver(index)));
        values.put(CsmParameters.TASKS, said(name, CsmTyped.TASKS, then.value(CsmParameters.TASKS)));
        values.put(CsmParameters.HEARTBEAT, said(name, CsmTyped.HEARTBEAT, then.value(CsmParameters.HEARTBEAT)));
        values.putAll(setup(server));
        values.put(CsmParameters.INSTALLATION, said(name, CsmTyped.INSTALLATION, word("complete")));
        values.put(CsmParameters.DOING, word(doing(server, side)));
        values.put(CsmParameters.TROUBLE, word(trouble(name)));
        values.put(CsmParameters.LINK, word(link.isEmpty() ? "up" : link));
        return values;
    }

    private Value said(String owner, String name, Value otherwise) {
        Value said = typed.value(owner, name);
        return said == null ? otherwise : said;
    }

    /** The setup of a host that is gone is closed; of one that is not, it is where it usually is. */
    Map<String, Value> setup(Part server) {
        Map<String, Value> values = new LinkedHashMap<>();
        String name = server.name();
        Part then = clues.usually(server);
        String page = typed.text(name, CsmTyped.PAGE);
        boolean gone = hostGone(name);
        String usual = then.value(CsmParameters.SETUP).text();
        boolean installing = usual.equals(SetupPage.INSTALLING.title());
        String shown =
                gone || (page.isEmpty() && installing) ? SetupPage.CLOSED.title() : page.isEmpty() ? usual : page;
        if (gone && !page.isEmpty() && !page.equals(shown)) {
            throw new Unfit(name, CsmTyped.PAGE, "no setup runs on a host that is not up", "write setup page: closed");
        }
        values.put(CsmParameters.SETUP, word(shown));
        values.put(CsmParameters.SETUP_LEVEL, Quantity.TEXT.read(CsmParameters.AS_USUAL));
        if (!shown.equals(SetupPage.CLOSED.title())) {
            Value level = typed.value(name, CsmTyped.SETUP_LEVEL);
            String before = then.value(CsmParameters.SETUP_LEVEL).text();
            if (level == null && before.equals(CsmParameters.AS_USUAL)) {
                String hint = "write setup level: with the level that it shows";
                throw new Unfit(name, CsmTyped.PAGE, "nothing says which level the setup on " + name + " is for", hint);
            }
            values.put(CsmParameters.SETUP_LEVEL, Quantity.TEXT.read(level == null ? before : level.text()));
        }
        return values;
    }

    private boolean hostGone(String name) {
        String host = typed.text(name, CsmTyped.HOST);
        return !host.isEmpty() && !host.equals("up");
    }

    private String doing(Part server, Side side) {
        boolean starts = typed.text(server.name(), CsmTyped.PROCESS).equals("starting");
        return takesOver(server, side.state()) ? "hatakeover" : starts ? "startCSM" : "nothing";
    }

    /** Whether a takeover is under way at a server in a state. */
    boolean takesOver(Part server, String state) {
        String name = server.name();
        boolean takes = typed.text(name, CsmTyped.RUNS).equals("hatakeover");
        if (takes && !state.startsWith("STANDBY")) {
            String hint = "a takeover is under way where a server is STANDBY or STANDBY MODE";
            throw new Unfit(name, CsmTyped.RUNS, name + " is " + state + ", and yet takes over", hint);
        }
        return takes;
    }

    private String trouble(String name) {
        if (hostGone(name)) {
            return "host down";
        }
        return typed.text(name, CsmTyped.STORAGE).equals("not reached") ? CsmParameters.NO_WAY : "none";
    }

    private Map<String, Value> session(Part session, boolean stuck) {
        String name = session.name();
        SessionState state = told.state(session);
        Part then = clues.usually(session);
        boolean driven = state.isTransitory() && !stuck;
        SessionState begun = driven ? before(state, CsmSessions.isMirror(session)) : state;
        String production = told.production(session);
        Value reversed = typed.value(name, CsmTyped.DIRECTION);
        boolean back = reversed == null
                ? then.value(CsmParameters.REVERSED).isYes()
                : reversed.text().equals(CsmTyped.BACKWARD);
        Map<String, Value> values = new LinkedHashMap<>();
        values.put(CsmParameters.STATE, word(begun.shownAs()));
        values.put(CsmParameters.DOING, word(driven ? command(state) : "nothing"));
        values.put(CsmParameters.STUCK, CsmPortrait.flag(stuck));
        values.put(CsmParameters.RECOVERABLE, said(name, CsmTyped.RECOVERABLE, word(CsmParameters.AS_USUAL)));
        values.put(CsmParameters.HARDWARE, said(name, CsmTyped.HARDWARE, word(CsmParameters.AS_USUAL)));
        values.put(CsmParameters.REVERSED, CsmPortrait.flag(back));
        values.put(CsmParameters.CONFIRMED, said(name, CsmTyped.CONFIRMED, then.value(CsmParameters.CONFIRMED)));
        values.put(
                CsmParameters.PRODUCTION,
                production.isEmpty() ? then.value(CsmParameters.PRODUCTION) : word(production));
        return values;
    }

    private static Value word(String text) {
        return Quantity.WORD.read(text);
    }
}
