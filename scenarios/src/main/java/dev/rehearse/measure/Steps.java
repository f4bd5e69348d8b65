package dev.rehearse.measure;

import dev.rehearse.kernel.Fact;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.StepStarted;
import org.jspecify.annotations.Nullable;

/** To which step time is put. */
final class Steps {

    /** Time after the procedure has ended. */
    static final String AFTERWARDS = "afterwards";

    private Steps() {}

    /** The step that begins with a fact, or null if none does. */
    static @Nullable String begun(Fact fact) {
        if (fact instanceof StepStarted started) {
            return started.step();
        }
        return fact instanceof ProcedureEnded ? AFTERWARDS : null;
    }
}
