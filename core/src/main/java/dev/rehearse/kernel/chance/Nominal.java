package dev.rehearse.kernel.chance;

/**
 * The clean course: every activity takes its median, every choice goes the first way that it can. It has no
 * state; runs, forks and threads may share it.
 */
public final class Nominal implements Chance {

    @Override
    public long duration(Activity what, long draw, long turn) {
        return what.nanoseconds(0.5);
    }

    @Override
    public int choose(Choice what, long draw, long turn) {
        int option = 0;
        while (!what.possible(option)) {
            option++;
        }
        return option;
    }

    @Override
    public String toString() {
        return "nominal";
    }
}
