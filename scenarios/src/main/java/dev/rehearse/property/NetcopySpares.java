package dev.rehearse.property;

import dev.rehearse.hotstandby.fact.NetcopyOverwrote;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;

/** A netcopy never overwrites a database that holds commits which the sender lacks. */
public final class NetcopySpares implements Property<Told> {

    private final String phrase;

    /** The property, as the scenario wrote it. */
    public NetcopySpares(String phrase) {
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
        return kind == NetcopyOverwrote.class;
    }

    @Override
    public Told notice(Told memory, int source, Fact fact, Context context) {
        if (fact instanceof NetcopyOverwrote copy && copy.commits() > 0 && !memory.already()) {
            violated(context, NoCommitLost.count(copy.commits(), "commit") + " overwritten that the sender never had");
            return Told.ONCE;
        }
        return memory;
    }
}
