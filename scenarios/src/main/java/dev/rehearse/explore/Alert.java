package dev.rehearse.explore;

import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.kernel.chance.Nominal;

/** Medians and first options, and whether there was another option. */
final class Alert implements Chance {

    private static final Nominal MEDIANS = new Nominal();

    private boolean asked;

    /** Whether there was another option. */
    boolean asked() {
        return asked;
    }

    @Override
    public long duration(Activity what, long draw, long turn) {
        return MEDIANS.duration(what, draw, turn);
    }

    @Override
    public int choose(Choice what, long draw, long turn) {
        int option = MEDIANS.choose(what, draw, turn);
        for (int other = option + 1; other < what.size(); other++) {
            asked |= what.possible(other);
        }
        return option;
    }
}
