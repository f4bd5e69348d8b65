package dev.rehearse.cli;

import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement.Anchor;

/** What a single run asks of its faults. */
final class Faults {

    private Faults() {}

    /** The fault, if it says when it strikes. */
    static FaultPhrase exact(FaultPhrase fault) {
        if (fault.placement().anchor() == Anchor.ANYWHERE) {
            throw new Refusal("--fault \"" + fault.words() + "\" does not say when; write for example \""
                    + fault.words() + " during step 1\"");
        }
        return fault;
    }
}
