package dev.rehearse.property;

import dev.rehearse.copyservices.fact.DatabaseOverwritten;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;

/** A server that becomes a standby has no configuration change that the active server lacks. */
public final class NoneOverwritten implements Property<Told> {

    private final String phrase;

    /** The property, as the scenario wrote it. */
    public NoneOverwritten(String phrase) {
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
        return kind == DatabaseOverwritten.class;
    }

    @Override
    public Told notice(Told memory, int source, Fact fact, Context context) {
        if (fact instanceof DatabaseOverwritten written && written.gone() > 0 && !memory.already()) {
            violated(context, "changes that only the new standby had were overwritten: " + written.gone());
            return Told.ONCE;
        }
        return memory;
    }
}
