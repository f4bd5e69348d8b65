package dev.rehearse.duplex;

import dev.rehearse.rdr.MemberState;
import dev.rehearse.rdr.PairState;
import dev.rehearse.site.plan.Part;
import java.util.ArrayList;
import java.util.List;

/** How the elements of the enclosures can be, and what runs on them, by what was typed. */
final class ElementClues {

    private final DuplexClues clues;

    ElementClues(DuplexClues clues) {
        this.clues = clues;
    }

    List<DuplexDraft> of(DuplexDraft draft) {
        List<DuplexDraft> drafts = List.of(systems(draft));
        for (String enclosure : clues.enclosures) {
            List<DuplexDraft> more = new ArrayList<>();
            drafts.forEach(one -> more.addAll(enclosure(one, enclosure)));
            drafts = more;
        }
        return drafts.stream().map(this::dark).toList();
    }

    /** What runs on each half; while they are together, it is the same. */
    private DuplexDraft systems(DuplexDraft draft) {
        DuplexDraft all = draft;
        String up = PartnerState.OS_UP.words();
        boolean split = clues.split(draft);
        for (String enclosure : clues.enclosures) {
            String own = os(enclosure);
            String other = os(clues.enclosures.get(1 - clues.enclosures.indexOf(enclosure)));
            all = all.with(enclosure, Outset.SYSTEM, split || !own.equals(up) ? own : other);
        }
        return all;
    }

    /** Where no processor is in service nothing runs. */
    private DuplexDraft dark(DuplexDraft draft) {
        DuplexDraft all = draft;
        boolean serves = clues.enclosures.stream().anyMatch(name -> draft.is(name, Outset.STATE, "DUPLEX"));
        for (String enclosure : serves ? List.<String>of() : clues.enclosures) {
            all = all.with(enclosure, Outset.SYSTEM, PartnerState.DC_OFF.words());
        }
        return all;
    }

    private String os(String enclosure) {
        String partner = clues.said(enclosure, DuplexTyped.IMAGE);
        String face = clues.said(enclosure, DuplexTyped.STATE);
        boolean system = !face.isEmpty() && !DuplexClues.isOpState(face);
        return !partner.isEmpty() ? partner : system ? face : PartnerState.OS_UP.words();
    }

    private List<DuplexDraft> enclosure(DuplexDraft draft, String name) {
        DuplexDraft rest = draft;
        boolean vtm = clues.said(name, DuplexTyped.VTM).equals(OpState.BROKEN.name());
        rest = rest.with(name, Outset.VTM, vtm ? Outset.BROKEN : Outset.WORKS);
        String remote = clues.said(name, DuplexTyped.REMOTE);
        boolean usual =
                clues.asUsual(draft) && clues.usually(name, Outset.REMOTE).equals("yes");
        boolean open = remote.isEmpty() ? usual : remote.equals("open");
        rest = rest.number(name, Outset.REMOTE, dev.rehearse.site.value.Quantity.FLAG, open ? "yes" : "no");
        List<List<String>> ways = elements(draft, name);
        List<DuplexDraft> drafts = new ArrayList<>();
        for (List<String> way : ways) {
            DuplexDraft one = rest.with(name, Outset.STATE, way.get(0)).with(name, Outset.IO, way.get(1));
            one = ways.size() > 1 ? one.says(way.get(2)) : one;
            drafts.addAll(causes(one, name));
        }
        return drafts;
    }

    /** How its two elements can be, and what to say of it. */
    private List<List<String>> elements(DuplexDraft draft, String name) {
        String cpu = serving(clues.said(name, DuplexTyped.CPU));
        String io = serving(clues.said(name, DuplexTyped.IO));
        String face = clues.said(name, DuplexTyped.STATE);
        boolean off = clues.said(name, DuplexTyped.IMAGE).equals("DC Off") || face.equals("DC Off");
        if (!cpu.isEmpty() || !io.isEmpty() || !(DuplexClues.isOpState(face) || off)) {
            boolean both = (cpu + io).contains(OpState.EMPTY.name());
            String first = both ? OpState.EMPTY.name() : cpu.isEmpty() ? "DUPLEX" : cpu;
            return List.of(List.of(first, both ? OpState.EMPTY.name() : io.isEmpty() ? "DUPLEX" : io));
        }
        OpState state = off ? OpState.EMPTY : OpState.valueOf(serving(face));
        String own = state == OpState.DIAGNOSTICS_PASSED
                ? OpState.INITIALIZING.name()
                : state == OpState.FIRMWARE_UPDATE_COMPLETE ? OpState.FIRMWARE_UPDATE.name() : state.name();
        return switch (state) {
            case EMPTY, UNKNOWN, REMOVED, OFFLINE -> List.of(List.of(own, own));
            case STOPPED -> List.of(List.of("DUPLEX", own));
            case BROKEN, SHOT, DIAGNOSTICS, DIAGNOSTICS_PASSED, INITIALIZING ->
                List.of(
                        List.of(own, "DUPLEX", "the CPU element of " + name + " is " + own),
                        List.of("DUPLEX", own, "the I/O element of " + name + " is " + own));
            case SYNCHRONIZING -> List.of(List.of(copied(draft, name) ? "DUPLEX" : own, "DUPLEX"));
            default -> List.of(List.of(own, "DUPLEX"));
        };
    }

    /** In service, with a partner or without, is one word. */
    private static String serving(String state) {
        return DuplexClues.serves(state) ? "DUPLEX" : state;
    }

    /** Whether a disk of an enclosure is being copied to, by which it shows SYNCHRONIZING. */
    private boolean copied(DuplexDraft draft, String name) {
        boolean copied = List.of("Commit", "Abort", "Finish")
                .contains(clues.session(draft).upgrade());
        int side = clues.enclosures.indexOf(name);
        for (Part disk : clues.plan.parts(DuplexParameters.DISK)) {
            copied |= clues.said(disk.name(), DuplexTyped.STATE).equals(PairState.SYNCING.name());
            copied |= clues.said(disk.name(), Outset.disk(side)).equals(MemberState.RESYNCING.name());
            copied |= clues.asUsual(draft)
                    && clues.usually(disk.name(), Outset.disk(side)).equals(MemberState.RESYNCING.name());
        }
        return copied;
    }

    /** Why something in it is BROKEN or EMPTY. */
    private List<DuplexDraft> causes(DuplexDraft draft, String name) {
        boolean cpu = draft.is(name, Outset.STATE, OpState.BROKEN.name());
        boolean io = draft.is(name, Outset.IO, OpState.BROKEN.name());
        boolean empty = draft.is(name, Outset.STATE, OpState.EMPTY.name());
        String cause = clues.said(name, DuplexTyped.CAUSE);
        String power = clues.said(name, DuplexTyped.MAINS);
        if (!cause.isEmpty() && !cpu && !io) {
            String message = "nothing in " + name + " is BROKEN, so there is no cause for it";
            throw clues.unfit(name, DuplexTyped.CAUSE, message, "write CPU: BROKEN, or I/O: BROKEN");
        }
        if (power.equals("off") && !empty) {
            String message = name + " has no power, and yet it is not EMPTY";
            throw clues.unfit(name, DuplexTyped.MAINS, message, "write state: EMPTY");
        }
        List<DuplexDraft> drafts = new ArrayList<>();
        String which = Outset.naming(cpu, io);
        if ((cpu || io) && !cause.equals(DuplexTyped.MTBF)) {
            DuplexDraft one = draft.with(name, Outset.DEFECTS, which);
            drafts.add(cause.isEmpty() ? one.says("something in " + name + " is defective") : one);
        }
        if ((cpu || io) && !cause.equals(DuplexTyped.DEFECT)) {
            DuplexDraft one = draft.with(name, Outset.BELOW, which);
            drafts.add(cause.isEmpty() ? one.says("an MTBF in " + name + " is below its threshold") : one);
        }
        if (empty && !power.equals("on")) {
            DuplexDraft one = draft.with(name, Outset.POWER, "off");
            drafts.add(power.isEmpty() ? one.says(name + " has no mains") : one);
        }
        if (empty && !power.equals("off")) {
            drafts.add(power.isEmpty() ? draft.says(name + " was pulled") : draft);
        }
        return drafts.isEmpty() ? List.of(draft) : drafts;
    }
}
