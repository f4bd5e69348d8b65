package dev.rehearse.duplex;

import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Typed;
import dev.rehearse.site.plan.Unfit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed of a system, and what is usual after the step that was done last. */
final class DuplexClues {

    final Plan plan;
    final Typed typed;
    final @Nullable Plan usual;
    final String console;
    final List<String> enclosures;

    /** The enclosure that becomes the Production Side, 0 or 1. */
    final int home;

    DuplexClues(Plan plan, Typed typed, @Nullable Plan usual) {
        this.plan = plan;
        this.typed = typed;
        this.usual = usual;
        this.console = plan.parts(DuplexParameters.CONSOLE).get(0).name();
        List<Part> parts = plan.parts(DuplexParameters.ENCLOSURE);
        this.enclosures = parts.stream().map(Part::name).toList();
        this.home = parts.get(1).value("primary").isYes() ? 1 : 0;
    }

    /** What was typed; empty if nothing was. */
    String said(String part, String name) {
        return typed.text(part, name);
    }

    /** Whether anything was typed of a part. */
    boolean spoken(String part) {
        return typed.said().containsKey(part);
    }

    String homeName() {
        return enclosures.get(home);
    }

    /** The name of the half that is isolated in a split. */
    String upgradeName() {
        return enclosures.get(1 - home);
    }

    /** What is usual of a part; of one of which nothing can be said, what the scenario begins with. */
    String usually(String part, String attribute) {
        return Outset.word(usual == null ? plan : usual, part, attribute);
    }

    /** Whether a draft has the session and the split that are usual. */
    boolean asUsual(DuplexDraft draft) {
        return usual != null
                && draft.is(console, Outset.STATE, usually(console, Outset.STATE))
                && draft.is(console, Outset.SPLIT, usually(console, Outset.SPLIT));
    }

    /** Whether a draft has the disks that are usual: to finish a session changes nothing of them. */
    boolean disksAsUsual(DuplexDraft draft) {
        String before = usually(console, Outset.STATE);
        boolean done = before.equals(SessionState.COMMITTED.words()) || before.equals(SessionState.ABORTED.words());
        return asUsual(draft)
                || (usual != null && done && session(draft).upgrade().equals("Finish"));
    }

    boolean split(DuplexDraft draft) {
        return draft.is(console, Outset.SPLIT, "yes");
    }

    SessionState session(DuplexDraft draft) {
        return Outset.session(draft.word(console, Outset.STATE));
    }

    static boolean isOpState(String word) {
        for (OpState state : OpState.values()) {
            if (state.name().equals(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean serves(String word) {
        return word.equals(OpState.SIMPLEX.name()) || word.equals(OpState.DUPLEX.name());
    }

    Unfit unfit(String part, String name, String message, String hint) {
        return new Unfit(part, name, message, hint);
    }
}
