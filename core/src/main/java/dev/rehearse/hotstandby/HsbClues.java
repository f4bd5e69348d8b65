package dev.rehearse.hotstandby;

import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Typed;
import dev.rehearse.site.plan.Unfit;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be so of one server by what was typed of it. Where nothing was typed and the server is as it usually is after the
 * step that was done last, it is in everything as it usually is.
 */
final class HsbClues {

    /** It does not answer because its database is being overwritten. */
    static final String RECEIVING = "RECEIVING";

    /** With these a process ends that cannot convert its database. */
    private static final List<Integer> CONVERTING =
            List.of(ExitCode.MUST_CONVERT.number(), ExitCode.CANNOT_OPEN.number(), HsbCode.NEEDS_RECOVERY);

    private static final String DOWN = "DOWN";
    private static final String OFFLINE = "OFFLINE";

    private final Plan plan;
    private final Typed typed;
    private final @Nullable Plan usual;

    HsbClues(Plan plan, Typed typed, @Nullable Plan usual) {
        this.plan = plan;
        this.typed = typed;
        this.usual = usual;
    }

    /** In which states a server can be. */
    List<String> states(Part server) {
        String name = server.name();
        String state = typed.text(name, HsbTyped.STATE);
        String process = typed.text(name, HsbTyped.PROCESS);
        String host = typed.text(name, HsbTyped.HOST);
        boolean printed = !state.isEmpty() && !state.equals(HsbTyped.SILENT);
        boolean gone = !host.isEmpty() && !host.equals("up");
        if (printed && (gone || !List.of("", "running", "shutting down").contains(process))) {
            String other = gone ? HsbTyped.HOST + ": " + host : HsbTyped.PROCESS + ": " + process;
            throw new Unfit(name, HsbTyped.STATE, name + " prints " + state + ", and yet " + other, "ask again");
        }
        if (printed) {
            return List.of(state);
        }
        boolean ended = process.isEmpty() && typed.value(name, HsbTyped.EXIT) != null;
        if (gone || process.equals("down") || process.equals("starting") || ended) {
            return List.of(DOWN);
        }
        if (process.equals("listening for netcopy")) {
            return List.of(OFFLINE);
        }
        if (process.equals("running")) {
            return List.of(RECEIVING);
        }
        if (state.isEmpty()) {
            String hint = "write hsb state: with what it prints, or process state: down";
            throw new Unfit(name, "", "nothing says whether " + name + " runs", hint);
        }
        return List.of(DOWN, OFFLINE, RECEIVING);
    }

    /** The level that is installed. */
    Value level(Part server) {
        Value level = typed.value(server.name(), HsbTyped.LEVEL);
        if (level == null && usual == null) {
            String hint = "write level: " + server.value("level").text() + ", or after step: for the step done last";
            throw new Unfit(server.name(), "", "nothing says which level is installed on " + server.name(), hint);
        }
        return level == null ? usually(server).value("level") : level;
    }

    private Part usually(Part server) {
        Plan known = usual == null ? plan : usual;
        return known.parts().stream()
                .filter(part -> part.name().equals(server.name()))
                .findFirst()
                .orElse(server);
    }

    /** The usual value of an attribute, or empty if the server is not as it usually is. */
    String usual(Part server, String state, String attribute) {
        Part then = usually(server);
        boolean same = usual != null
                && then.value(HsbParameters.STATE).text().equals(state)
                && then.value("level").number() == level(server).number();
        return same ? then.value(attribute).text() : "";
    }

    /** How its database files can be. */
    List<String> files(Part server, String state) {
        String said = typed.text(server.name(), HsbTyped.FILES);
        Value exit = typed.value(server.name(), HsbTyped.EXIT);
        long code = exit == null ? 0 : exit.number();
        if (!said.isEmpty()) {
            return List.of(said.equals("shut down") ? "whole" : said);
        }
        if (code == ExitCode.BROKEN_NETCOPY.number() || code == ExitCode.DATABASE_MISSING.number()) {
            return List.of(code == ExitCode.BROKEN_NETCOPY.number() ? "half a copy" : "none");
        }
        if (code == ExitCode.CANNOT_OPEN.number() || code == HsbCode.NEEDS_RECOVERY) {
            return List.of("crashed");
        }
        if (!state.equals(DOWN)) {
            return List.of("whole");
        }
        String before = usual(server, state, HsbParameters.FILES);
        return before.isEmpty() ? List.of("whole", "crashed") : List.of(before);
    }

    /** Which format its database can have. */
    List<String> formats(Part server, String state) {
        Value said = typed.value(server.name(), HsbTyped.FORMAT);
        if (said != null) {
            return List.of(said.text());
        }
        String level = level(server).text();
        String first = server.value("level").text();
        Value exit = typed.value(server.name(), HsbTyped.EXIT);
        if (exit != null && CONVERTING.contains((int) exit.number())) {
            return List.of(first);
        }
        boolean open = !state.equals(DOWN) && !state.equals(OFFLINE);
        String before = usual(server, state, HsbParameters.FORMAT);
        boolean same = Database.formatOf(level(server).number())
                == Database.formatOf(server.value("level").number());
        if (open || same || !before.isEmpty()) {
            return List.of(open || same ? level : before);
        }
        // a format never goes back
        boolean converted = usual != null
                && Database.formatOf(level(
                                usually(server).value(HsbParameters.FORMAT).text()))
                        >= Database.formatOf(level(server).number());
        return converted ? List.of(level) : List.of(level, first);
    }

    /** Whether a database of this format can have lost its log positions by conversion. */
    List<String> positions(Part server, String state, String other, String format) {
        long level = level(server).number();
        boolean converted = Database.formatOf(level(format))
                > Database.formatOf(server.value("level").number());
        boolean loses = level
                < plan.setting(HsbParameters.ASSUME, "positions survive from").number();
        boolean connected = state.endsWith("ACTIVE");
        boolean leads = connected || (leads(state) && !leads(other));
        if (!converted || !loses || leads) {
            return List.of("shared");
        }
        String before = usual(server, state, HsbParameters.POSITIONS);
        return before.isEmpty() ? List.of("shared", "own") : List.of(before);
    }

    private static boolean leads(String state) {
        return state.startsWith("PRIMARY") || state.equals("STANDALONE");
    }

    /**
     * Who holds more by what is usual after the step that was done last; empty if nothing can be said.
     *
     * @param one what the first server prints
     * @param other what the second prints
     */
    String more(Part first, Part second, String one, String other) {
        if (usual == null) {
            return "";
        }
        Part then = usually(first);
        Part thenOther = usually(second);
        boolean asUsual = !usual(first, one, HsbParameters.STATE).isEmpty()
                && !usual(second, other, HsbParameters.STATE).isEmpty();
        boolean moving = !then.value(HsbParameters.DOING).text().equals(HsbRelation.NOTHING)
                || !thenOther.value(HsbParameters.DOING).text().equals(HsbRelation.NOTHING);
        boolean writesOne = HsbRelation.writes(then.value(HsbParameters.STATE).text());
        boolean writesOther =
                HsbRelation.writes(thenOther.value(HsbParameters.STATE).text());
        // connected to the last, nothing was acknowledged that only one of them has
        boolean safe = plan.setting(HsbParameters.INI, "SafenessLevel").text().equals("2safe")
                && !plan.setting(HsbParameters.INI, "AutoPrimaryAlone").isYes();
        boolean paired = safe
                && then.value(HsbParameters.STATE).text().endsWith("ACTIVE")
                && !leftAlone(first, one)
                && !leftAlone(second, other);
        if (moving || !(asUsual || paired || writesOne != writesOther)) {
            return "";
        }
        boolean more = writesOne || then.value(HsbParameters.AHEAD).number() > 0;
        boolean moreOther = writesOther || thenOther.value(HsbParameters.AHEAD).number() > 0;
        return more == moreOther ? HsbRelation.NEITHER : (more ? first : second).name();
    }

    /** Whether it can be a secondary that was shut down in order: its primary goes on, and writes alone what the secondary lacks. */
    private boolean leftAlone(Part server, String state) {
        return state.equals(DOWN)
                && usually(server).value(HsbParameters.STATE).text().equals("SECONDARY ACTIVE")
                && files(server, state).contains("whole");
    }

    static long level(String text) {
        return Quantity.LEVEL.read(text).number();
    }

    /** How its process can have been started, where that matters: it may have to open a copy of an older format. */
    List<String> starts(Part server, String state, String formatOfOther) {
        String said = typed.text(server.name(), HsbTyped.STARTED);
        String before = usual(server, state, HsbParameters.STARTED);
        boolean matters = state.equals("SECONDARY ALONE") || state.equals(RECEIVING);
        boolean older = Database.formatOf(level(formatOfOther))
                < Database.formatOf(level(server).number());
        List<String> starts = new ArrayList<>();
        if (!said.isEmpty() || !before.isEmpty()) {
            starts.add(said.isEmpty() ? before : said);
        } else if (matters && older) {
            starts.addAll(List.of(HsbCommand.START_AUTOCONVERT.words(), HsbCommand.START.words()));
        } else {
            starts.add(HsbCommand.START.words());
        }
        return starts;
    }
}
