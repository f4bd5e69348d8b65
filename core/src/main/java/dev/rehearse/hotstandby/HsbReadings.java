package dev.rehearse.hotstandby;

import dev.rehearse.site.plan.Misfits;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Reading;
import dev.rehearse.site.plan.Typed;
import dev.rehearse.site.plan.Unfit;
import dev.rehearse.site.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that can be so of a pair of servers by what was typed of it. */
final class HsbReadings {

    private static final List<Long> CODES = List.of(0L, 10L, 15L, 16L, 24L, 50L, 137L, 10052L);

    private final Plan plan;
    private final Typed typed;
    private final HsbClues clues;
    private final Part first;
    private final Part second;
    private final HsbRelation relation;
    private final List<HsbWay> ways = new ArrayList<>();

    HsbReadings(Plan plan, Typed typed, @Nullable Plan usual) {
        this.plan = plan;
        this.typed = typed;
        this.clues = new HsbClues(plan, typed, usual);
        List<Part> servers = plan.parts(HsbParameters.SERVER);
        if (servers.size() != 2) {
            throw new Unfit("", "", "only one pair of servers can be typed; there are " + servers.size(), "");
        }
        first = servers.get(0);
        second = servers.get(1);
        relation = new HsbRelation(first, second, typed, clues);
    }

    List<Reading> all() {
        Misfits misfits = new Misfits();
        for (Part server : List.of(first, second)) {
            misfits.look(() -> exits(server));
            misfits.look(() -> clues.states(server));
            misfits.look(() -> clues.level(server));
        }
        misfits.look(() -> relation.more("SECONDARY ALONE", "SECONDARY ALONE"));
        misfits.refuse();
        List<String> ones = clues.states(first);
        List<String> others = clues.states(second);
        for (String one : ones) {
            for (String other : others) {
                if (fits(one, other) && fits(other, one)) {
                    between(one, other);
                }
            }
        }
        if (ways.isEmpty()) {
            boolean known = ones.size() == 1 && others.size() == 1;
            String pair = first.name() + " " + ones.get(0) + " and " + second.name() + " " + others.get(0);
            String what = known ? pair + " cannot be at the same time" : "what was typed cannot be";
            String hint = "PRIMARY ACTIVE goes with SECONDARY ACTIVE; after PingTimeout ask again";
            throw new Unfit(second.name(), HsbTyped.STATE, what, hint);
        }
        HsbDraft draft = new HsbDraft(plan, typed, clues, relation);
        List<Reading> readings = new ArrayList<>();
        for (HsbWay way : ways) {
            readings.add(new Reading(draft.plan(way), way.words(ways, first, second), taken(way), List.of()));
        }
        return List.copyOf(readings);
    }

    private void exits(Part server) {
        Value exit = typed.value(server.name(), HsbTyped.EXIT);
        if (exit != null && !CODES.contains(exit.number())) {
            String hint = "known are 0, 10, 15, 16, 24, 50, 137 and 10052";
            throw new Unfit(server.name(), HsbTyped.EXIT, "exit " + exit.text() + " tells nothing here", hint);
        }
    }

    /** Whether a server can be in a state while the other is in another. */
    private boolean fits(String state, String other) {
        boolean up = !relation.linkDown();
        return switch (state) {
            case "PRIMARY ACTIVE" -> up && other.equals("SECONDARY ACTIVE");
            case "SECONDARY ACTIVE" -> up && other.equals("PRIMARY ACTIVE");
            case HsbClues.RECEIVING -> up && other.equals("PRIMARY ALONE");
            default -> true;
        };
    }

    private void between(String one, String other) {
        for (String doing : relation.doings(one, other)) {
            for (String more : empty(one, other) ? List.of(HsbRelation.NEITHER) : relation.more(one, other)) {
                for (String format : clues.formats(first, one)) {
                    for (String formatOfOther : clues.formats(second, other)) {
                        contents(new HsbWay(one, other, doing, more, format, formatOfOther));
                    }
                }
            }
        }
    }

    /** Whether there is no database on either server that can be opened: then neither holds anything. */
    private boolean empty(String one, String other) {
        return empty(clues.files(first, one)) && empty(clues.files(second, other));
    }

    private static boolean empty(List<String> files) {
        return files.stream().allMatch(how -> new HsbWay.Side(how, "", "").empty());
    }

    private void contents(HsbWay way) {
        for (HsbWay.Side mine : sides(first, way.one(), way.other(), way.formats(true))) {
            for (HsbWay.Side theirs : sides(second, way.other(), way.one(), way.formats(false))) {
                HsbWay whole = way.with(mine, theirs);
                if (whole.possible(first.name(), second.name()) && answersFit(whole)) {
                    ways.add(whole);
                }
            }
        }
        if (ways.size() > HsbWay.MOST) {
            String hint = "type more: hsb status connect, level, database, has more, after step";
            throw new Unfit(second.name(), "", "too much is left open: more than " + HsbWay.MOST + " ways", hint);
        }
    }

    /** What else can be so of a server; of the formats its own comes first. */
    private List<HsbWay.Side> sides(Part server, String state, String other, List<String> formats) {
        List<HsbWay.Side> sides = new ArrayList<>();
        for (String files : clues.files(server, state)) {
            for (String positions : clues.positions(server, state, other, formats.get(0))) {
                for (String start : clues.starts(server, state, formats.get(1))) {
                    sides.add(new HsbWay.Side(files, positions, start));
                }
            }
        }
        return sides;
    }

    /** A copy that succeeded brought the sender's positions; a connection refused as not synchronised tells that they differ. */
    private boolean answersFit(HsbWay way) {
        boolean ownFirst = way.mine().positions().equals("own");
        boolean ownSecond = way.theirs().positions().equals("own");
        if (relation.refused(HsbCode.NOT_SYNCHRONISED)
                && !ownFirst
                && !ownSecond
                && !way.more().equals(HsbRelation.BOTH)) {
            return false;
        }
        boolean copied = typed.text(first.name(), HsbTyped.COPY).equals("SUCCESS") && ownSecond;
        return !copied && !(typed.text(second.name(), HsbTyped.COPY).equals("SUCCESS") && ownFirst);
    }

    private List<String> taken(HsbWay way) {
        List<String> taken = new ArrayList<>();
        String pair = HsbTyped.pair(first, second);
        if (typed.value(pair, HsbTyped.LINK) == null && !way.connected()) {
            taken.add("the link " + pair + " is up");
        }
        boolean told = typed.value(pair, HsbTyped.MORE) != null || empty(way.one(), way.other());
        boolean both = ways.stream().anyMatch(any -> any.more().equals(HsbRelation.BOTH));
        boolean one = HsbRelation.writes(way.one()) != HsbRelation.writes(way.other());
        if (!told && one && !way.more().equals(HsbRelation.BOTH)) {
            taken.add("only " + way.more() + " has accepted writes since the servers parted");
        } else if (!told && way.more().equals(relation.usual(way.one(), way.other()))) {
            boolean same = way.more().equals(HsbRelation.NEITHER);
            taken.add(
                    same
                            ? "the servers were connected to the last: neither holds what the other lacks"
                            : "only " + way.more() + " has accepted writes since the servers parted, as is usual then");
        } else if (!told && !way.connected() && !both) {
            taken.add("the servers have not both accepted writes since they parted");
        }
        for (Part server : List.of(first, second)) {
            boolean alone = (server.equals(first) ? way.one() : way.other()).equals("PRIMARY ALONE");
            if (alone && typed.value(server.name(), HsbTyped.LOG) == null && !relation.refused(HsbCode.LOG_GONE)) {
                taken.add("the log of " + server.name() + " reaches back to where the servers parted");
            }
        }
        for (Part part : plan.parts()) {
            boolean controls = !part.kind().equals(HsbParameters.SERVER);
            if (controls && typed.value(part.name(), HsbTyped.MODE) == null) {
                taken.add(part.name() + " does not interfere: it is stopped or suspended");
            }
        }
        return List.copyOf(taken);
    }
}
