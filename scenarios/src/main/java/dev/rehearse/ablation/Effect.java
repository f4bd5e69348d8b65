package dev.rehearse.ablation;

/**
 * A kind of harm that a history may show.
 *
 * @param kind of harm
 * @param what the property, the service or the kind of exposure; empty if there is only one
 */
public record Effect(Kind kind, String what) {

    /** Kinds of harm, the worst first. */
    public enum Kind {
        /** Acknowledged work is lost: its amount counts commits. */
        DATA_LOST,
        /** A property is violated. */
        VIOLATED,
        /** The procedure is not completed: its amount is how badly it ends, see {@link Toll}. */
        NOT_COMPLETED,
        /** Work is lost or a property is violated, and the operator has found nothing wrong. */
        UNNOTICED,
        /** A service is down: its amount is nanoseconds. */
        DOWN,
        /** One more fault would do harm: its amount is nanoseconds. */
        EXPOSED,
        /** An instruction did not do what it should have, and the operator had to find out why. */
        TROUBLE;

        /** Whether there is more or less of it, and not only whether it is so. */
        boolean isTime() {
            return this == DOWN || this == EXPOSED;
        }

        /** Whether it is harm that stays, and not time that passes. */
        boolean isLasting() {
            return this == DATA_LOST || this == VIOLATED || this == NOT_COMPLETED;
        }
    }
}
