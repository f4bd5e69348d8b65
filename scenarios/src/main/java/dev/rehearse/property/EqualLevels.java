package dev.rehearse.property;

import dev.rehearse.copyservices.fact.RelationMade;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.site.value.Words;

/** Two management servers have a relation only at the same level. */
public final class EqualLevels implements Property<Told> {

    private final String phrase;

    /** The property, as the scenario wrote it. */
    public EqualLevels(String phrase) {
        this.phrase = phrase;
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
        return kind == RelationMade.class;
    }

    @Override
    public Told notice(Told memory, int source, Fact fact, Context context) {
        if (fact instanceof RelationMade made && made.activeLevel() != made.standbyLevel() && !memory.already()) {
            violated(
                    context,
                    "an active server of level " + Words.level(made.activeLevel()) + " has a standby of "
                            + Words.level(made.standbyLevel()));
            return Told.ONCE;
        }
        return memory;
    }
}
