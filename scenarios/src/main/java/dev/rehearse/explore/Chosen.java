package dev.rehearse.explore;

import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.kernel.chance.Nominal;
import java.util.ArrayList;
import java.util.List;

/** Chance as one way through a space had it: medians, the options that were picked, and beyond the first that is possible. */
public final class Chosen implements Chance {

    private static final Nominal MEDIANS = new Nominal();

    private final List<Pick> picks;

    /** Medians and first options but for these. */
    public Chosen(List<Pick> picks) {
        this.picks = List.copyOf(picks);
    }

    @Override
    public long duration(Activity what, long draw, long turn) {
        for (Pick pick : picks) {
            if (pick.turn() == turn) {
                return pick.answer();
            }
        }
        return MEDIANS.duration(what, draw, turn);
    }

    @Override
    public int choose(Choice what, long draw, long turn) {
        for (Pick pick : picks) {
            if (pick.turn() == turn) {
                return (int) pick.answer();
            }
        }
        return MEDIANS.choose(what, draw, turn);
    }

    /** Another chance whose picks are noted, and the activities whose durations it was asked for. */
    static final class Noted implements Chance {

        final List<Pick> picks = new ArrayList<>();
        final List<Begun> begun = new ArrayList<>();
        private final Chance source;

        /** An activity that began, and its turn among the questions of the run. */
        record Begun(Activity what, long turn) {}

        Noted(Chance source) {
            this.source = source;
        }

        @Override
        public long duration(Activity what, long draw, long turn) {
            begun.add(new Begun(what, turn));
            return source.duration(what, draw, turn);
        }

        @Override
        public int choose(Choice what, long draw, long turn) {
            int option = source.choose(what, draw, turn);
            if (option != MEDIANS.choose(what, draw, turn)) {
                picks.add(new Pick(turn, option));
            }
            return option;
        }
    }
}
