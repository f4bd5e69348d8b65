package dev.rehearse.property;

import dev.rehearse.hotstandby.fact.DatabaseOpened;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;

/** A server never opens half a netcopy. */
public final class CopyComplete implements Property<Told> {

    private final String phrase;
    private final Scene scene;

    /** The property, as the scenario wrote it. */
    public CopyComplete(String phrase, Scene scene) {
        this.phrase = phrase;
        this.scene = scene;
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
        return kind == DatabaseOpened.class;
    }

    @Override
    public Told notice(Told memory, int source, Fact fact, Context context) {
        if (fact instanceof DatabaseOpened opened && !opened.complete() && !memory.already()) {
            violated(context, scene.server(scene.index(source)).name() + " opened half a netcopy");
            return Told.ONCE;
        }
        return memory;
    }
}
