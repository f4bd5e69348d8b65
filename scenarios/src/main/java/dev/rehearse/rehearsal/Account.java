package dev.rehearse.rehearsal;

import dev.rehearse.kernel.Ending;
import dev.rehearse.measure.Measures;
import dev.rehearse.property.Verdict;
import java.util.List;

/**
 * What came of a run, whoever moved it.
 *
 * @param outcome how the procedure ended
 * @param why which condition never became true, or which rule ended it; may be empty
 * @param verdicts on every property, in the scenario's order
 * @param measures what was counted
 * @param closed whether it came to its close, and was not cut off by its limits
 */
public record Account(Outcome outcome, String why, List<Verdict> verdicts, Measures measures, boolean closed) {

    /** Of a run from start to end. */
    public static Account of(Run run) {
        return new Account(run.outcome(), run.why(), run.verdicts(), run.measures(), run.ending() == Ending.STOPPED);
    }
}
