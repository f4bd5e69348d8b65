package dev.rehearse.procedure;

import dev.rehearse.scenario.Clause.Relation;
import dev.rehearse.site.control.Reply;

/**
 * One clause of a rule's condition, to be judged by what the operator has seen.
 *
 * @param part the index of the part in {@link Script#cast}, or -1 for any
 * @param relation what is claimed
 * @param text the state or the level claimed, otherwise empty
 * @param low a code (0 for any), or the first step
 * @param high the last step
 */
public record Symptom(int part, Relation relation, String text, long low, long high) {

    /**
     * Whether it shows.
     *
     * @param sight what he saw
     * @param failure the instruction that failed last, or {@link Failure#NONE}
     * @param step the number of the step that he is at
     */
    boolean shows(Sight sight, Failure failure, int step) {
        return switch (relation) {
            case IS -> seen(sight).answered() && seen(sight).text().equals(text);
            case IS_NOT ->
                seen(sight).known()
                        && !(seen(sight).answered() && seen(sight).text().equals(text));
            case DOWN -> seen(sight).known() && !seen(sight).answered();
            case UP -> seen(sight).answered();
            case REFUSED -> failure.reply() == Reply.REFUSED && mine(failure) && coded(failure.code());
            case FAILED -> failure.reply() != Reply.DONE && mine(failure);
            case EXIT -> exited(sight, failure);
            case HAS_MORE -> sight.compare(part) > 0;
            case HAS_LESS -> sight.compare(part) < 0;
            case AT_STEP -> low <= step && step <= high;
            case LEVEL -> seen(sight).level() == low;
        };
    }

    private Sight.Seen seen(Sight sight) {
        return sight.parts().get(part);
    }

    private boolean mine(Failure failure) {
        return part < 0 || failure.part() == part;
    }

    private boolean coded(int code) {
        return low == 0 || code == low;
    }

    /** A process tells its exit code to whoever starts it, or leaves it to whoever asks later. */
    private boolean exited(Sight sight, Failure failure) {
        boolean told = failure.code() != 0 && mine(failure) && coded(failure.code());
        boolean left = part >= 0
                && !seen(sight).answered()
                && seen(sight).code() != 0
                && coded(seen(sight).code());
        return told || left;
    }
}
