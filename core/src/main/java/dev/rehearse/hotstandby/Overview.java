package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.fact.Acknowledging;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.Watcher;
import java.util.List;

/** Looks at a pair from above and tells what no server can know: exposures ({@link Redundancy}) and lost work ({@link Ledger}). */
public final class Overview implements Watcher<Survey> {

    private final Survey before;
    private final List<Acknowledged> waived;
    private final Redundancy redundancy;
    private final Ledger ledger;

    /**
     * Looks at a pair.
     *
     * @param before the pair as it is at the start
     * @param waived what may be lost although clients were told that it is done
     */
    public Overview(Survey before, List<Acknowledged> waived, Redundancy redundancy, Ledger ledger) {
        this.before = before;
        this.waived = List.copyOf(waived);
        this.redundancy = redundancy;
        this.ledger = ledger;
    }

    @Override
    public Survey initial() {
        return before;
    }

    @Override
    public Survey on(Survey survey, Signal signal, Context context) {
        return survey;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return Survey.reads(kind);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a survey that learnt nothing is the same object
    public Survey notice(Survey survey, int source, Fact fact, Context context) {
        if (fact instanceof Acknowledging done && waives(done)) {
            return survey;
        }
        Survey now = survey.learn(source, fact);
        if (now == survey || !now.settledBy(source, fact)) {
            return now;
        }
        Survey.Exposure exposure = redundancy.look(now, context);
        return now.with(exposure).with(ledger.look(now, context));
    }

    /** What was given up is so only as long as nothing more of the kind is acknowledged. */
    private boolean waives(Acknowledging done) {
        for (Acknowledged old : waived) {
            boolean more = done.position().rate() > 0
                    || done.position().amountAt(done.position().since())
                            > old.position().amountAt(0);
            if (old.stretch().equals(done.stretch()) && !more) {
                return true;
            }
        }
        return false;
    }
}
