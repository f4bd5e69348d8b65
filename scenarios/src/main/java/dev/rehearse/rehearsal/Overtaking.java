package dev.rehearse.rehearsal;

/**
 * That an event is served before others of its time that were scheduled earlier.
 *
 * @param events how many events the run has served before
 * @param rank its place among the events of that time in the order in which they were scheduled; 1 or more. If it may not come first
 *     there, nothing is changed
 * @param words which event came before which; for people
 */
public record Overtaking(long events, int rank, String words) {

    /** Refuses what is none. */
    public Overtaking {
        if (events < 0 || rank < 1) {
            throw new IllegalArgumentException("no event overtakes others after " + events + " events at rank " + rank);
        }
    }
}
