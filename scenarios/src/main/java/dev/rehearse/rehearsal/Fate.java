package dev.rehearse.rehearsal;

import dev.rehearse.fault.Effect;
import dev.rehearse.fault.Injector;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Placement.Anchor;

/**
 * A fault of one run.
 *
 * @param asked as it was asked for, perhaps {@code during step 6}
 * @param settled with the moment at which it strikes in this run
 * @param struck whether it did; its step may never have been reached
 * @param vain what became of it instead, if it had no effect, so that the run says nothing about it; empty if it had one
 */
public record Fate(FaultPhrase asked, FaultPhrase settled, boolean struck, String vain) {

    /** What became of the fault at a place of the plan. */
    static Fate of(FaultPhrase asked, FaultPhrase settled, Injector.Memory memory, int place) {
        boolean struck = memory.struck(place);
        return new Fate(asked, settled, struck, struck ? vain(memory, place) : missed(asked, memory, place));
    }

    /** Whether it did any harm. */
    public boolean harmed() {
        return vain.isEmpty();
    }

    private static String vain(Injector.Memory memory, int place) {
        Effect effect = memory.effects().get(place);
        boolean holds =
                memory.stages().get(place) == Injector.Stage.STRUCK; // it goes on alone, for nobody knows how long
        if (!effect.none() || (effect.prolongs() && holds)) {
            return "";
        }
        if (effect.prolongs()) {
            return "only prolonged another a little: " + effect.why();
        }
        return effect.waits()
                ? "was armed for " + effect.why() + " and never needed"
                : "had no effect: " + effect.why();
    }

    private static String missed(FaultPhrase asked, Injector.Memory memory, int place) {
        Placement placement = asked.placement();
        boolean armed = memory.stages().get(place) == Injector.Stage.ARMED;
        if (placement.anchor() == Anchor.STATE && !armed) {
            return "did not strike: " + placement.component() + " never came into " + placement.state();
        }
        if (placement.anchor() == Anchor.AHEAD) {
            return "did not strike: the operator never came to it";
        }
        boolean step = placement.anchor() == Anchor.STEP || placement.anchor() == Anchor.DURING;
        return step && !armed
                ? "did not strike: step " + placement.step() + " was never reached"
                : "did not strike: the run was over before";
    }
}
