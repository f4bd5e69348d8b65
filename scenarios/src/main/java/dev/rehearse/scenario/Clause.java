package dev.rehearse.scenario;

/**
 * Something that is true or not at the time a failure is looked at.
 *
 * @param subject a part, or empty if it is about the instruction that failed or the step it stands in
 * @param relation what is claimed
 * @param text a state in the vendor's words for {@link Relation#IS} and {@link Relation#IS_NOT}, otherwise empty
 * @param low a code, a level's number, or the first step; 0 for any code
 * @param high the last step for {@link Relation#AT_STEP}, otherwise equal to {@code low}
 */
public record Clause(String subject, Relation relation, String text, long low, long high) {

    /** The step of {@code afterwards}: the last step is done, or the procedure has ended in another way. */
    public static final int AFTERWARDS = Integer.MAX_VALUE;

    /** The step of {@code beforehand}: what comes before the first step is not done yet. */
    public static final int BEFOREHAND = Integer.MIN_VALUE;

    /** What a clause claims. */
    public enum Relation {
        /** {@code S1 is STATE}: the part shows this state. */
        IS,
        /** {@code S1 is not STATE}: it shows another, or does not answer. */
        IS_NOT,
        /** {@code S1 is down}: its process or its host does not answer. */
        DOWN,
        /** {@code S1 is up}: it answers. */
        UP,
        /** {@code S1 refused 14525}, {@code refused 14525}, {@code refused}: the instruction that failed was refused. */
        REFUSED,
        /**
         * {@code S1 failed}, {@code failed}: an instruction failed, for whatever reason; there is more than trouble that
         * users or the monitoring told of.
         */
        FAILED,
        /** {@code S1 exit 24}: the process ended with this code when it was last started. */
        EXIT,
        /** {@code S1 has more}: of the two it holds the later log position, which takes asking to know. */
        HAS_MORE,
        /** {@code S1 has less}: of the two it holds the earlier log position. */
        HAS_LESS,
        /** {@code at step 4}, {@code at steps 4 .. 9}: the instruction that failed stands there; {@code beforehand}, {@code afterwards}. */
        AT_STEP,
        /** {@code S1 level 7.0}: this level is installed. */
        LEVEL
    }
}
