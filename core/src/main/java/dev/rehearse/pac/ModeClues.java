package dev.rehearse.pac;

import dev.rehearse.site.plan.Draft;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Unfit;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import dev.rehearse.site.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which PACs there can be, in which modes, by what was typed of them and of the regions in them. */
final class ModeClues {

    private static final String PACS = "5.0 Upgrade, 4.0 Running";

    private final PacClues clues;

    ModeClues(PacClues clues) {
        this.clues = clues;
    }

    List<Draft> of(Draft draft) {
        String shown = clues.shown(clues.pac, PacTyped.MODES);
        NavigableSet<Long> running = running(draft);
        List<SortedMap<Long, PacMode>> all = shown.isEmpty()
                ? unsaid(draft, running)
                : said(List.of(shown.split(PacTyped.BESIDE, -1)), draft, running);
        List<Draft> drafts = new ArrayList<>();
        for (SortedMap<Long, PacMode> stores : all) {
            homes(draft, stores);
            Draft one = draft.with(clues.pac, Outset.STORES, Quantity.TEXT, text(stores));
            drafts.add(all.size() > 1 ? one.says(sentence(stores)) : one);
        }
        return drafts.stream().map(this::jobs).toList();
    }

    private static String text(SortedMap<Long, PacMode> stores) {
        List<String> words = new ArrayList<>();
        stores.forEach((level, mode) -> words.add(0, Words.level(level) + " " + mode.words()));
        return words.isEmpty() ? Outset.NONE : String.join(", ", words);
    }

    private static String sentence(SortedMap<Long, PacMode> stores) {
        List<String> words = new ArrayList<>();
        stores.forEach((level, mode) -> words.add(0, "PAC " + Words.level(level) + " is " + mode.words()));
        return words.size() == 1 ? words.get(0) + ", and no other is there" : String.join(", ", words);
    }

    private boolean compatible() {
        return clues.plan.part(clues.pac).value("compatible").isYes();
    }

    /** The versions of regions that are in a PAC. */
    private NavigableSet<Long> running(Draft draft) {
        NavigableSet<Long> running = new TreeSet<>();
        for (Part region : clues.regions) {
            if (inPac(draft, region)) {
                running.add(PacClues.version(draft, region.name()));
            }
        }
        return running;
    }

    private static boolean inPac(Draft draft, Part region) {
        boolean began = draft.is(region.name(), Outset.STATE, Outset.STARTED)
                || draft.is(region.name(), Outset.STATE, Outset.SPENT);
        return began && !draft.is(region.name(), Outset.ENTRY, Outset.OUTSIDE);
    }

    /** The versions of which anything is known. */
    private NavigableSet<Long> known(Draft draft) {
        NavigableSet<Long> known = running(draft);
        for (Part host : clues.hosts) {
            known.add(host.value(Outset.LEVEL).number());
            known.add(draft.plan().part(host.name()).value(Outset.LEVEL).number());
        }
        return known;
    }

    private long level(String question, long otherwise) {
        Value said = clues.typed.value(clues.pac, question);
        return said == null ? otherwise : said.number();
    }

    private List<SortedMap<Long, PacMode>> said(List<String> modes, Draft draft, NavigableSet<Long> running) {
        boolean two = modes.size() == 2;
        if (!two && clues.typed.value(clues.pac, PacTyped.OLDER) != null) {
            String hint = "leave it out, or write both modes, as in PAC state: Upgrade beside Running";
            throw new Unfit(clues.pac, PacTyped.OLDER, "one PAC is shown, so none is older", hint);
        }
        if (modes.get(0).equals(PacMode.ABSENT.words())) {
            return List.of(new TreeMap<>());
        }
        if (!two) {
            return only(FirstPacs.mode(modes.get(0)), draft, running);
        }
        NavigableSet<Long> known = running.size() == 2 ? running : known(draft);
        long newest = level(PacTyped.VERSION, known.last());
        long older = level(PacTyped.OLDER, known.first());
        if (newest <= older) {
            String hint = "write version: for the newest and older version: for the other, as in version: 5.0";
            throw new Unfit(clues.pac, PacTyped.MODES, "nothing says which versions the two PACs have", hint);
        }
        PacMode mode = FirstPacs.mode(modes.get(1));
        if (mode == PacMode.UPGRADE) {
            String hint = "the newest comes first: write PAC state: Upgrade beside " + modes.get(0);
            throw new Unfit(
                    clues.pac, PacTyped.MODES, "a PAC beside which a newer one was made is not in Upgrade", hint);
        }
        return List.of(new TreeMap<>(Map.of(newest, FirstPacs.mode(modes.get(0)), older, mode)));
    }

    /** One PAC is shown: of the version of the regions that run. */
    private List<SortedMap<Long, PacMode>> only(PacMode mode, Draft draft, NavigableSet<Long> running) {
        Value said = clues.typed.value(clues.pac, PacTyped.VERSION);
        if (said != null) {
            return List.of(one(said.number(), mode));
        }
        if (running.size() == 1 || (compatible() && !running.isEmpty())) {
            return List.of(one(running.first(), mode));
        }
        if (running.size() > 1) {
            String hint = "write both modes, as in PAC state: Upgrade beside Running";
            String versions =
                    String.join(" and ", running.stream().map(Words::level).toList());
            throw new Unfit(clues.pac, PacTyped.MODES, "regions run " + versions + ", and one PAC is shown", hint);
        }
        if (clues.usual != null) {
            SortedMap<Long, PacMode> usual = FirstPacs.of(clues.usual).stores();
            if (usual.size() == 1) {
                return List.of(one(usual.firstKey(), mode));
            }
        }
        List<SortedMap<Long, PacMode>> all = new ArrayList<>();
        known(draft).forEach(level -> all.add(one(level, mode)));
        return all;
    }

    private static SortedMap<Long, PacMode> one(long level, PacMode mode) {
        return new TreeMap<>(Map.of(level, mode));
    }

    private List<SortedMap<Long, PacMode>> unsaid(Draft draft, NavigableSet<Long> running) {
        if (clues.usual != null) {
            SortedMap<Long, PacMode> usual = FirstPacs.of(clues.usual).stores();
            boolean fits = compatible() ? !usual.isEmpty() : usual.keySet().containsAll(running);
            if (fits) {
                return List.of(usual);
            }
        }
        if (running.isEmpty()) {
            String hint = "write PAC state: with what the console shows, or after step: for the step done last";
            throw new Unfit(
                    clues.pac,
                    clues.said(clues.pac, PacTyped.MODES).isEmpty() ? "" : PacTyped.MODES,
                    "no region runs, and nothing says which PACs there are",
                    hint);
        }
        NavigableSet<Long> known = known(draft);
        long newest = known.last();
        long oldest = known.first();
        if (newest == oldest || compatible()) {
            return List.of(one(compatible() ? running.first() : newest, PacMode.RUNNING));
        }
        List<SortedMap<Long, PacMode>> all = new ArrayList<>();
        for (PacMode young : new PacMode[] {PacMode.ABSENT, PacMode.UPGRADE, PacMode.RUNNING}) {
            for (PacMode old : new PacMode[] {PacMode.ABSENT, PacMode.RUNNING, PacMode.QUIESCE}) {
                SortedMap<Long, PacMode> stores = new TreeMap<>(Map.of(newest, young, oldest, old));
                stores.values().removeIf(mode -> mode == PacMode.ABSENT);
                if (stores.keySet().containsAll(running)) {
                    all.add(stores);
                }
            }
        }
        return all;
    }

    /** Each region that runs is in a PAC of its version. */
    private void homes(Draft draft, SortedMap<Long, PacMode> stores) {
        for (Part region : clues.regions) {
            long version = PacClues.version(draft, region.name());
            boolean outside = draft.is(region.name(), Outset.STATE, Outset.SPENT);
            Value in = clues.typed.value(region.name(), PacTyped.IN);
            if (in != null && !stores.containsKey(in.number())) {
                String hint = "write one of the versions of " + text(stores);
                throw new Unfit(region.name(), PacTyped.IN, "there is no PAC " + in.text(), hint);
            }
            boolean home = stores.containsKey(version) || (compatible() && !stores.isEmpty());
            if (inPac(draft, region) && !home && !outside) {
                String message = region.name() + " runs version " + Words.level(version)
                        + ", and there is no PAC of that version";
                String hint = "PAC state: shows each PAC, as " + PACS + " are shown as Upgrade beside Running";
                throw new Unfit(region.name(), PacTyped.STATE, message, hint);
            }
        }
    }

    /** Jobs that nothing runs: whoever dies leaves some. */
    private Draft jobs(Draft draft) {
        String said = clues.said(clues.pac, PacTyped.JOBS);
        boolean usual = clues.usually(clues.pac, Outset.ORPHANS).equals("yes");
        List<String> dead = new ArrayList<>();
        for (Part region : clues.regions) {
            if (clues.died(draft, region)) {
                dead.add(region.name());
            }
        }
        boolean orphans = said.isEmpty() ? usual || !dead.isEmpty() : said.equals(PacTyped.ORPHANS);
        Draft one = draft.with(clues.pac, Outset.ORPHANS, Quantity.FLAG, orphans ? "yes" : "no");
        boolean taken = said.isEmpty() && !dead.isEmpty();
        return taken
                ? one.takes("jobs that ran on " + String.join(" and ", dead) + " are Active without a process")
                : one;
    }
}
