package dev.rehearse.fault;

import dev.rehearse.site.fact.FaultEffect;
import dev.rehearse.site.fact.FaultEffect.How;
import java.util.List;

/** Which of several faults lies above which, and which of them a component speaks of. */
final class Ranks {

    private Ranks() {}

    /** Whether a fault of the same kind still lies above this one, or of any kind if none of the same ever did. */
    static boolean covered(List<Fault> faults, Injector.Memory memory, int place) {
        boolean ever = false;
        boolean same = false;
        boolean any = false;
        Fault under = faults.get(place);
        for (int other = 0; other < faults.size(); other++) {
            int order = memory.effects().get(other).order();
            if (order > 0
                    && order < memory.effects().get(place).order()
                    && faults.get(other).meets(under)) {
                boolean holds = memory.stages().get(other) == Injector.Stage.STRUCK;
                boolean alike = faults.get(other).likens(under);
                ever |= alike;
                same |= alike && holds;
                any |= holds;
            }
        }
        return ever ? same : any;
    }

    /**
     * The place of the fault that something is told of, or -1: what is struck in vain tells it at once, so that is the last
     * of its kind; what was armed is whatever still waits.
     */
    static int meant(List<Fault> faults, Injector.Memory memory, FaultEffect told) {
        int meant = -1;
        int last = 0;
        for (int place = 0; place < faults.size(); place++) {
            Fault fault = faults.get(place);
            Effect effect = memory.effects().get(place);
            boolean open = told.how() == How.BITES ? effect.waits() : !effect.none();
            if (open && effect.order() > last && fault.does(told.kind(), told.on())) {
                meant = place;
                last = effect.order();
            }
        }
        return meant;
    }
}
