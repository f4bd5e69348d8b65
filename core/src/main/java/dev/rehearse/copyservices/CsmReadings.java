package dev.rehearse.copyservices;

import dev.rehearse.copyservices.CsmWay.Side;
import dev.rehearse.site.plan.Misfits;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Reading;
import dev.rehearse.site.plan.Typed;
import dev.rehearse.site.plan.Unfit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that can be so of management servers and their sessions by what was typed of them. */
final class CsmReadings {

    private final Plan plan;
    private final Typed typed;
    private final CsmClues clues;
    private final CsmSessions told;
    private final List<Part> servers;
    private final List<Part> sessions;
    private final List<CsmWay> ways = new ArrayList<>();

    CsmReadings(Plan plan, Typed typed, @Nullable Plan usual) {
        this.plan = plan;
        this.typed = typed;
        this.clues = new CsmClues(plan, typed, usual);
        this.told = new CsmSessions(plan, typed, clues);
        this.servers = plan.parts(CsmParameters.SERVER);
        this.sessions = plan.parts(CsmParameters.SESSION);
    }

    List<Reading> all() {
        check();
        List<Side> ones = clues.sides(servers.get(0));
        if (servers.size() == 1) {
            ones.stream().filter(side -> side.active() && side.alone()).forEach(side -> stuck(List.of(side), ""));
        } else {
            for (Side one : ones) {
                for (Side other : clues.sides(servers.get(1))) {
                    if (fits(one, other) && fits(other, one) && !bothStandby(one, other)) {
                        between(List.of(one, other));
                    }
                }
            }
        }
        refuse(ones);
        CsmDraft draft = new CsmDraft(plan, typed, clues, told);
        List<String> serverNames = servers.stream().map(Part::name).toList();
        List<String> sessionNames = sessions.stream().map(Part::name).toList();
        List<Reading> readings = new ArrayList<>();
        for (CsmWay way : ways) {
            readings.add(
                    new Reading(draft.plan(way), way.words(ways, serverNames, sessionNames), taken(way), List.of()));
        }
        return List.copyOf(readings);
    }

    /** What is wrong with single parts. */
    private void check() {
        Misfits misfits = new Misfits();
        CsmDraft draft = new CsmDraft(plan, typed, clues, told);
        for (Part server : servers) {
            misfits.look(() -> clues.sides(server));
            misfits.look(() -> clues.level(server));
            misfits.look(() -> draft.setup(server));
            misfits.look(() -> draft.takesOver(server, clues.state(server)));
        }
        for (Part session : sessions) {
            misfits.look(() -> told.stuck(session, false));
            misfits.look(() -> told.production(session));
        }
        misfits.refuse();
    }

    private void refuse(List<Side> ones) {
        Part last = servers.get(servers.size() - 1);
        if (ways.isEmpty()) {
            String states = servers.stream()
                    .map(server -> server.name() + " " + shown(server))
                    .reduce((a, b) -> a + " and " + b)
                    .orElse("");
            String hint = ones.isEmpty()
                    ? "ask again"
                    : "a STANDBY has an ACTIVE server, Synchronized is shown by both, who took over shows None; ask again";
            throw new Unfit(last.name(), CsmTyped.STATE, states + " cannot be at the same time", hint);
        }
        if (ways.size() > CsmWay.MOST) {
            String hint = "type more: lshaservers, role, has changes, after step";
            throw new Unfit(last.name(), "", "too much is left open: more than " + CsmWay.MOST + " ways", hint);
        }
    }

    private String shown(Part server) {
        String state = clues.state(server).equals(CsmClues.DOWN) ? "down" : clues.state(server);
        String relation = typed.text(server.name(), CsmTyped.RELATION);
        return relation.isEmpty() || relation.equals(CsmTyped.SILENT) ? state : state + " (" + relation + ")";
    }

    private static boolean bothStandby(Side one, Side other) {
        return !one.active() && !other.active();
    }

    private boolean linkDown() {
        return servers.size() > 1
                && typed.text(CsmTyped.pair(servers), CsmTyped.LINK).equals("down");
    }

    private boolean sameLevel() {
        return clues.level(servers.get(0)).number()
                == clues.level(servers.get(1)).number();
    }

    /** Whether a server can be so while the other one is as it is. */
    private boolean fits(Side side, Side other) {
        boolean pair = side.active() != other.active();
        if (side.connected()) {
            boolean same = side.relation().equals(other.relation()) && !side.down() && !other.down();
            return same && pair && !linkDown() && sameLevel();
        }
        return switch (side.role()) {
            case "STANDBY MODE" -> side.alone() && other.active() && other.alone();
            case "STANDBY" -> !side.alone() && other.active() && !other.connected();
            default -> active(side, other);
        };
    }

    /** An active server that lost its relation has a standby, or one that took over without its knowledge. */
    private boolean active(Side side, Side other) {
        boolean lost = other.role().equals("STANDBY") || (other.active() && other.alone());
        boolean dropped = !other.role().equals("STANDBY") || said(side);
        return side.alone() ? dropped : lost;
    }

    /** Whether somebody typed that there is no relation, so that the standby may not know that it was dropped. */
    private boolean said(Side side) {
        return servers.stream()
                .anyMatch(server -> typed.text(server.name(), CsmTyped.RELATION).equals("None")
                        && clues.state(server).equals(side.state()));
    }

    private void between(List<Side> sides) {
        for (String more : more(sides)) {
            stuck(sides, more);
        }
    }

    /** Who can have changes that the other lacks. */
    private List<String> more(List<Side> sides) {
        String said = typed.text(CsmTyped.pair(servers), CsmTyped.MORE);
        Side one = sides.get(0);
        Side other = sides.get(1);
        if (!said.isEmpty()) {
            boolean lies = one.relation().equals("Synchronized") && !said.equals(CsmWay.NEITHER);
            if (lies) {
                String hint = "write has changes: neither, or ask again";
                String pair = CsmTyped.pair(servers);
                throw new Unfit(pair, CsmTyped.MORE, "servers that are Synchronized have the same configuration", hint);
            }
            return List.of(said);
        }
        if (one.relation().equals("Synchronized") || one.empty() || other.empty()) {
            return List.of(CsmWay.NEITHER);
        }
        List<String> more = new ArrayList<>(List.of(CsmWay.NEITHER));
        for (int i = 0; i < servers.size(); i++) {
            if (sides.get(i).active() && !usual(sides)) {
                more.add(servers.get(i).name());
            }
        }
        if (more.size() > 2) {
            more.add(CsmWay.BOTH);
        }
        return more;
    }

    /** Whether both are in the roles in which they are after the step that was done last, where nothing was changed meanwhile. */
    private boolean usual(List<Side> sides) {
        boolean usual = clues.knowsUsual();
        for (int i = 0; i < servers.size(); i++) {
            Part then = clues.usually(servers.get(i));
            usual &= then.value(CsmParameters.OWN_CHANGES).number() == 0
                    && then.value(CsmParameters.ROLE).text().equals(sides.get(i).role());
        }
        return usual;
    }

    private void stuck(List<Side> sides, String more) {
        List<List<Boolean>> all = new ArrayList<>(List.of(List.of()));
        boolean replaced = sides.stream().allMatch(Side::alone) && sides.size() > 1;
        for (Part session : sessions) {
            List<List<Boolean>> longer = new ArrayList<>();
            for (List<Boolean> before : all) {
                for (Boolean is : told.stuck(session, replaced)) {
                    List<Boolean> one = new ArrayList<>(before);
                    one.add(is);
                    longer.add(List.copyOf(one));
                }
            }
            all = longer;
        }
        all.forEach(one -> ways.add(new CsmWay(sides, more.isEmpty() ? CsmWay.NEITHER : more, one)));
    }

    private List<String> taken(CsmWay way) {
        List<String> taken = new ArrayList<>();
        if (servers.size() > 1) {
            String pair = CsmTyped.pair(servers);
            if (typed.value(pair, CsmTyped.LINK) == null && !way.connected()) {
                taken.add("the link " + pair + " is up");
            }
            boolean open = ways.stream().map(CsmWay::more).distinct().count() > 1;
            boolean synchronous = way.sides().get(0).relation().equals("Synchronized");
            if (typed.value(pair, CsmTyped.MORE) == null && !open && !synchronous) {
                taken.add("neither server has configuration changes that the other lacks");
            }
        }
        for (Part server : servers) {
            if (typed.value(server.name(), CsmTyped.STORAGE) == null) {
                taken.add(server.name() + " reaches the storage systems");
            }
        }
        taken.addAll(told.taken());
        return List.copyOf(taken);
    }
}
