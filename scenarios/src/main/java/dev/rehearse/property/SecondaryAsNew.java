package dev.rehearse.property;

import dev.rehearse.hotstandby.fact.Connected;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.site.value.Words;

/** A primary never connects to a secondary of an older level. */
public final class SecondaryAsNew implements Property<Told> {

    private final String phrase;

    /** The property, as the scenario wrote it. */
    public SecondaryAsNew(String phrase) {
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
        return kind == Connected.class;
    }

    @Override
    public Told notice(Told memory, int source, Fact fact, Context context) {
        if (fact instanceof Connected connected
                && connected.primaryLevel() > connected.secondaryLevel()
                && !memory.already()) {
            violated(
                    context,
                    "a primary of level " + Words.level(connected.primaryLevel()) + " connected to a secondary of "
                            + Words.level(connected.secondaryLevel()));
            return Told.ONCE;
        }
        return memory;
    }
}
