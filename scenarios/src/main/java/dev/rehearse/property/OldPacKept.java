package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.pac.FirstPacs;
import dev.rehearse.pac.fact.ModeChanged;
import dev.rehearse.pac.fact.StoresRemoved;

/**
 * The stores of the PAC with which the run began go by {@code -aRemOldPAC} and in no other way: until then its regions can
 * be started again in it, which is the way back.
 */
final class OldPacKept implements Property<Told> {

    private final String phrase;
    private final String old;

    /** The property, as the scenario wrote it. */
    OldPacKept(String phrase, Scene scene) {
        this.phrase = phrase;
        this.old = FirstPacs.of(scene.plan()).old();
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
        return kind == ModeChanged.class || kind == StoresRemoved.class;
    }

    @Override
    public Told notice(Told memory, int source, Fact fact, Context context) {
        String breach = memory.already() ? "" : breach(fact);
        if (breach.isEmpty()) {
            return memory;
        }
        violated(context, breach);
        return Told.ONCE;
    }

    private String breach(Fact fact) {
        if (fact instanceof StoresRemoved removed && removed.pac().equals(old)) {
            return StoresInUse.REMOVAL.contains(removed.how()) ? "" : old + " went by " + removed.how();
        }
        boolean lost = fact instanceof ModeChanged changed
                && changed.pac().equals(old)
                && changed.mode().equals("absent")
                && !changed.asked();
        return lost ? old + " was lost" : "";
    }
}
