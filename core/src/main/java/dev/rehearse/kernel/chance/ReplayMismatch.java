package dev.rehearse.kernel.chance;

/**
 * A run asks something else than the recorded run did at the same turn: the model has changed since, or is not
 * deterministic, or the path belongs to another scenario.
 */
public final class ReplayMismatch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long turn;
    private final String expected;
    private final String asked;

    /**
     * Says where the run left the path.
     *
     * @param turn the number of the question, from 0
     * @param expected what the path has there
     * @param asked what the run asked
     */
    public ReplayMismatch(long turn, String expected, String asked) {
        super("The run left its path at turn " + turn + ": the path has " + expected + ", the run asked for " + asked);
        this.turn = turn;
        this.expected = expected;
        this.asked = asked;
    }

    /** The number of the question, from 0. */
    public long turn() {
        return turn;
    }

    /** What the path has at that turn, in words. */
    public String expected() {
        return expected;
    }

    /** What the run asked for, in words. */
    public String asked() {
        return asked;
    }
}
