package dev.rehearse.hotstandby;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.Watcher;
import java.util.List;

/** Looks at a pair from above and tells what no server can know: exposures ({@link Redundancy}) and lost work ({@link Ledger}). */
public final class Overview implements Watcher<Survey> {

    private final Survey before;
    private final Redundancy redundancy;
    private final Ledger ledger;

    /**
     * Looks at a pair.
     *
     * @param servers as they are at the start
     */
    public Overview(List<View> servers, Redundancy redundancy, Ledger ledger) {
        this.before = Survey.before(servers);
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
        Survey now = survey.learn(source, fact);
        if (now == survey || !now.settledBy(source, fact)) {
            return now;
        }
        Survey.Exposure exposure = redundancy.look(now, context);
        return now.with(exposure).with(ledger.look(now, context));
    }
}
