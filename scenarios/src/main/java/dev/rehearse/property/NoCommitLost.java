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
            violated(context, commits(missing.commits()) + " missing: " + missing.why());
            return Told.ONCE;
        }
        if (fact instanceof WorkDiscarded discarded && discarded.commits() > 0) {
            violated(context, commits(discarded.commits()) + " destroyed: " + discarded.why());
            return Told.ONCE;
        }
        return memory;
    }

    private static String commits(long count) {
        return String.format(Locale.ROOT, "%,d acknowledged commit%s", count, count == 1 ? "" : "s");
    }
}
