package dev.rehearse.bench;

import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.kernel.chance.Exponential;

/** Exponential delays of mean one second, drawn beforehand, so that every contestant waits for the same ones. */
final class Delays implements Chance {

    private static final int COUNT = 1 << 16;
    private static final Activity WAIT = new Activity(0, "wait", new Exponential(1e9));

    private final long[] nanoseconds = new long[COUNT];
    private final double[] seconds = new double[COUNT];

    Delays() {
        Drawn drawn = new Drawn(1, 0);
        for (int i = 0; i < COUNT; i++) {
            nanoseconds[i] = drawn.duration(WAIT, i, i);
            seconds[i] = nanoseconds[i] / 1e9;
        }
    }

    long nanoseconds(long turn) {
        return nanoseconds[(int) turn & (COUNT - 1)];
    }

    double seconds(long turn) {
        return seconds[(int) turn & (COUNT - 1)];
    }

    @Override
    public long duration(Activity what, long draw, long turn) {
        return nanoseconds(turn);
    }

    @Override
    public int choose(Choice what, long draw, long turn) {
        return 0;
    }
}
