package dev.rehearse.rehearsal;

import dev.rehearse.kernel.Ending;
import dev.rehearse.kernel.code.Fingerprint;
import dev.rehearse.measure.Measures;
import dev.rehearse.property.Judgement;
import dev.rehearse.property.Verdict;
import java.util.List;

/**
 * What came of one run.
 *
 * @param occasion which run it was
 * @param ending why the event loop ended
 * @param outcome how the procedure ended
 * @param why which condition never became true, or had not by the time the run was cut off, or which rule ended it; may be empty
 * @param fates what became of the faults
 * @param verdicts on every property, in the scenario's order
 * @param measures what was counted
 * @param fingerprint of the last world
 */
public record Run(
        Occasion occasion,
        Ending ending,
        Outcome outcome,
        String why,
        List<Fate> fates,
        List<Verdict> verdicts,
        Measures measures,
        Fingerprint fingerprint) {

    /** What the run says about all properties together: violated if one is, undecided if one is and none is violated. */
    public Judgement judgement() {
        Judgement worst = Judgement.HOLDS;
        for (Verdict verdict : verdicts) {
            if (verdict.judgement() == Judgement.VIOLATED) {
                return Judgement.VIOLATED;
            }
            if (verdict.judgement() == Judgement.UNDECIDED) {
                worst = Judgement.UNDECIDED;
            }
        }
        return worst;
    }

    /** The faults that had no effect: the run says nothing about what they would do. */
    public List<Fate> vain() {
        return fates.stream().filter(fate -> !fate.harmed()).toList();
    }

    /**
     * What may be concluded from the run: as {@link #judgement}, but that all holds although a fault had no effect decides
     * nothing about the run that was asked for, and a run of which nothing is claimed decides nothing.
     */
    public Judgement conclusion() {
        Judgement judgement = judgement();
        return judgement == Judgement.HOLDS && (verdicts.isEmpty() || !vain().isEmpty())
                ? Judgement.UNDECIDED
                : judgement;
    }
}
