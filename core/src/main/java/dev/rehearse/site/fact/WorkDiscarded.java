package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * Acknowledged work was destroyed: no copy of it is left anywhere.
 *
 * @param commits how many acknowledged commits
 * @param bytes of log that they made; 0 where work makes none
 * @param span nanoseconds of work that they are; 0 where work has no rate
 * @param why in few words
 */
public record WorkDiscarded(long commits, long bytes, long span, String why) implements Fact {

    /** Work that makes no log and has no rate, such as changes of a configuration. */
    public WorkDiscarded(long commits, String why) {
        this(commits, 0, 0, why);
    }
}
