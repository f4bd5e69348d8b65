package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;

/** One of the things that must never happen in a PAC does not happen. */
final class PacSafety implements Property<Told> {

    private final String phrase;
    private final PacRule rule;

    /** The property, as the scenario wrote it. */
    PacSafety(String phrase, PacRule rule) {
        this.phrase = phrase;
        this.rule = rule;
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Told initial() {
        return Told.NOT_YET;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return PacRule.reads(kind);
    }

    @Override
    public Told notice(Told memory, int source, Fact fact, Context context) {
        String breach = memory.already() ? null : rule.breach(fact);
        if (breach == null) {
            return memory;
        }
        violated(context, breach);
        return Told.ONCE;
    }
}
