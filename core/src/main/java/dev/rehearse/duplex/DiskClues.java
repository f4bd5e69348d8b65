package dev.rehearse.duplex;

import dev.rehearse.rdr.MemberState;
import dev.rehearse.rdr.PairState;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the virtual disks can be: as they are in that state of the session, unless what was typed says otherwise. */
final class DiskClues {

    private final DuplexClues clues;

    DiskClues(DuplexClues clues) {
        this.clues = clues;
    }

    List<DuplexDraft> of(DuplexDraft draft) {
        List<DuplexDraft> drafts = new ArrayList<>();
        Map<String, Boolean> layouts = layouts(draft);
        for (String layout : layouts.keySet()) {
            List<DuplexDraft> all = List.of(layouts.size() > 1 ? draft.says("the disks are as " + layout) : draft);
            for (Part disk : clues.plan.parts(DuplexParameters.DISK)) {
                List<DuplexDraft> more = new ArrayList<>();
                all.forEach(one -> more.addAll(disk(one, disk, layout)));
                all = more;
            }
            drafts.addAll(all);
        }
        return drafts;
    }

    /** What the session can have made of the disks, in words. */
    private Map<String, Boolean> layouts(DuplexDraft draft) {
        Map<String, Boolean> layouts = new LinkedHashMap<>();
        String said = clues.said(clues.console, DuplexTyped.REASON);
        int reason = said.isEmpty() ? 0 : Integer.parseInt(said);
        SessionState state = clues.session(draft);
        if (clues.disksAsUsual(draft)) {
            layouts.put("usual", true);
        } else if (clues.split(draft)) {
            layouts.put("split", true);
        } else {
            switch (state) {
                case SPLIT_BROKEN -> {
                    if (reason == DuplexCode.HARDWARE) {
                        layouts.put("given up", true);
                    } else {
                        layouts.put("before", true);
                        if (reason != DuplexCode.ACTION && reason != DuplexCode.HELD) {
                            layouts.put("split", true);
                        }
                    }
                }
                case MERGED, MERGE_BROKEN, MERGING, COMMITTING -> layouts.put("merged", true);
                case COMMITTED, COMMIT_BROKEN ->
                    layouts.put(reason == DuplexCode.ACTION ? "merged" : "committed", true);
                case ABORTED -> layouts.put("given up", true);
                case ABORTING, ABORT_BROKEN -> {
                    layouts.put("given up", true);
                    layouts.put("merged", true);
                }
                default -> layouts.put("before", true);
            }
        }
        return layouts;
    }

    private DiskWay usual(Part disk, String layout) {
        int home = clues.home;
        boolean system = !disk.value("use").text().equals("data");
        int source = system && List.of("merged", "committed").contains(layout) ? 1 - home : home;
        return switch (layout) {
            case "usual" ->
                new DiskWay(
                        MemberState.valueOf(clues.usually(disk.name(), Outset.disk(0))),
                        MemberState.valueOf(clues.usually(disk.name(), Outset.disk(1))),
                        clues.usually(disk.name(), Outset.CURRENT));
            case "split", "merged" -> DiskWay.of(source, MemberState.DISABLED);
            case "committed", "given up" -> DiskWay.of(source, MemberState.STALE);
            default -> DiskWay.ALIKE;
        };
    }

    private List<DuplexDraft> disk(DuplexDraft draft, Part disk, String layout) {
        String name = disk.name();
        String resync = clues.said(name, DuplexTyped.RESYNC);
        String pair = clues.said(name, DuplexTyped.STATE);
        if (!resync.isEmpty() && !List.of("", PairState.SYNCING.name()).contains(pair)) {
            String message = name + " is " + pair + ", so no resync of it runs";
            throw clues.unfit(name, DuplexTyped.RESYNC, message, "write state: SYNCING, or leave resync out");
        }
        DiskWay way = usual(disk, layout);
        String wanted = pair.isEmpty() && !resync.isEmpty() ? PairState.SYNCING.name() : pair;
        boolean told = false;
        for (int side = 0; side < 2; side++) {
            String member = clues.said(name, Outset.disk(side));
            missing(draft, name, side, member);
            way = member.isEmpty() ? way : way.with(side, MemberState.valueOf(member));
            told |= !member.isEmpty();
        }
        List<DiskWay> ways = told || wanted.isEmpty() ? List.of(way) : fitting(draft, way, PairState.valueOf(wanted));
        List<DuplexDraft> drafts = new ArrayList<>();
        for (DiskWay one : ways) {
            if (!possible(clues.session(draft), one, layout)) {
                continue;
            }
            alike(draft, disk, one);
            DuplexDraft made = made(draft, name, one, resync);
            drafts.add(ways.size() > 1 ? made.says(name + " is " + one.members()) : made);
        }
        return drafts;
    }

    /** Mirroring is disabled of all disks or of none, and only while a session needs it. */
    private static boolean possible(SessionState state, DiskWay way, String layout) {
        boolean disabled = way.members().contains(MemberState.DISABLED);
        if (disabled && List.of("Idle", "PrepareSplit", "Finish").contains(state.upgrade())) {
            return false;
        }
        return switch (layout) {
            case "before", "committed", "given up" -> !disabled;
            case "split", "merged" -> !way.equals(DiskWay.ALIKE);
            default -> true;
        };
    }

    private void missing(DuplexDraft draft, String name, int side, String member) {
        String element = draft.word(clues.enclosures.get(side), Outset.IO);
        if (member.equals(MemberState.MISSING.name()) && element.equals("DUPLEX")) {
            String message =
                    "the I/O element of " + clues.enclosures.get(side) + " is in service, so its disk is not MISSING";
            throw clues.unfit(name, Outset.disk(side), message, "an empty slot counts as FAILED");
        }
    }

    /** Both members of a system disk that is in sync hold the same software. */
    private void alike(DuplexDraft draft, Part disk, DiskWay way) {
        String first = draft.word(clues.enclosures.get(0), Outset.LEVEL);
        String second = draft.word(clues.enclosures.get(1), Outset.LEVEL);
        boolean system = !disk.value("use").text().equals("data");
        if (system && way.equals(DiskWay.ALIKE) && !first.equals(second)) {
            String name = clues.enclosures.get(1);
            String message = disk.name() + " is in sync, so both enclosures have the same level, not " + first + " and "
                    + second;
            String hint = "write the same level of both, or what the RDR utility prints of " + disk.name();
            throw clues.unfit(name, DuplexTyped.LEVEL, message, hint);
        }
    }

    private DuplexDraft made(DuplexDraft draft, String name, DiskWay way, String resync) {
        DuplexDraft made = draft.with(name, Outset.CURRENT, way.current());
        for (int side = 0; side < 2; side++) {
            made = made.with(name, Outset.disk(side), way.member(side).name());
        }
        String copied = resync.isEmpty() ? "0" : resync;
        made = made.number(name, Outset.COPIED, Quantity.PERCENT, copied);
        String backup = clues.said(name, DuplexTyped.BACKUP);
        String level = Outset.word(clues.plan, clues.homeName(), Outset.LEVEL);
        String known = clues.usual == null ? "no" : clues.usually(name, Outset.BACKUP);
        String text = backup.isEmpty() ? known : backup.equals("yes") ? level : "no";
        return made.with(name, Outset.BACKUP, text);
    }

    /** The ways in which a disk is like that and otherwise as it should be. */
    private List<DiskWay> fitting(DuplexDraft draft, DiskWay way, PairState pair) {
        int source = way.source();
        boolean away = away(draft, 0) || away(draft, 1);
        List<DiskWay> either = List.of(way.with(1, MemberState.FAILED), way.with(0, MemberState.FAILED));
        return switch (pair) {
            case DUPLEX -> List.of(DiskWay.ALIKE);
            case SYNCING ->
                source >= 0
                        ? List.of(DiskWay.of(source, MemberState.RESYNCING))
                        : List.of(
                                DiskWay.of(clues.home, MemberState.RESYNCING),
                                DiskWay.of(1 - clues.home, MemberState.RESYNCING));
            case SIMPLEX -> {
                boolean copies = source >= 0 && way.member(1 - source) != MemberState.DISABLED;
                boolean fits = (source < 0 && away) || (source >= 0 && !copies);
                yield fits ? List.of(way) : copies ? List.of(way.with(1 - source, MemberState.FAILED)) : either;
            }
            case DEAD -> {
                boolean lost = source >= 0 && away(draft, source);
                DiskWay both = way.with(0, MemberState.FAILED).with(1, MemberState.FAILED);
                yield lost ? List.of(way) : List.of(source >= 0 ? way.with(source, MemberState.FAILED) : both);
            }
        };
    }

    private boolean away(DuplexDraft draft, int side) {
        return !draft.word(clues.enclosures.get(side), Outset.IO).equals("DUPLEX");
    }
}
