package dev.rehearse.duplex;

import dev.rehearse.site.plan.Part;
import java.util.ArrayList;
import java.util.List;

/** How applications, custom actions, teams and external storage can be, by what was typed. */
final class SoftwareClues {

    private final DuplexClues clues;

    SoftwareClues(DuplexClues clues) {
        this.clues = clues;
    }

    List<DuplexDraft> of(DuplexDraft draft) {
        DuplexDraft all = draft;
        for (Part part : clues.plan.parts(DuplexParameters.APPLICATION)) {
            all = application(all, part);
        }
        for (Part part : clues.plan.parts(DuplexParameters.TEAM)) {
            all = paths(all, part.name(), List.of(Outset.adapter(0), Outset.adapter(1)));
        }
        for (Part part : clues.plan.parts(DuplexParameters.EXTERNAL)) {
            all = paths(all, part.name(), List.of(Outset.path(0), Outset.path(1), Outset.STORAGE));
        }
        boolean down =
                clues.said(DuplexTyped.link(clues.plan), DuplexTyped.LINK).equals("down");
        all = all.with(clues.console, Outset.NETWORK, down ? "down" : "up");
        boolean held = reason() == DuplexCode.HELD;
        all = held ? all.number(clues.console, "HBA utility", dev.rehearse.site.value.Quantity.FLAG, "yes") : all;
        return actions(rest(all));
    }

    private int reason() {
        String said = clues.said(clues.console, DuplexTyped.REASON);
        return said.isEmpty() ? 0 : Integer.parseInt(said);
    }

    /** One of which nothing is said runs; in the middle of a merge that cannot be taken for granted. */
    private DuplexDraft application(DuplexDraft draft, Part part) {
        String said = clues.said(part.name(), DuplexTyped.STATE);
        boolean merging = clues.said(clues.console, DuplexTyped.STATE).equals(SessionState.MERGE_BROKEN.words());
        boolean up = draft.is(clues.homeName(), Outset.SYSTEM, PartnerState.OS_UP.words());
        if (said.isEmpty() && merging && up) {
            String message = "nothing says whether " + part.name() + " runs";
            throw clues.unfit(
                    part.name(), "", message, "write " + part.name() + ": {state: Running}, or Stopped, or Failed");
        }
        String state = !said.isEmpty() ? said : AppState.RUNNING.words();
        boolean starts = state.equals(AppState.FAILED.words());
        boolean stops = reason() == DuplexCode.WOULD_NOT_STOP && state.equals(AppState.RUNNING.words());
        DuplexDraft one = draft.with(part.name(), Outset.STATE, state)
                .with(part.name(), Outset.TROUBLE, starts ? "start" : stops ? "stop" : Outset.NONE);
        return starts ? one.takes("what keeps " + part.name() + " from running has to be mended") : one;
    }

    private DuplexDraft paths(DuplexDraft draft, String part, List<String> attributes) {
        DuplexDraft all = draft;
        for (String attribute : attributes) {
            String said = clues.said(part, attribute);
            all = all.with(part, attribute, said.isEmpty() ? Outset.WORKS : said);
        }
        return all;
    }

    /** Of which nothing was typed. */
    private DuplexDraft rest(DuplexDraft draft) {
        List<String> unsaid = new ArrayList<>();
        for (Part part : clues.plan.parts()) {
            boolean core = part.kind().equals(DuplexParameters.CONSOLE);
            if (!core && !clues.spoken(part.name())) {
                unsaid.add(part.name());
            }
        }
        if (!clues.spoken(DuplexTyped.link(clues.plan))) {
            unsaid.add("the network " + DuplexTyped.link(clues.plan));
        }
        String last = unsaid.isEmpty() ? "" : unsaid.remove(unsaid.size() - 1);
        String names = unsaid.isEmpty() ? last : String.join(", ", unsaid) + " and " + last;
        return names.isEmpty() ? draft : draft.takes("as usual there: " + names);
    }

    /** Which custom action has failed, if one has. */
    private List<DuplexDraft> actions(DuplexDraft draft) {
        DuplexDraft all = draft;
        List<String> open = new ArrayList<>();
        boolean failed = false;
        for (Part part : clues.plan.parts(DuplexParameters.ACTION)) {
            String said = clues.said(part.name(), DuplexTyped.STATE);
            String trouble = said.equals("Fails") ? "fails" : said.equals("Hangs") ? "hangs" : Outset.NONE;
            all = all.with(part.name(), Outset.TROUBLE, trouble);
            failed |= !trouble.equals(Outset.NONE);
            if (said.isEmpty()) {
                open.add(part.name());
            }
        }
        if (reason() != DuplexCode.ACTION || failed || open.isEmpty()) {
            return List.of(all);
        }
        List<DuplexDraft> drafts = new ArrayList<>();
        for (String name : open) {
            DuplexDraft one = all.with(name, Outset.TROUBLE, "fails");
            drafts.add(open.size() > 1 ? one.says(name + " fails") : one);
        }
        return drafts;
    }
}
