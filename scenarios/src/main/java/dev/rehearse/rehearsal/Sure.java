package dev.rehearse.rehearsal;

import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.kernel.chance.Nominal;

/** The clean course, which notices when it is asked which way to go where there is more than one. */
final class Sure implements Chance {

    private static final Nominal MEDIANS = new Nominal();
    private boolean asked;

    /** Whether there was a choice between several ways. */
    boolean asked() {
        return asked;
    }

    @Override
    public long duration(Activity what, long draw, long turn) {
        return MEDIANS.duration(what, draw, turn);
    }

    @Override
    public int choose(Choice what, long draw, long turn) {
        int ways = 0;
        for (int option = 0; option < what.size(); option++) {
            ways += what.possible(option) ? 1 : 0;
        }
        asked |= ways > 1;
        return MEDIANS.choose(what, draw, turn);
    }
}
