package dev.rehearse.procedure;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * The look at the cluster that the operator is taking, and what he need not look at again because he will be told. Questions
 * are bits, the first of {@link Script#questions} is bit 0.
 *
 * @param first the number of the first order of the look under way
 * @param asked what it asks, or {@link #ALL}
 * @param missing how many of its answers have not come; 0 if none is under way
 * @param glance whether he only glances, and works on meanwhile
 * @param watched questions whose answers are still those that he saw last, for he would have been told
 * @param calm whether no rule fitted when he glanced last, and nothing that he knows has changed since
 */
public record Round(int first, long asked, int missing, boolean glance, long watched, boolean calm)
        implements Encodable {

    /** Every question; also where there are too many for bits. */
    static final long ALL = -1;

    static final Round NONE = new Round(0, ALL, 0, false, 0, false);

    /** A look that begins. */
    Round looking(int firstOrder, long questions, int orders, boolean glances) {
        return new Round(firstOrder, questions, orders, glances, watched, false);
    }

    /** The same, one answer fewer to come. */
    Round answered() {
        return missing == 1
                ? new Round(0, ALL, 0, false, watched, calm)
                : new Round(first, asked, missing - 1, glance, watched, calm);
    }

    /** The same, told when the answer to this question changes. */
    Round watching(int question) {
        return new Round(first, asked, missing, glance, watched | 1L << question, calm);
    }

    /** The same, the answer to this question having changed. */
    Round changed(int question) {
        return new Round(first, asked, missing, glance, watched & ~(1L << question), false);
    }

    Round calm(boolean nothingToDo) {
        return new Round(first, asked, missing, glance, watched, nothingToDo);
    }

    /**
     * Which question of the look under way this order asked, by index; -1 if none.
     *
     * @param questions how many there are in all
     */
    int question(int order, int questions) {
        int place = order - first;
        int orders = asked == ALL ? questions : Long.bitCount(asked);
        if (missing == 0 || place < 0 || place >= orders) {
            return -1;
        }
        if (asked == ALL) {
            return place;
        }
        long rest = asked;
        for (int passed = 0; passed < place; passed++) {
            rest &= rest - 1;
        }
        return Long.numberOfTrailingZeros(rest);
    }

    @Override
    public void encode(Encoder out) {
        out.number(first)
                .number(asked)
                .number(missing)
                .flag(glance)
                .number(watched)
                .flag(calm);
    }
}
