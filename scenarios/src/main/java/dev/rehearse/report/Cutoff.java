package dev.rehearse.report;

import dev.rehearse.kernel.Ending;
import dev.rehearse.scenario.Limits;
import dev.rehearse.site.value.Words;
import java.util.Locale;

/** Why a run decides nothing: it did not come to its close, or does not show what some run must. */
final class Cutoff {

    private Cutoff() {}

    static String words(Ending ending, Limits limits) {
        return switch (ending) {
            case HORIZON -> "the run was cut off after " + Words.exactly(limits.run()) + " (limits: run)";
            case EVENT_LIMIT ->
                String.format(Locale.ROOT, "the run was cut off after %,d events (limits: events)", limits.events());
            case EMPTY -> "nothing could happen any more";
            case STOPPED -> "not seen in this run"; // it came to its close, and another may show it
        };
    }
}
