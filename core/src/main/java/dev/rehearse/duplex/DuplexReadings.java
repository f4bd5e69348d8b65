package dev.rehearse.duplex;

import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Reading;
import dev.rehearse.site.plan.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be so of a system by what was typed of it. What was not typed is as it is in that state of the session when
 * nothing has gone wrong, and that is told; where a state comes about in several ways they are all looked at.
 */
final class DuplexReadings {

    /** More are not worth looking at: something should be asked first. */
    static final int MOST = 48;

    private final DuplexClues clues;

    DuplexReadings(Plan plan, Typed typed, @Nullable Plan usual) {
        this.clues = new DuplexClues(plan, typed, usual);
    }

    List<Reading> all() {
        Plan begun = clues.usual == null ? clues.plan : clues.usual;
        List<DuplexDraft> drafts = List.of(DuplexDraft.of(begun));
        drafts = each(drafts, new SessionClues(clues)::of);
        drafts = each(drafts, new ElementClues(clues)::of);
        drafts = each(drafts, new LevelClues(clues)::of);
        drafts = each(drafts, new DiskClues(clues)::of);
        drafts = each(drafts, new SoftwareClues(clues)::of);
        return drafts.stream().map(DuplexDraft::reading).toList();
    }

    private List<DuplexDraft> each(List<DuplexDraft> drafts, Function<DuplexDraft, List<DuplexDraft>> clue) {
        List<DuplexDraft> more = new ArrayList<>();
        drafts.forEach(draft -> more.addAll(clue.apply(draft)));
        if (more.isEmpty()) {
            String hint =
                    "a disk is DISABLED while the system is split, and until a merge is committed or given up; ask again";
            throw clues.unfit(clues.console, "", "the disks cannot be like that in any state that fits", hint);
        }
        if (more.size() > MOST) {
            String hint = "type more: state, CPU and I/O of both enclosures, cause, hardware split, after step";
            throw clues.unfit(clues.console, "", "too much is left open: more than " + MOST + " ways", hint);
        }
        return more;
    }
}
