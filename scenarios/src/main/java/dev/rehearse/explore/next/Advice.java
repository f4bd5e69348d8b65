package dev.rehearse.explore.next;

import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Standing;
import dev.rehearse.site.plan.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be said to somebody who stands in the middle of a procedure.
 *
 * @param scenario the procedure
 * @param standing where he stands
 * @param verdict whether there is a safe end
 * @param readings everything that can be so
 * @param already what is violated as it stands, which no command can undo
 * @param plan the shortest continuation, or the nearest to one if there is none; null if there is not even that
 * @param others further continuations that come as near, if there is no safe one
 * @param notes what the continuation costs, or what it does not come to, a sentence each
 * @param ends how the procedure's own last checks come out, where that is otherwise than it says
 * @param seen how many situations were looked at
 */
public record Advice(
        Scenario scenario,
        Standing standing,
        Verdict verdict,
        List<Reading> readings,
        List<String> already,
        @Nullable Continuation plan,
        List<Other> others,
        List<String> notes,
        List<String> ends,
        int seen) {

    /**
     * Another continuation.
     *
     * @param words under which condition
     * @param plan what to type
     */
    public record Other(String words, Continuation plan) {}

    /** Whether there is a safe end. */
    public enum Verdict {
        /** There is one. */
        FOUND,
        /** There is none. */
        NONE,
        /** A limit was reached before that was known. */
        UNDECIDED
    }

    Advice with(List<Other> more) {
        return new Advice(scenario, standing, verdict, readings, already, plan, List.copyOf(more), notes, ends, seen);
    }
}
