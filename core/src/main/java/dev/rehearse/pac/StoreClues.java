package dev.rehearse.pac;

import dev.rehearse.site.plan.Draft;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Unfit;
import java.util.ArrayList;
import java.util.List;

/** How the stores that all share can be by what was typed of them. */
final class StoreClues {

    private final PacClues clues;

    StoreClues(PacClues clues) {
        this.clues = clues;
    }

    Draft of(Draft draft) {
        Draft all = databases(psor(draft));
        List<String> open = new ArrayList<>();
        if (clues.said(clues.psor, PacTyped.REDIS).isEmpty()) {
            open.add(clues.psor);
        }
        for (Part sor : clues.plan.parts(PacParameters.SOR)) {
            String state = clues.said(sor.name(), PacTyped.REDIS);
            String queues = clues.said(sor.name(), Outset.QUEUES);
            all = all.with(sor.name(), Outset.TROUBLE, state.equals(Outset.DOWN) ? Outset.DOWN : Outset.NONE)
                    .with(sor.name(), Outset.QUEUES, queues.isEmpty() ? "whole" : queues);
            if (state.isEmpty()) {
                open.add(sor.name());
            }
        }
        if (clues.said(clues.database, PacTyped.DATABASE).isEmpty()) {
            open.add(clues.database);
        }
        return open.isEmpty() ? all : all.takes(String.join(", ", open) + (open.size() == 1 ? " is up" : " are up"));
    }

    private Draft psor(Draft draft) {
        String said = clues.said(clues.psor, PacTyped.REDIS);
        RedisState state = RedisState.UP;
        for (RedisState one : RedisState.values()) {
            state = one.words().equals(said) ? one : state;
        }
        String modes = clues.said(clues.pac, PacTyped.MODES);
        if (modes.equals(PacTyped.SILENT) && state.answers()) {
            String is = said.isEmpty() ? "is not said to be down" : "is " + said;
            String hint = "write redis state: with what it is, or PAC state: with what the console shows";
            throw new Unfit(clues.pac, PacTyped.MODES, "the PSOR " + is + ", and yet nobody answers", hint);
        }
        if (!modes.isEmpty() && !modes.equals(PacTyped.SILENT) && !state.answers()) {
            String message = "the PSOR is " + said + ", and yet " + modes + " is shown";
            throw new Unfit(clues.pac, PacTyped.MODES, message, "write PAC state: no answer, or after step:");
        }
        fits(state, said);
        return draft.with(clues.psor, Outset.TROUBLE, PacPortrait.trouble(state));
    }

    private void fits(RedisState state, String said) {
        Part psor = clues.plan.part(clues.psor);
        boolean sentinel = psor.value("mode").text().equals("Sentinel");
        boolean evicts = psor.value("maxmemory-policy").text().equals("allkeys-lru");
        boolean replica =
                switch (state) {
                    case ALONE, FAILING_OVER, SPLIT -> true;
                    default -> false;
                };
        if (replica && !sentinel) {
            String message = clues.psor + " is standalone, which is never " + said;
            throw new Unfit(clues.psor, PacTyped.REDIS, message, "write up, down or restarting");
        }
        if (state == RedisState.SPLIT && psor.value("min replicas").isYes()) {
            String message = "a master that needs a replica refuses writes, and is not " + said;
            throw new Unfit(clues.psor, PacTyped.REDIS, message, "write failing over, or up, no replica");
        }
        if ((state == RedisState.FULL && evicts) || (state == RedisState.EVICTING && !evicts)) {
            String policy = psor.value("maxmemory-policy").text();
            String hint = "write " + (evicts ? RedisState.EVICTING : RedisState.FULL).words();
            throw new Unfit(clues.psor, PacTyped.REDIS, "with maxmemory-policy " + policy + " it is not " + said, hint);
        }
    }

    private Draft databases(Draft draft) {
        String name = clues.database;
        String listed = clues.said(name, PacTyped.REGISTERED);
        boolean down = clues.said(name, PacTyped.DATABASE).equals(Outset.DOWN);
        if (down && !listed.isEmpty() && !listed.equals(PacTyped.SILENT)) {
            String message = "the databases are down, and yet dbfhadmin prints " + listed;
            throw new Unfit(name, PacTyped.REGISTERED, message, "write no answer, or database state: up");
        }
        if (!down && listed.equals(PacTyped.SILENT)) {
            String message = "the databases are not said to be down, and yet dbfhadmin gets no answer";
            throw new Unfit(name, PacTyped.REGISTERED, message, "write database state: down, or what it prints");
        }
        doubt(draft, listed);
        boolean recovers = listed.equals(PacTyped.RECOVERING);
        return draft.with(name, Outset.TROUBLE, down ? Outset.DOWN : Outset.NONE)
                .with(name, Outset.DOING, recovers ? Outset.RECOVER : Outset.NOTHING);
    }

    private void doubt(Draft draft, String listed) {
        List<String> doubtful = new ArrayList<>();
        for (Part region : clues.regions) {
            boolean locks = FirstPacs.of(draft.plan()).inDoubt(draft.plan().part(region.name()));
            boolean hangs = draft.is(region.name(), Outset.TROUBLE, Outset.HANG);
            if (locks || hangs || clues.died(draft, region)) {
                doubtful.add(region.name());
            }
        }
        String first = clues.regions.get(0).name();
        if (listed.equals(Registration.IN_DOUBT) && doubtful.isEmpty()) {
            String hint = "write of whom, as in " + first + ": {dbfhadmin list: In doubt}";
            throw new Unfit(clues.database, PacTyped.REGISTERED, "nothing says whose processes are in doubt", hint);
        }
        for (String name : doubtful) {
            boolean said = clues.said(name, PacTyped.REGISTERED).equals(Registration.IN_DOUBT);
            if (listed.equals(Registration.OK) && said) {
                String message = "processes of " + name + " are In doubt, and yet all are Ok";
                throw new Unfit(clues.database, PacTyped.REGISTERED, message, "write In doubt; ask again");
            }
        }
    }
}
