package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.content.History;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * The database files of a server, as they are if the process runs on.
 *
 * @param descent from which database it descends and whose log positions it has
 * @param format the software level whose format it has, fix pack left out
 * @param flag whether it is a netcopy, and a complete one
 * @param clean whether it was shut down in order
 * @param standalone whether the server was STANDALONE last
 * @param history the commits in it; {@link History#NONE} if there are no files
 * @param pending commits of which nobody knows whether they are to be
 * @param promotions how often its server was promoted
 */
public record Database(
        Descent descent,
        long format,
        CopyFlag flag,
        boolean clean,
        boolean standalone,
        History history,
        long pending,
        int promotions)
        implements Encodable {

    /** The flag in the header of a database file. */
    public enum CopyFlag {
        /** An ordinary database. */
        NORMAL,
        /** A netcopy to it has begun and not ended. */
        INCOMPLETE,
        /** A netcopy that is complete and was never opened. */
        COMPLETE,
        /** No flag at all: a netcopy whose content is damaged, which nobody knows until all of it is used. */
        DAMAGED
    }

    /**
     * What two databases must have in common for a catchup.
     *
     * @param base which creation of a database it goes back to
     * @param positions which numbering of log positions it has; a conversion of old begins another
     */
    public record Descent(int base, int positions) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.number(base).number(positions);
        }
    }

    /** The format that a software level writes. */
    public static long formatOf(long level) {
        return level - level % 100;
    }

    /** Whether there are database files. */
    public boolean exists() {
        return !history.stretches().isEmpty() || flag == CopyFlag.INCOMPLETE;
    }

    /** Whether what is in it is damaged, whether or not somebody knows. */
    boolean damaged() {
        return flag == CopyFlag.DAMAGED;
    }

    Database with(History newHistory) {
        return newHistory.equals(history)
                ? this
                : new Database(descent, format, flag, clean, standalone, newHistory, pending, promotions);
    }

    Database with(CopyFlag newFlag) {
        return new Database(descent, format, newFlag, clean, standalone, history, pending, promotions);
    }

    Database pending(long count) {
        return count == pending
                ? this
                : new Database(descent, format, flag, clean, standalone, history, count, promotions);
    }

    Database standalone(boolean now) {
        return now == standalone ? this : new Database(descent, format, flag, clean, now, history, pending, promotions);
    }

    Database clean(boolean now) {
        return now == clean ? this : new Database(descent, format, flag, now, standalone, history, pending, promotions);
    }

    Database converted(long newFormat, Descent newDescent) {
        return new Database(newDescent, newFormat, flag, clean, standalone, history, pending, promotions);
    }

    Database promoted(int server, long now) {
        History next = history.promoted(server, promotions + 1, now);
        return new Database(descent, format, flag, clean, standalone, next, pending, promotions + 1);
    }

    /** With a history in which no promotion is told apart any more. */
    Database forgetting(History as) {
        return new Database(descent, format, flag, clean, standalone, as, pending, 0);
    }

    /** The files are gone. What the server was promoted how often stays known, so that no stretch is ever named twice. */
    Database removed() {
        return new Database(descent, format, CopyFlag.NORMAL, true, false, History.NONE, 0, promotions);
    }

    /** Overwritten with the peer's. */
    Database replacedBy(Database other) {
        CopyFlag is = other.flag == CopyFlag.DAMAGED ? other.flag : CopyFlag.COMPLETE;
        return new Database(other.descent, other.format, is, true, false, other.history, 0, promotions);
    }

    @Override
    public void encode(Encoder out) {
        out.part(descent).number(format).word(flag).flag(clean).flag(standalone);
        out.part(history).number(pending).number(promotions);
    }
}
