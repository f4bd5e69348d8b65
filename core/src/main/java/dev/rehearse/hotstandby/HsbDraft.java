package dev.rehearse.hotstandby;

import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Typed;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes of a way in which a pair can be the plan of a run that begins like that. */
final class HsbDraft {

    /** How many commits a server is ahead, in seconds of the workload. */
    private static final long AHEAD_SECONDS = 10;

    /** How much of the log disk a catchup that runs has to send. */
    private static final long PART_OF_DISK = 4;

    private final Plan plan;
    private final Typed typed;
    private final HsbClues clues;
    private final HsbRelation relation;
    private final Part first;
    private final Part second;

    HsbDraft(Plan plan, Typed typed, HsbClues clues, HsbRelation relation) {
        this.plan = plan;
        this.typed = typed;
        this.clues = clues;
        this.relation = relation;
        List<Part> servers = plan.parts(HsbParameters.SERVER);
        first = servers.get(0);
        second = servers.get(1);
    }

    /** The plan of a run that begins like this. */
    Plan plan(HsbWay way) {
        Plan begun = plan.with(first.name(), values(way, true)).with(second.name(), values(way, false));
        for (Part part : plan.parts()) {
            String mode = typed.text(part.name(), HsbTyped.MODE);
            if (part.kind().equals(ControllerAssembly.WATCHDOG)) {
                boolean runs = mode.equals("NORMAL") || mode.equals("FAILURE");
                begun = begun.with(part.name(), Map.of(HsbParameters.STATE, word(runs ? "running" : "stopped")));
            } else if (part.kind().equals(ControllerAssembly.HAC)) {
                begun = begun.with(part.name(), Map.of(HsbParameters.STATE, word(mode.isEmpty() ? "SUSPENDED" : mode)));
            }
        }
        return begun;
    }

    private Map<String, Value> values(HsbWay way, boolean ofFirst) {
        Part server = ofFirst ? first : second;
        HsbWay.Side side = ofFirst ? way.mine() : way.theirs();
        String state = ofFirst ? way.one() : way.other();
        boolean more = way.more().equals(server.name()) || way.more().equals(HsbRelation.BOTH);
        boolean cut = typed.text(server.name(), HsbTyped.LOG).equals("cut") || relation.refused(HsbCode.LOG_GONE);
        Map<String, Value> values = new LinkedHashMap<>();
        values.put(HsbParameters.STATE, word(state.equals(HsbClues.RECEIVING) ? "SECONDARY ALONE" : state));
        values.put("level", clues.level(server));
        values.put(HsbParameters.FORMAT, word(ofFirst ? way.format() : way.formatOfOther()));
        values.put(HsbParameters.FILES, word(side.files()));
        values.put(HsbParameters.POSITIONS, word(side.positions()));
        values.put(HsbParameters.STARTED, word(side.start()));
        values.put(HsbParameters.AHEAD, Quantity.COUNT.read(Long.toString(more ? ahead(way, server) : 0)));
        values.put(HsbParameters.LOG_KEPT, Quantity.FLAG.read(cut && state.startsWith("PRIMARY") ? "no" : "yes"));
        values.put(HsbParameters.LAST_COPY, word(lastCopy(way, ofFirst)));
        values.put(HsbParameters.DOING, word(doing(way, server)));
        values.put(HsbParameters.TROUBLE, word(trouble(server)));
        values.put(HsbParameters.LINK, word(relation.linkDown() ? "down" : "up"));
        return values;
    }

    /** Nobody knows how much, and nothing depends on it, but that a catchup that was seen to run is not over at once. */
    private long ahead(HsbWay way, Part server) {
        long commits = plan.setting(HsbParameters.WORKLOAD, "commits").number() * AHEAD_SECONDS;
        long bytes = Math.max(
                1, plan.setting(HsbParameters.WORKLOAD, "log per commit").number());
        boolean connects = way.doing().endsWith("connect");
        return Math.max(1, connects ? server.value("log disk").number() / PART_OF_DISK / bytes : commits);
    }

    private String lastCopy(HsbWay way, boolean ofFirst) {
        String said = typed.text((ofFirst ? first : second).name(), HsbTyped.COPY);
        boolean sender = (ofFirst ? way.one() : way.other()).equals("PRIMARY ALONE");
        HsbWay.Side receiver = ofFirst ? way.theirs() : way.mine();
        boolean newer = HsbClues.level(ofFirst ? way.formatOfOther() : way.format())
                > (ofFirst ? second : first).value("level").number();
        boolean copied = sender && newer && receiver.positions().equals("shared");
        return said.equals("SUCCESS") || (said.isEmpty() && copied) ? "SUCCESS" : "none";
    }

    private String doing(HsbWay way, Part server) {
        String name = server.name();
        if (way.doing().startsWith(name + " ")) {
            return way.doing().substring(name.length() + 1);
        }
        String process = typed.text(name, HsbTyped.PROCESS);
        return process.equals("starting") ? "boot" : process.equals("shutting down") ? "shutdown force" : "nothing";
    }

    private String trouble(Part server) {
        String host = typed.text(server.name(), HsbTyped.HOST);
        Value exit = typed.value(server.name(), HsbTyped.EXIT);
        if (!host.isEmpty() && !host.equals("up")) {
            return "host down";
        }
        if (exit != null && exit.number() == ExitCode.BAD_ARGUMENT.number()) {
            return "half installed";
        }
        return typed.text(server.name(), HsbTyped.DISK).equals("full") ? "log disk full" : "none";
    }

    private static Value word(String text) {
        return Quantity.WORD.read(text);
    }
}
