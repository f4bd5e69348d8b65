package dev.rehearse.kernel.chance;

/**
 * The clean course: every activity takes its median, every choice goes its first way, whatever its weight. It has no
 * state; runs, forks and threads may share it.
 */
public final class Nominal implements Chance {

    @Override
    public long duration(Activity what, long draw, long turn) {
        return what.nanoseconds(0.5);
    }

    @Override
    public int choose(Choice what, long draw, long turn) {
        return 0;
    }

    @Override
    public String toString() {
        return "nominal";
    }
}
