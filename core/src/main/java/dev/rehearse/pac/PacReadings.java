package dev.rehearse.pac;

import dev.rehearse.site.plan.Draft;
import dev.rehearse.site.plan.Misfits;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Reading;
import dev.rehearse.site.plan.Typed;
import dev.rehearse.site.plan.Unfit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be so of a PAC by what was typed of it: hosts first, then the regions on them, the PACs in which those are, the
 * shared stores, and what clients see. What was not typed is as usual after the step that was done last, or as it is in a cluster in
 * order, and that is told; where it cannot be taken for granted all ways are looked at.
 */
final class PacReadings {

    /** More are not worth looking at: something should be asked first. */
    static final int MOST = 48;

    private final PacClues clues;
    private final HostClues hosts;
    private final RegionClues regions;
    private final ModeClues modes;
    private final StoreClues stores;
    private final FrontClues fronts;

    PacReadings(Plan plan, Typed typed, @Nullable Plan usual) {
        this.clues = new PacClues(plan, typed, usual);
        this.hosts = new HostClues(clues);
        this.regions = new RegionClues(clues);
        this.modes = new ModeClues(clues);
        this.stores = new StoreClues(clues);
        this.fronts = new FrontClues(clues);
    }

    List<Reading> all() {
        List<Draft> drafts = List.of(check(Draft.of(clues.usual == null ? clues.plan : clues.usual)));
        for (Part region : clues.regions) {
            drafts = each(drafts, draft -> regions.of(draft, region));
        }
        drafts = each(drafts, modes::of);
        drafts = each(drafts, draft -> List.of(stores.of(draft)));
        for (Part region : clues.regions) {
            drafts = each(drafts, draft -> fronts.of(draft, region));
        }
        return drafts.stream().map(fronts::taken).map(Draft::reading).toList();
    }

    /** All that is wrong whatever else is so; the hosts as they are. */
    private Draft check(Draft begun) {
        Misfits misfits = new Misfits();
        Draft[] draft = {begun};
        for (Part host : clues.hosts) {
            misfits.look(() -> draft[0] = hosts.of(draft[0], host));
        }
        Draft whole = hosts.taken(draft[0]);
        draft[0] = whole;
        boolean[] open = new boolean[1];
        for (Part region : clues.regions) {
            misfits.look(() -> {
                List<Draft> ways = regions.of(draft[0], region);
                open[0] |= ways.size() > 1;
                each(ways, one -> fronts.of(one, region));
                draft[0] = ways.get(0);
            });
        }
        if (!open[0]) {
            misfits.look(() -> draft[0] = modes.of(draft[0]).get(0));
            misfits.look(() -> stores.of(draft[0]));
        }
        misfits.refuse();
        return whole;
    }

    /** What follows from each way in which it can be; where something does not fit, it is none. */
    private List<Draft> each(List<Draft> drafts, Function<Draft, List<Draft>> clue) {
        List<Draft> more = new ArrayList<>();
        List<Unfit> misfits = new ArrayList<>();
        for (Draft draft : drafts) {
            try {
                more.addAll(clue.apply(draft));
            } catch (Unfit unfit) {
                misfits.add(unfit);
            }
        }
        if (more.isEmpty()) {
            throw misfits.get(0);
        }
        if (more.size() > MOST) {
            String hint = "type more: PAC state, pool state, processes, dbfhadmin list, after step";
            throw new Unfit(clues.pac, "", "too much is left open: more than " + MOST + " ways", hint);
        }
        return more;
    }
}
