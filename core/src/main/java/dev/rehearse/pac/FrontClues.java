package dev.rehearse.pac;

import dev.rehearse.site.plan.Draft;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Unfit;
import java.util.ArrayList;
import java.util.List;

/** How a region stands to clients, by what was typed of its listener and of what the load balancer does with it. */
final class FrontClues {

    private static final String OPEN = "Started";

    private final PacClues clues;

    FrontClues(PacClues clues) {
        this.clues = clues;
    }

    List<Draft> of(Draft draft, Part region) {
        return pool(listener(start(draft, region), region), region);
    }

    /** Who starts and has no PAC of its version to join makes one. */
    private Draft start(Draft draft, Part region) {
        String name = region.name();
        boolean starts = draft.is(name, Outset.DOING, RegionCommand.CASSTART_WARM.words());
        boolean open = clues.said(name, PacTyped.RUNS).isEmpty() && clues.usual == null;
        FirstPacs pacs = FirstPacs.of(draft.plan());
        boolean alone = !pacs.stores().isEmpty() && !pacs.stores().containsKey(PacClues.version(draft, name));
        if (!starts || !open) {
            return draft;
        }
        String option = alone ? RegionCommand.CASSTART_UPGRADE.words() : RegionCommand.CASSTART_WARM.words();
        return draft.with(name, Outset.DOING, option).takes(name + " was started with " + option);
    }

    private Draft listener(Draft draft, Part region) {
        String owner = region.name();
        String said = clues.said(owner, PacTyped.LISTENER);
        boolean lives = PacClues.lives(draft, owner);
        boolean hangs = draft.is(owner, Outset.TROUBLE, Outset.HANG);
        boolean dies = draft.is(owner, Outset.STATE, Outset.STARTED) && !lives;
        boolean fits =
                switch (said) {
                    case OPEN -> (lives || dies) && !hangs && clues.up(draft, region);
                    case "Stopped" -> !lives || !clues.up(draft, region);
                    case "Not responding" -> hangs;
                    default -> true;
                };
        if (!fits) {
            String is = hangs ? " hangs" : lives ? " runs" : " does not run";
            String hint = "a listener is Started, Stopped or Not responding as its region is, or Disabled, or Blocked";
            throw new Unfit(owner, PacTyped.LISTENER, owner + is + ", and yet its listener is " + said, hint);
        }
        if (said.isEmpty()) {
            return draft;
        }
        boolean closed = said.equals("Disabled") || said.equals("Blocked");
        return draft.with(owner, Outset.LISTENER, closed ? said : OPEN);
    }

    /** What is taken for granted of all listeners. */
    Draft taken(Draft draft) {
        List<String> open = new ArrayList<>();
        for (Part region : clues.regions) {
            if (clues.said(region.name(), PacTyped.LISTENER).isEmpty() && clues.usual == null) {
                open.add(region.name());
            }
        }
        String listeners = open.size() == 1 ? "the listener of " : "the listeners of ";
        String enabled = open.size() == 1 ? " is enabled" : " are enabled";
        return open.isEmpty() ? draft : draft.takes(listeners + String.join(", ", open) + enabled);
    }

    private List<Draft> pool(Draft draft, Part region) {
        String name = region.name();
        String said = clues.said(name, PacTyped.POOL);
        boolean open = open(draft, region);
        String in = PoolState.IN.words();
        String failed = PoolState.FAILED.words();
        if (!said.isEmpty()) {
            return List.of(draft.with(name, Outset.POOL, said));
        }
        if (clues.usual != null) {
            String usual = clues.usually(name, Outset.POOL);
            boolean checked = List.of(in, failed, Outset.AS_USUAL).contains(usual);
            return List.of(draft.with(name, Outset.POOL, checked ? open ? in : failed : usual));
        }
        String out = PoolState.OUT.words();
        FirstPacs pacs = FirstPacs.of(draft.plan());
        long pac = pacs.pac(draft.plan().part(name));
        boolean closed = pacs.stores().getOrDefault(pac, PacMode.ABSENT) == PacMode.UPGRADE;
        if (open) {
            String state = closed ? out : in;
            return List.of(draft.with(name, Outset.POOL, state).takes(name + " is " + state));
        }
        return List.of(
                draft.with(name, Outset.POOL, out).says(name + " is out of the pool"),
                draft.with(name, Outset.POOL, failed).says(name + " has failed its health check"));
    }

    private boolean open(Draft draft, Part region) {
        String name = region.name();
        return draft.is(name, Outset.STATE, Outset.STARTED)
                && draft.is(name, Outset.DOING, Outset.NOTHING)
                && draft.is(name, Outset.TROUBLE, Outset.NONE)
                && draft.is(name, Outset.LISTENER, OPEN)
                && clues.up(draft, region);
    }
}
