package dev.rehearse.fmea;

/** How bad something is that comes of a fault, the worst first. */
public enum Severity {
    /** Acknowledged work is gone: users do not have it when the run is over, or no copy of it is left. */
    LOSS('L', "data loss"),
    /** Something is violated that must hold at every instant, two primaries both commit, or acknowledged work is missing for a while. */
    VIOLATED('V', "violated"),
    /** A service is down when the run is over. */
    DOWN('D', "down for good"),
    /** The operator waits for something that will never be. */
    STUCK('S', "stuck"),
    /** Something is violated that must come true in the end. */
    MISSED('M', "not reached"),
    /** The run is cut off by the scenario's limits, so that nobody knows what comes of it. */
    UNDECIDED('?', "undecided"),
    /** The operator gives the procedure up. */
    ABANDONED('A', "abandoned"),
    /** A service is down for longer than the procedure takes it down by itself. */
    OUTAGE('O', "outage"),
    /** The procedure is completed, but something was not there within its limit. */
    LATE('T', "late"),
    /** The operator goes back to where it all began. */
    ROLLED_BACK('R', "rolled back"),
    /** A service is degraded for longer than by itself. */
    DEGRADED('g', "degraded"),
    /** One more fault would do harm for longer than by itself. */
    EXPOSED('e', "exposed"),
    /** Users are bothered: transactions rolled back, connections cut, and what only this system counts. */
    DISTURBED('d', "disturbed"),
    /** An instruction fails, a command is refused or a recovery rule is followed, and nothing else comes of it. */
    REFUSED('f', "refused"),
    /** It only takes longer. */
    DELAYED('l', "delayed"),
    /** Nothing comes of it. */
    NONE('.', "none");

    private final char letter;
    private final String words;

    Severity(char letter, String words) {
        this.letter = letter;
        this.words = words;
    }

    /** In one letter, for maps; capital ones from an outage on. */
    public char letter() {
        return letter;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** Whether it is worse than another one. */
    public boolean isWorseThan(Severity other) {
        return compareTo(other) < 0;
    }
}
