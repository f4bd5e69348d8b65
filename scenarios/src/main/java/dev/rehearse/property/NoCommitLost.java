package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.site.fact.WorkDiscarded;
import dev.rehearse.site.fact.WorkMissing;
import java.util.Locale;

/** Work that users were told is done is never missing where they work, and never destroyed. */
public final class NoCommitLost implements Property<Told> {

    private final String phrase;

    /** The property, as the scenario wrote it. */
    public NoCommitLost(String phrase) {
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
        return kind == WorkMissing.class || kind == WorkDiscarded.class;
    }

    @Override
    public Told notice(Told memory, int source, Fact fact, Context context) {
        if (memory.already()) {
            return memory;
        }
        if (fact instanceof WorkMissing missing && missing.commits() > 0) {
            violated(context, count(missing.commits(), "acknowledged commit") + " missing: " + missing.why());
            return Told.ONCE;
        }
        if (fact instanceof WorkDiscarded discarded && discarded.commits() > 0) {
            violated(context, count(discarded.commits(), "acknowledged commit") + " destroyed: " + discarded.why());
            return Told.ONCE;
        }
        return memory;
    }

    static String count(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
