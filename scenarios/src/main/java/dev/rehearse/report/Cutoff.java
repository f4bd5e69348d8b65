package dev.rehearse.report;

import dev.rehearse.kernel.Ending;
import dev.rehearse.scenario.Limits;
import dev.rehearse.site.value.Words;
import java.util.Locale;

/** Why a run did not come to its close, so that what did not fail is undecided. */
final class Cutoff {

    private Cutoff() {}

    static String words(Ending ending, Limits limits) {
        return switch (ending) {
            case HORIZON -> "the run was cut off after " + Words.exactly(limits.run()) + " (limits: run)";
            case EVENT_LIMIT ->
                String.format(Locale.ROOT, "the run was cut off after %,d events (limits: events)", limits.events());
            case EMPTY -> "nothing could happen any more";
            case STOPPED -> "the run was stopped";
        };
    }
}
