package dev.rehearse.shrink;

import dev.rehearse.property.Verdict;
import dev.rehearse.property.Violation;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Replay;
import dev.rehearse.rehearsal.Rerun;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.shrink.Suspect.Hit;
import dev.rehearse.site.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What is left of a failing run.
 *
 * @param violation how the shrunk run violates the property
 * @param before which run it was
 * @param suspects the faults of that run, in its order, each with what became of it
 * @param effort what was tried
 * @param shown the shrunk run
 */
public record Shrunk(Violation violation, Occasion before, List<Suspect> suspects, Effort effort, Shown shown) {

    /**
     * The shrunk run, and how to have it again.
     *
     * @param rehearsal whose run it is
     * @param run what came of it
     * @param replay all that is needed to have it again
     * @param typed whether chance answers as its seed or its medians do, so that there is a command for it if no event overtakes others
     */
    public record Shown(Rehearsal rehearsal, Run run, Replay replay, boolean typed) {}

    /** The faults that are needed, each with the place where it strikes. */
    public List<Hit> faults() {
        List<Hit> faults = new ArrayList<>();
        for (Suspect suspect : suspects) {
            if (suspect.hit() != null) {
                faults.add(suspect.hit());
            }
        }
        return List.copyOf(faults);
    }

    /** What else the shrunk run violates, in the scenario's order. */
    public List<Violation> besides() {
        return shown.run().verdicts().stream()
                .map(Verdict::violation)
                .filter(other -> other != null && !other.property().equals(violation.property()))
                .map(Objects::requireNonNull)
                .toList();
    }

    /** The command that shows the shrunk run; if there is none, only its replay does. */
    public Optional<String> command() {
        Rehearsal rehearsal = shown.rehearsal();
        Rerun rerun =
                new Rerun(rehearsal.scenario(), rehearsal.given(), shown.run().occasion());
        return shown.typed() && rerun.isTyped() ? Optional.of(rerun.text()) : Optional.empty();
    }

    /** A few lines for the message of an assertion: the property, the faults, the command. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(violation.property()).append(" is violated");
        List<Hit> faults = faults();
        if (faults.isEmpty()) {
            text.append(" without any fault");
        }
        for (int i = 0; i < faults.size(); i++) {
            Hit hit = faults.get(i);
            text.append(i == 0 ? " by " : "\n  and by ")
                    .append(hit.fault().words())
                    .append(", ")
                    .append(hit.where());
        }
        text.append("\n  at ").append(Words.clock(violation.time()));
        text.append(violation.step().isEmpty() ? "" : ", step " + violation.step());
        text.append(": ").append(violation.why());
        text.append("\n  ").append(command().orElse("(no command gives it: write its replay to show it)"));
        return text.append(String.format(
                        Locale.ROOT,
                        "\n  (shrunk from %d faults to %d; %,d sets of faults and %,d places were tried)",
                        suspects.size(),
                        faults.size(),
                        effort.sets() + effort.times(),
                        effort.places()))
                .toString();
    }
}
