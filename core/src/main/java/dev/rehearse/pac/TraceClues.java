package dev.rehearse.pac;

import dev.rehearse.site.plan.Draft;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Unfit;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import dev.rehearse.site.value.Words;

/** What a region has left where others look: in the databases' registry, the PSOR, its log, and its environment. */
final class TraceClues {

    private final PacClues clues;

    TraceClues(PacClues clues) {
        this.clues = clues;
    }

    Draft of(Draft draft, Part region) {
        boolean usual = clues.asUsual(draft, region);
        return relaxed(
                entry(log(locks(version(draft, region, usual), region, usual), region, usual), region, usual), region);
    }

    private Draft version(Draft draft, Part region, boolean usual) {
        String name = region.name();
        Value said = clues.typed.value(name, PacTyped.VERSION);
        boolean ran = !draft.is(name, Outset.STATE, Outset.STOPPED);
        if (said != null && !ran) {
            String hint = "version: is for a region that runs; what is installed is level: of " + clues.host(region);
            throw new Unfit(name, PacTyped.VERSION, name + " does not run, so it has no version", hint);
        }
        boolean was = clues.usual != null && !clues.usually(name, Outset.STATE).equals(Outset.STOPPED);
        boolean same = draft.is(clues.host(region), Outset.LEVEL, clues.usually(clues.host(region), Outset.LEVEL));
        String before = (usual || (was && same)) && ran ? clues.usually(name, Outset.VERSION) : Outset.AS_USUAL;
        Draft one = draft.with(name, Outset.VERSION, Quantity.TEXT, said == null ? before : said.text());
        boolean open = said == null && was && ran && !same;
        return open ? one.takes(name + " runs the version that is installed on " + clues.host(region)) : one;
    }

    private Draft locks(Draft draft, Part region, boolean usual) {
        String name = region.name();
        String said = clues.shown(name, PacTyped.REGISTERED);
        boolean lives = PacClues.lives(draft, name) && clues.up(draft, region);
        boolean hangs = draft.is(name, Outset.TROUBLE, Outset.HANG);
        boolean starts = draft.word(name, Outset.DOING).startsWith("casstart");
        boolean nowhere = said.equals(Outset.NONE) && lives;
        boolean ghost = said.equals(Registration.OK) && !lives && !starts;
        if (nowhere || ghost) {
            String is = lives ? name + " runs" : name + " does not run";
            String listed = nowhere ? "dbfhadmin lists none of its processes" : "its processes are Ok";
            String hint = lives ? "write Ok, or In doubt" : "write none, or In doubt if dead processes of it own locks";
            throw new Unfit(name, PacTyped.REGISTERED, is + ", and yet " + listed, hint);
        }
        boolean clean = clues.said(clues.database, PacTyped.REGISTERED).equals(Registration.OK);
        boolean falls = clues.died(draft, region) && !draft.is(name, Outset.STATE, Outset.NOT_RESPONDING);
        String locks = said.equals(Registration.IN_DOUBT) && !hangs && !falls
                ? Outset.IN_DOUBT
                : !said.isEmpty() || clean || falls
                        ? Outset.NONE
                        : usual ? clues.usually(name, Outset.LOCKS) : Outset.AS_USUAL;
        return draft.with(name, Outset.LOCKS, locks);
    }

    private Draft log(Draft draft, Part region, boolean usual) {
        String name = region.name();
        String said = clues.said(name, PacTyped.BRANCHES);
        Value version = clues.typed.value(name, PacTyped.LOG);
        if (version != null && !said.equals("yes")) {
            String hint = "write XA in doubt: yes, or leave it out";
            throw new Unfit(name, PacTyped.LOG, "nothing of " + name + " is said to be in doubt", hint);
        }
        boolean dead = draft.is(name, Outset.STATE, Outset.NOT_RESPONDING);
        boolean lost = draft.is(clues.host(region), Outset.TROUBLE, Outset.DISKS_LOST);
        String level = version != null ? version.text() : Words.level(PacClues.version(draft, name));
        String before = usual ? clues.usually(name, Outset.LOG) : Outset.NONE;
        boolean yes = said.equals("yes") || (said.isEmpty() && dead && !usual);
        String log = yes ? lost ? Outset.LOST : level : said.equals("no") ? Outset.NONE : before;
        Draft one = draft.with(name, Outset.LOG, Quantity.TEXT, log);
        return yes && said.isEmpty()
                ? one.takes("distributed transactions of " + name + " are in doubt, for it died")
                : one;
    }

    private Draft entry(Draft draft, Part region, boolean usual) {
        String name = region.name();
        String said = clues.shown(name, PacTyped.ENTRY);
        boolean lives = PacClues.lives(draft, name);
        boolean live = said.equals("active") || said.equals("leaving") || said.equals(Outset.OUTSIDE);
        boolean starts = draft.word(name, Outset.DOING).startsWith("casstart");
        if (live && !lives && !clues.died(draft, region)) {
            String hint = "write stale, or none";
            throw new Unfit(name, PacTyped.ENTRY, name + " does not run, and yet its entry is " + said, hint);
        }
        if (said.equals("joining") && !starts) {
            String hint = "write region state: Starting, or ask again";
            throw new Unfit(name, PacTyped.ENTRY, name + " does not start, and yet it is joining", hint);
        }
        String before = usual ? clues.usually(name, Outset.ENTRY) : Outset.AS_USUAL;
        String entry =
                switch (said) {
                    case Outset.OUTSIDE -> Outset.OUTSIDE;
                    case Outset.NONE -> starts || lives ? Outset.AS_USUAL : Outset.NONE;
                    case Outset.STALE ->
                        lives && draft.is(name, Outset.STATE, Outset.STARTED) ? Outset.AS_USUAL : Outset.STALE;
                    case "" -> before;
                    default -> Outset.AS_USUAL;
                };
        Value in = clues.typed.value(name, PacTyped.IN);
        String where = in == null && usual ? clues.usually(name, Outset.IN) : Outset.AS_USUAL;
        return draft.with(name, Outset.ENTRY, entry)
                .with(name, Outset.IN, Quantity.TEXT, in == null ? where : in.text());
    }

    private Draft relaxed(Draft draft, Part region) {
        String said = clues.said(region.name(), PacTyped.RELAXED);
        return said.isEmpty() ? draft : draft.with(region.name(), Outset.RELAXED, Quantity.FLAG, said);
    }
}
