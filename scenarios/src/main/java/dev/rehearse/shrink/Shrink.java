package dev.rehearse.shrink;

import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.kernel.chance.Path;
import dev.rehearse.kernel.chance.Recorder;
import dev.rehearse.property.Judgement;
import dev.rehearse.property.Verdict;
import dev.rehearse.property.Violation;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Playback;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Run;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shrinks a failing run to the faults that are needed for it. In a test suite it is one call, made only when something failed:
 *
 * <pre>{@code
 * @Property
 * void noTwoFaultsLoseACommit(@ForAll long seed, @ForAll("faults") List<FaultPhrase> faults) {
 *     Rehearsal rehearsal = new Rehearsal(scenario, faults);
 *     Run run = rehearsal.run(seed, 0);
 *     assertNotEquals(Judgement.VIOLATED, run.judgement(), () -> Shrink.of(rehearsal, run).toString());
 * }
 * }</pre>
 *
 * <p>The message names the property, the faults that are left with the step in which each strikes, and the command that shows it. A
 * replay file is shrunk by {@code Shrink.of(Playback.of(ReplayText.read(text), reader))}.
 */
public final class Shrink {

    private Shrink() {}

    /**
     * Shrinks a run for the property that it violates first.
     *
     * @throws IllegalArgumentException if it violates none, or its seed does not give it: then its path is needed
     */
    public static Shrunk of(Rehearsal rehearsal, Run run) {
        return of(rehearsal, run, first(run));
    }

    /**
     * Shrinks a run for a property.
     *
     * @param property that it violates, as the scenario writes it
     * @throws IllegalArgumentException if it does not, or its seed does not give it: then its path is needed
     */
    public static Shrunk of(Rehearsal rehearsal, Run run, String property) {
        Occasion occasion = run.occasion();
        Chance chance = occasion.isNominal() ? new Nominal() : new Drawn(occasion.seed(), occasion.replication());
        Recorder recorder = new Recorder(chance);
        if (!rehearsal.run(occasion, recorder, List.of()).fingerprint().equals(run.fingerprint())) {
            throw new IllegalArgumentException("the run is not the one of its seed; give what chance answered in it");
        }
        return of(rehearsal, run, property, recorder.path());
    }

    /**
     * Plays a replay and shrinks its run for the property that it violates first.
     *
     * @throws IllegalArgumentException if it violates none
     */
    public static Shrunk of(Playback playback) {
        Run run = playback.run(List.of());
        return of(playback.rehearsal(), run, first(run), playback.path());
    }

    /**
     * Shrinks a run for a property.
     *
     * @param property that it violates, as the scenario writes it
     * @param path what chance answered in it
     * @throws IllegalArgumentException if it does not violate the property
     */
    public static Shrunk of(Rehearsal rehearsal, Run run, String property, Path path) {
        if (violation(run, property) == null) {
            throw new IllegalArgumentException("the run does not violate " + property);
        }
        return new Reduction(rehearsal.scenario(), run.occasion(), property, path).shrunk();
    }

    private static String first(Run run) {
        return violated(run)
                .map(Violation::property)
                .orElseThrow(() -> new IllegalArgumentException("the run violates no property"));
    }

    /** What a run violates first; of what it violates at one instant, what the scenario names first. */
    public static Optional<Violation> violated(Run run) {
        return run.verdicts().stream()
                .map(Verdict::violation)
                .flatMap(Stream::ofNullable)
                .min(Comparator.comparingLong(Violation::time));
    }

    /** How a run violates a property, or null if it does not. */
    static @Nullable Violation violation(Run run, String property) {
        for (Verdict verdict : run.verdicts()) {
            if (verdict.property().equals(property) && verdict.judgement() == Judgement.VIOLATED) {
                return verdict.violation();
            }
        }
        return null;
    }
}
