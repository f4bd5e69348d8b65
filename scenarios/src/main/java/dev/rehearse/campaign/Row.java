package dev.rehearse.campaign;

import dev.rehearse.measure.StepTime;
import dev.rehearse.property.Judgement;
import dev.rehearse.property.Violation;
import dev.rehearse.rehearsal.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign keeps of one replication.
 *
 * @param replication its number
 * @param outcome how the procedure ended
 * @param conclusion what may be concluded from the run
 * @param judgements on each property, in the scenario's order
 * @param first the first violation; null if there was none
 * @param faults those that struck, each in words that say when, in the order in which they were asked for
 * @param causes what could have been the cause of something: the same without when
 * @param figures in the order of their names
 * @param bookings by account
 * @param changes of services, in their order
 * @param end nanoseconds from the start of the run to its end
 */
public record Row(
        long replication,
        Outcome outcome,
        Judgement conclusion,
        List<Judgement> judgements,
        @Nullable Violation first,
        List<String> faults,
        List<String> causes,
        List<Long> figures,
        List<Booking> bookings,
        List<Sight.Change> changes,
        long end) {

    /**
     * How the time on one account came about.
     *
     * @param steps by step
     * @param total nanoseconds
     * @param before nanoseconds of them before the first fault did harm
     * @param cause the fault that the rest is booked to; empty if there is none
     * @param open whether it went on when the run was closed
     */
    public record Booking(List<StepTime> steps, long total, long before, String cause, boolean open) {}
}
