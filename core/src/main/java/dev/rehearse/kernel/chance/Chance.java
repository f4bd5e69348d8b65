package dev.rehearse.kernel.chance;

/**
 * The one door for chance: how long something takes and which way it goes. Nothing else in a run is random.
 *
 * <p>The run keeps both counters, {@code draw} and {@code turn}, among its own state and hands them in. So an
 * implementation that only answers has no memory, and a run and its forks can share it.
 */
public interface Chance {

    /**
     * The longest duration there is, in nanoseconds: about 146 years, which is to say never. It is half of the range of
     * {@code long}, so that adding it to the clock of a run does not overflow.
     */
    long LONGEST = Long.MAX_VALUE >> 1;

    /**
     * How long an activity takes.
     *
     * @param draw how often this activity was asked before in this run
     * @param turn how many questions of any kind the run has asked before
     * @return nanoseconds, 0 .. {@link #LONGEST}
     */
    long duration(Activity what, long draw, long turn);

    /**
     * Which way it goes.
     *
     * @param draw how often this choice was asked before in this run
     * @param turn how many questions of any kind the run has asked before
     * @return the number of an option, 0 .. size - 1
     */
    int choose(Choice what, long draw, long turn);
}
