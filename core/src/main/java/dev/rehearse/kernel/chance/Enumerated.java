package dev.rehearse.kernel.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chance that goes every way, one run after another. Like an odometer, it turns the last choice of a run first, and the
 * one before when that has shown all its options; activities take their median.
 *
 * <pre>{@code
 * Enumerated every = new Enumerated();
 * do {
 *     run(every);
 * } while (every.next());
 * }</pre>
 *
 * <p>Options of weight 0 cannot happen and are left out. A run that is given up early, say because its state was seen
 * before, thereby cuts off every path below the place where it stopped.
 */
public final class Enumerated implements Chance {

    private final List<Choice> choices = new ArrayList<>();
    private int[] picks = new int[16];
    private int asked;

    @Override
    public long duration(Activity what, long draw, long turn) {
        return what.nanoseconds(0.5);
    }

    /**
     * {@inheritDoc}
     *
     * @throws ReplayMismatch if the run asks something else than the run before did at the same place: it is not
     *     deterministic
     */
    @Override
    public int choose(Choice what, long draw, long turn) {
        if (asked == choices.size()) {
            choices.add(what);
            picks = asked == picks.length ? Arrays.copyOf(picks, 2 * asked) : picks;
            picks[asked] = possibleFrom(0, what);
        } else if (!choices.get(asked).name().equals(what.name())) {
            throw new ReplayMismatch(turn, "the choice '" + choices.get(asked) + "'", "the choice '" + what + "'");
        }
        return picks[asked++];
    }

    /**
     * Goes back to the start, for the next path.
     *
     * @return whether there is one that was not taken yet
     */
    public boolean next() {
        int turning = asked;
        asked = 0;
        while (turning-- > 0) {
            int pick = possibleFrom(picks[turning] + 1, choices.get(turning));
            if (pick < choices.get(turning).size()) {
                picks[turning] = pick;
                choices.subList(turning + 1, choices.size()).clear();
                return true;
            }
        }
        choices.clear();
        return false;
    }

    private static int possibleFrom(int first, Choice what) {
        int option = first;
        while (option < what.size() && !what.possible(option)) {
            option++;
        }
        return option;
    }
}
